import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const T07 = defineIndicator({
  code: 'T07',
  family: 'territorial',
  name: { es: 'Inversión por habitante', en: 'Investment per inhabitant' },
  description: {
    es: 'Monto pagado en el periodo entre la población del territorio.',
    en: 'Amount paid in the period over the population of the territory.',
  },
  numerator: { es: 'Balboas cobrados', en: 'Balboas collected' },
  denominator: { es: 'Población (INEC)', en: 'Population (INEC)' },
  unit: 'balboas_per_person',
  direction: 'corridor',
  naturalPeriod: 'year',
  dimensions: PAYMENT_DIMENSIONS,
  filters: PAYMENT_FILTERS,
  sources: ['pagos', 'personas', 'denominadores'],
  office: OFFICES.planning,
  limits: {
    es: 'La población es la estimada para el año del último día del periodo, por sexo y edad donde INEC la publica; por programa o modalidad se divide entre toda la población. No se suma ni se promedia entre territorios.',
    en: "Population is the estimate for the year of the period's last day, by sex and age where INEC publishes it; by programme or modality the whole population divides. Neither added up nor averaged over territories.",
  },
  citation: 'S2†',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'balboas', where: ['collected'] },
    denominator: { of: 'external', measure: 'poblacion', nature: 'stock', along: ['sex', 'age_band'] },
  },
})
