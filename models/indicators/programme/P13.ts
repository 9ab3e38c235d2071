import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const P13 = defineIndicator({
  code: 'P13',
  family: 'programme',
  name: { es: 'Pagos exitosos', en: 'Successful payments' },
  description: { es: 'Pagos cobrados sobre pagos emitidos.', en: 'Payments collected over payments issued.' },
  numerator: { es: 'Pagos en estado pagado', en: 'Payments in state paid' },
  denominator: { es: 'Pagos emitidos', en: 'Payments issued' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'cycle',
  dimensions: PAYMENT_DIMENSIONS,
  filters: PAYMENT_FILTERS,
  sources: ['pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'Un pago sin cobrar cuenta en los periodos de calendario por su fecha programada. Territorio y sexo son los del registro a la fecha programada.',
    en: "A payment not collected counts in calendar periods by its scheduled date. Territory and sex are the registry's on the scheduled date.",
  },
  citation: 'DCI†',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'rows', where: ['collected'] },
    denominator: { of: 'payments', count: 'rows', where: [] },
  },
})
