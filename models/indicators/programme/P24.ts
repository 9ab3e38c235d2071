import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const P24 = defineIndicator({
  code: 'P24',
  family: 'programme',
  name: { es: 'Pagos tras defunción', en: 'Payments after death' },
  description: {
    es: 'Pagos cobrados después de la fecha de defunción de la persona, por cada diez mil pagos cobrados.',
    en: 'Payments collected after the date of death of their person, per ten thousand payments collected.',
  },
  numerator: { es: 'Pagos cobrados después de la defunción', en: 'Payments collected after the death' },
  denominator: { es: 'Pagos cobrados', en: 'Payments collected' },
  factor: 10_000,
  unit: 'per_ten_thousand',
  direction: 'down',
  naturalPeriod: 'month',
  dimensions: PAYMENT_DIMENSIONS,
  filters: PAYMENT_FILTERS,
  sources: ['pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'La defunción es la que el registro dio la última vez, con cualquiera de los números de la persona; una que se conoce tarde cambia periodos ya cerrados. Un ciclo cuenta los pagos que llevan su identificador; un periodo de calendario, por fecha de cobro. Territorio, sexo y edad son los del registro a la fecha programada; la edad, en años cumplidos el último día del periodo.',
    en: "The death is the one that the registry gave last, under any number of the person; one that is known late changes periods that were closed. A cycle counts the payments that carry its id; a calendar period counts by date of collection. Territory and sex are the registry's on the scheduled date; age is in full years on the period's last day.",
  },
  citation: 'VAMS†',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'rows', where: ['collected', 'after_death'] },
    denominator: { of: 'payments', count: 'rows', where: ['collected'] },
  },
})
