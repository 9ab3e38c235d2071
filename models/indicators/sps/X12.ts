import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const X12 = defineIndicator({
  code: 'X12',
  family: 'sps',
  name: { es: 'Calidad percibida', en: 'Perceived quality' },
  description: {
    es: 'Usuarios satisfechos sobre usuarios encuestados en las evaluaciones del periodo.',
    en: 'Satisfied users over users surveyed in the evaluations of the period.',
  },
  numerator: { es: 'Usuarios satisfechos', en: 'Satisfied users' },
  denominator: { es: 'Usuarios encuestados', en: 'Users surveyed' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'year',
  dimensions: FACTS.evaluations.dimensions,
  filters: FACTS.evaluations.filters,
  sources: ['calidad', 'oferta'],
  office: OFFICES.quality,
  limits: {
    es: 'Solo de las evaluaciones con encuesta; las demás no cuentan en ninguna parte. Suma encuestas, de modo que una unidad con más encuestados pesa más; una persona encuestada por dos estándares cuenta dos veces.',
    en: 'Only of evaluations with a survey; others count in neither part. Adds surveys, so that a unit with more people surveyed weighs more; a person surveyed for two standards counts twice.',
  },
  citation: 'S3†',
  nature: 'flow',
  formula: {
    numerator: { of: 'evaluations', count: 'satisfied', where: [] },
    denominator: { of: 'evaluations', count: 'surveyed', where: [] },
  },
})
