import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const B02 = defineIndicator({
  code: 'B02',
  family: 'base',
  name: { es: 'Inscripciones pagadas', en: 'Enrolments paid' },
  description: {
    es: 'Pares distintos de persona y programa con un pago cobrado en el periodo; quien cobra en dos programas cuenta dos veces.',
    en: 'Distinct pairs of person and programme with a payment collected in the period; whoever is paid in two programmes counts twice.',
  },
  numerator: {
    es: 'Pares persona × programa con un pago cobrado',
    en: 'Pairs of person and programme with a collected payment',
  },
  unit: 'enrolments',
  direction: 'up',
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
    numerator: { of: 'payments', count: 'enrolments', where: ['collected'] },
    denominator: null,
  },
})
