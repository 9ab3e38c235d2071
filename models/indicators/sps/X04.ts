import { defineIndicator, OFFICES } from '../define.ts'
import { STATUS, STATUS_LIMITS } from './status.ts'

export const X04 = defineIndicator({
  ...STATUS,
  code: 'X04',
  name: { es: 'Recaída', en: 'Relapse' },
  description: {
    es: 'Pares de persona y dimensión protegidos el día antes del periodo que en él pasaron a desprotegidos, sobre los protegidos ese día.',
    en: 'Pairs of person and dimension protected on the day before the period that became unprotected in it, over those protected on that day.',
  },
  numerator: { es: 'Pares que pasaron a desprotegidos', en: 'Pairs that became unprotected' },
  denominator: { es: 'Pares protegidos al inicio', en: 'Pairs protected at the start' },
  factor: 100,
  unit: 'percent',
  direction: 'down',
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
      where: ['protected', 'becomes_unprotected'],
      at: 'start',
    },
    denominator: { of: 'statuses', count: 'pairs', where: ['protected'], at: 'start' },
  },
})
