import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const B04 = defineIndicator({
  code: 'B04',
  family: 'base',
  name: { es: 'Pagos emitidos', en: 'Payments issued' },
  description: { es: 'Pagos emitidos, cobrados o no.', en: 'Payments issued, collected or not.' },
  numerator: { es: 'Pagos emitidos', en: 'Payments issued' },
  unit: 'payments',
  direction: 'corridor',
  naturalPeriod: 'cycle',
  dimensions: PAYMENT_DIMENSIONS,
  filters: PAYMENT_FILTERS,
  sources: ['pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'Un pago sin cobrar cuenta en los periodos de calendario por su fecha programada. Territorio y sexo son los del registro a la fecha programada.',
    en: "A payment not collected counts in calendar periods by its scheduled date. Territory and sex are the registry's on the scheduled date.",
  },
  citation: 'Base',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'rows', where: [] },
    denominator: null,
  },
})
