import { defineIndicator, OFFICES } from '../define.ts'
import { CHANGE_LIMITS, STATUS } from './status.ts'

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
  limits: CHANGE_LIMITS,
  citation: 'S2†',
  nature: 'cohort',
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
