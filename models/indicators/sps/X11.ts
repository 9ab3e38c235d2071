import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const X11 = defineIndicator({
  code: 'X11',
  family: 'sps',
  name: { es: 'Unidades con estándar', en: 'Units that meet the standard' },
  description: {
    es: 'Evaluaciones de unidades de servicio en que se cumplieron todos los estándares revisados, sobre las evaluaciones.',
    en: 'Evaluations of service units in which every standard looked at was met, over evaluations.',
  },
  numerator: { es: 'Evaluaciones que cumplen', en: 'Evaluations that meet' },
  denominator: { es: 'Evaluaciones', en: 'Evaluations' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'semester',
  dimensions: FACTS.evaluations.dimensions,
  filters: FACTS.evaluations.filters,
  sources: ['calidad', 'oferta'],
  office: OFFICES.quality,
  limits: {
    es: 'Una evaluación es lo que se revisó de una unidad en un día; la unidad evaluada dos veces en el periodo cuenta dos veces. No es una muestra: la unidad de calidad elige qué evalúa.',
    en: 'An evaluation is what was looked at in one unit on one day; a unit evaluated twice in the period counts twice. It is no sample: the quality unit chooses what it evaluates.',
  },
  citation: 'S3†',
  nature: 'flow',
  formula: {
    numerator: { of: 'evaluations', count: 'rows', where: ['evaluation', 'evaluation_met'] },
    denominator: { of: 'evaluations', count: 'rows', where: ['evaluation'] },
  },
})
