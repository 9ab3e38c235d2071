import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const P14 = defineIndicator({
  code: 'P14',
  family: 'programme',
  name: { es: 'Pago por tarjeta', en: 'Payment by card' },
  description: {
    es: 'Inscripciones pagadas con la tarjeta Clave Social sobre inscripciones pagadas. Base: personas inscritas, no dinero.',
    en: 'Enrolments paid by the Clave Social card over enrolments paid. Basis: people enrolled, not money.',
  },
  numerator: { es: 'Inscripciones pagadas con tarjeta', en: 'Enrolments paid by card' },
  denominator: { es: 'Inscripciones pagadas', en: 'Enrolments paid' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'cycle',
  dimensions: PAYMENT_DIMENSIONS.filter(dimension => dimension !== 'modality'),
  filters: PAYMENT_FILTERS.filter(filter => filter !== 'modality'),
  sources: ['pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'Desde 2022, cuando la modalidad de sucursal es solo la tarjeta; antes iban juntas y no hay dato, tampoco de un periodo que empieza antes. Un ciclo cuenta los pagos que llevan su identificador; un periodo de calendario, por fecha de cobro. Territorio, sexo y edad son los del registro a la fecha programada; la edad, en años cumplidos el último día del periodo.',
    en: "From 2022, when the branch modality is the card alone; before, the two came together and there is no figure, nor of a period that begins before. A cycle counts the payments that carry its id; a calendar period counts by date of collection. Territory and sex are the registry's on the scheduled date; age is in full years on the period's last day.",
  },
  citation: 'MRK',
  nature: 'flow',
  formula: {
    since: '2022-01-01',
    numerator: { of: 'payments', count: 'enrolments', where: ['collected', 'by_card'] },
    denominator: { of: 'payments', count: 'enrolments', where: ['collected'] },
  },
})
