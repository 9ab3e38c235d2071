import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const P15 = defineIndicator({
  code: 'P15',
  family: 'programme',
  name: { es: 'Pago en difícil acceso (de la gente)', en: 'Payment in hard-to-reach areas (of people)' },
  description: {
    es: 'Inscripciones pagadas en la modalidad de difícil acceso sobre inscripciones pagadas. Base: personas inscritas, no dinero.',
    en: 'Enrolments paid in the hard-to-reach modality over enrolments paid. Basis: people enrolled, not money.',
  },
  numerator: { es: 'Inscripciones pagadas en difícil acceso', en: 'Enrolments paid in hard-to-reach areas' },
  denominator: { es: 'Inscripciones pagadas', en: 'Enrolments paid' },
  factor: 100,
  unit: 'percent',
  direction: 'corridor',
  naturalPeriod: 'cycle',
  dimensions: PAYMENT_DIMENSIONS.filter(dimension => dimension !== 'modality'),
  filters: PAYMENT_FILTERS.filter(filter => filter !== 'modality'),
  sources: ['pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'Un ciclo cuenta los pagos que llevan su identificador; un periodo de calendario, por fecha de cobro. Territorio, sexo y edad son los del registro a la fecha programada; la edad, en años cumplidos el último día del periodo.',
    en: "A cycle counts the payments that carry its id; a calendar period counts by date of collection. Territory and sex are the registry's on the scheduled date; age is in full years on the period's last day.",
  },
  citation: 'S1',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'enrolments', where: ['collected', 'hard_to_reach'] },
    denominator: { of: 'payments', count: 'enrolments', where: ['collected'] },
  },
})
