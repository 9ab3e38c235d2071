import { defineIndicator, OFFICES } from '../define.ts'
import { STATUS, STATUS_LIMITS } from './status.ts'

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
  limits: {
    es: `${STATUS_LIMITS.es} Cuenta también el cambio que trae una regla nueva o una etapa de vida; la causa de cada uno está en la historia de estatus. Lugar al inicio; edad y etapa al cierre.`,
    en: `${STATUS_LIMITS.en} The change that a new rule or a stage of life brings counts as well; the cause of each is in the history of statuses. Place as at the start; age and stage as at the end.`,
  },
  citation: 'S2†',
  nature: 'flow',
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
