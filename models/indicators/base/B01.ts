import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const B01 = defineIndicator({
  code: 'B01',
  family: 'base',
  name: { es: 'Personas pagadas', en: 'Persons paid' },
  description: {
    es: 'Personas distintas con al menos un pago cobrado en el periodo.',
    en: 'Distinct persons with at least one payment collected in the period.',
  },
  numerator: {
    es: 'Personas distintas con un pago cobrado',
    en: 'Distinct persons with a collected payment',
  },
  unit: 'persons',
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
  sdg: '1.3.1',
  citation: 'Base; S1',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'persons', where: ['collected'] },
    denominator: null,
  },
})
