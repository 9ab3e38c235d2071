import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const B11 = defineIndicator({
  code: 'B11',
  family: 'base',
  name: { es: 'Personas pagadas con FUPS', en: 'Persons paid with a household form' },
  description: {
    es: 'Personas pagadas cuyo hogar tiene una ficha (FUPS) con fecha hasta el último día del periodo.',
    en: "Persons paid whose household has a form (FUPS) dated up to the period's last day.",
  },
  numerator: {
    es: 'Personas distintas pagadas con ficha del hogar',
    en: 'Distinct persons paid with a form of the household',
  },
  unit: 'persons',
  direction: 'up',
  naturalPeriod: 'cycle',
  dimensions: PAYMENT_DIMENSIONS,
  filters: PAYMENT_FILTERS,
  sources: ['pagos', 'personas', 'hogares'],
  office: OFFICES.payments,
  limits: {
    es: 'Un ciclo cuenta los pagos que llevan su identificador; un periodo de calendario, por fecha de cobro. Territorio, sexo y edad son los del registro a la fecha programada; la edad, en años cumplidos el último día del periodo. Cuenta la primera ficha del hogar que llegó, no su vigencia.',
    en: "A cycle counts the payments that carry its id; a calendar period counts by date of collection. Territory and sex are the registry's on the scheduled date; age is in full years on the period's last day. Counts the first form of the household ever received, not whether it is still valid.",
  },
  citation: 'Comunicado ministerial del tercer pago de 2025',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'persons', where: ['collected', 'with_form'] },
    denominator: null,
  },
})
