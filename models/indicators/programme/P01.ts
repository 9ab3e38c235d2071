import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const P01 = defineIndicator({
  code: 'P01',
  family: 'programme',
  name: { es: 'Cobertura efectiva', en: 'Effective coverage' },
  description: {
    es: 'Hogares con algún pago cobrado en el periodo sobre los hogares objetivo estimados. Más de 100 es pagar a más hogares que los estimados.',
    en: 'Households with a payment collected in the period over the estimated target households. Above 100 more households are paid than estimated.',
  },
  numerator: {
    es: 'Hogares distintos de las personas con un pago cobrado',
    en: 'Distinct households of persons with a collected payment',
  },
  denominator: { es: 'Hogares objetivo estimados', en: 'Estimated target households' },
  factor: 100,
  unit: 'percent',
  direction: 'corridor',
  naturalPeriod: 'cycle',
  dimensions: [...TERRITORY_DIMENSIONS, 'programme'],
  filters: ['programme'],
  sources: ['pagos', 'personas', 'hogares', 'denominadores'],
  office: OFFICES.planning,
  limits: {
    es: 'Se mide por ciclo de pago y no por mes: se paga cada tres meses, y un mes suelto solo mostraría en cuál se cobró. El hogar es el del registro a la fecha programada; quien no tiene hogar en el registro no suma ninguno. Un hogar con personas en dos territorios cuenta en cada uno. Los hogares objetivo son una estimación externa del periodo, o del periodo más corto que contiene su último día.',
    en: "By payment cycle and not by month: payment is every three months, and a single month would only show when it was collected. The household is the registry's on the scheduled date; whoever has none there adds none. A household with persons in two territories counts in each. Target households are an external estimate for the period, or for the shortest period that holds its last day.",
  },
  citation: 'SAGI109',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'households', where: ['collected'] },
    denominator: { of: 'external', measure: 'hogares_objetivo', nature: 'stock', along: ['programme'] },
  },
})
