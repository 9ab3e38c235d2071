import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const P15M = defineIndicator({
  code: 'P15M',
  family: 'programme',
  name: { es: 'Pago en difícil acceso (del dinero)', en: 'Payment in hard-to-reach areas (of money)' },
  description: {
    es: 'Balboas cobrados en la modalidad de difícil acceso sobre balboas cobrados. Base: dinero.',
    en: 'Balboas collected in the hard-to-reach modality over balboas collected. Basis: money.',
  },
  numerator: { es: 'Balboas cobrados en difícil acceso', en: 'Balboas collected in hard-to-reach areas' },
  denominator: { es: 'Balboas cobrados', en: 'Balboas collected' },
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
    numerator: { of: 'payments', count: 'balboas', where: ['collected', 'hard_to_reach'] },
    denominator: { of: 'payments', count: 'balboas', where: ['collected'] },
  },
})
