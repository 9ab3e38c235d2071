import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const P06 = defineIndicator({
  code: 'P06',
  family: 'programme',
  name: { es: 'Recertificación cumplida', en: 'Recertification fulfilled' },
  description: {
    es: 'Recertificaciones hechas sobre las programadas para el mismo periodo.',
    en: 'Recertifications done over those scheduled for the same period.',
  },
  numerator: { es: 'Recertificaciones', en: 'Recertifications' },
  denominator: {
    es: 'Recertificaciones programadas del mismo periodo',
    en: 'Recertifications scheduled for the same period',
  },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'year',
  dimensions: [...TERRITORY_DIMENSIONS, 'programme'],
  filters: ['programme'],
  sources: ['elegibilidad', 'personas', 'denominadores'],
  office: OFFICES.evaluation,
  limits: {
    es: 'Solo hay dato donde se publicó lo programado para exactamente ese periodo, territorio y programa; Red de Oportunidades no publicó su meta de 2016.',
    en: 'There is a figure only where the number scheduled was published for exactly that period, territory and programme; Red de Oportunidades published no target for 2016.',
  },
  citation: 'S1',
  nature: 'flow',
  formula: {
    numerator: { of: 'assessments', count: 'rows', where: ['recertification'] },
    denominator: {
      of: 'external',
      measure: 'recertificaciones_programadas',
      nature: 'flow',
      along: ['programme'],
    },
  },
})
