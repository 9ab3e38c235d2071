import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const P11 = defineIndicator({
  code: 'P11',
  family: 'programme',
  name: { es: 'Regularidad', en: 'Regularity' },
  description: {
    es: 'Ciclos cobrados sobre ciclos debidos, de cada inscripción, en doce meses.',
    en: 'Cycles collected over cycles owed, of each enrolment, in twelve months.',
  },
  numerator: {
    es: 'Inscripción × ciclo con un pago cobrado',
    en: 'Enrolment × cycle with a collected payment',
  },
  denominator: {
    es: 'Inscripción × ciclo con un pago emitido',
    en: 'Enrolment × cycle with a payment issued',
  },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'year',
  dimensions: PAYMENT_DIMENSIONS,
  filters: PAYMENT_FILTERS,
  sources: ['pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'Un ciclo se debe cuando se emitió un pago; un ciclo del que no se emitió ninguno no se ve. Un pago devuelto que se emitió y cobró de nuevo en el mismo ciclo cuenta una vez, como cobrado. Un ciclo cuenta los pagos que llevan su identificador; un periodo de calendario, por fecha de cobro. Territorio, sexo y edad son los del registro a la fecha programada; la edad, en años cumplidos el último día del periodo.',
    en: "A cycle is owed when a payment was issued; a cycle of which none was issued is not seen. A returned payment that was issued and collected again in the same cycle counts once, as collected. A cycle counts the payments that carry its id; a calendar period counts by date of collection. Territory and sex are the registry's on the scheduled date; age is in full years on the period's last day.",
  },
  citation: 'P10†',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'enrolment_turns', where: ['collected'] },
    denominator: { of: 'payments', count: 'enrolment_turns', where: [] },
  },
})
