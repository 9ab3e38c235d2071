import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const T01 = defineIndicator({
  code: 'T01',
  family: 'territorial',
  name: { es: 'Brecha territorial', en: 'Territorial gap' },
  description: {
    es: 'Personas objetivo menos personas pagadas. Negativa: se paga a más personas que las estimadas.',
    en: 'Target persons minus persons paid. Negative: more are paid than estimated.',
  },
  numerator: { es: 'Personas objetivo − personas pagadas', en: 'Target persons − persons paid' },
  unit: 'persons',
  direction: 'down',
  naturalPeriod: 'cycle',
  dimensions: [...TERRITORY_DIMENSIONS, 'programme'],
  filters: ['programme'],
  sources: ['pagos', 'personas', 'denominadores'],
  office: OFFICES.planning,
  limits: {
    es: 'Las personas objetivo son una estimación externa del periodo, o del periodo más corto que contiene su último día.',
    en: 'Target persons are an external estimate for the period, or for the shortest period that holds its last day.',
  },
  citation: 'SAGI109†',
  nature: 'flow',
  formula: {
    numerator: { of: 'external', measure: 'personas_objetivo', nature: 'stock', along: ['programme'] },
    minus: { of: 'payments', count: 'persons', where: ['collected'] },
    denominator: null,
  },
})
