import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const B03 = defineIndicator({
  code: 'B03',
  family: 'base',
  name: { es: 'Monto pagado', en: 'Amount paid' },
  description: {
    es: 'Suma de los pagos cobrados, retroactivos incluidos.',
    en: 'Sum of the payments collected, arrears included.',
  },
  numerator: { es: 'Balboas cobrados', en: 'Balboas collected' },
  unit: 'balboas',
  direction: 'corridor',
  naturalPeriod: 'cycle',
  dimensions: PAYMENT_DIMENSIONS,
  filters: PAYMENT_FILTERS,
  sources: ['pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'Un ciclo cuenta los pagos que llevan su identificador; un periodo de calendario, por fecha de cobro. Territorio, sexo y edad son los del registro a la fecha programada; la edad, en años cumplidos el último día del periodo.',
    en: "A cycle counts the payments that carry its id; a calendar period counts by date of collection. Territory and sex are the registry's on the scheduled date; age is in full years on the period's last day.",
  },
  citation: 'Base; S1',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'balboas', where: ['collected'] },
    denominator: null,
  },
})
