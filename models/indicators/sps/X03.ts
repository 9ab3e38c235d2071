import { defineIndicator, OFFICES } from '../define.ts'
import { CHANGE_LIMITS, STATUS } from './status.ts'

export const X03 = defineIndicator({
  ...STATUS,
  code: 'X03',
  name: { es: 'Paso a protegida', en: 'Becoming protected' },
  description: {
    es: 'Pares de persona y dimensión desprotegidos el día antes del periodo que en él pasaron a protegidos, sobre los desprotegidos ese día.',
    en: 'Pairs of person and dimension unprotected on the day before the period that became protected in it, over those unprotected on that day.',
  },
  numerator: { es: 'Pares que pasaron a protegidos', en: 'Pairs that became protected' },
  denominator: { es: 'Pares desprotegidos al inicio', en: 'Pairs unprotected at the start' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  office: OFFICES.evaluation,
  limits: CHANGE_LIMITS,
  citation: 'S2†',
  nature: 'cohort',
  formula: {
    numerator: {
      of: 'statuses',
      count: 'pairs',
      where: ['unprotected', 'becomes_protected'],
      at: 'start',
    },
    denominator: { of: 'statuses', count: 'pairs', where: ['unprotected'], at: 'start' },
  },
})
