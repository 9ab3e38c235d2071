import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const X20 = defineIndicator({
  code: 'X20',
  family: 'sps',
  name: { es: 'Privación del IPM: alguna dimensión', en: 'MPI deprivation: some dimension' },
  description: {
    es: 'Hogares privados en alguna dimensión según su ficha, sobre los hogares evaluados.',
    en: 'Households deprived in some dimension by their form, over households evaluated.',
  },
  numerator: { es: 'Hogares privados en alguna dimensión', en: 'Households deprived in some dimension' },
  denominator: { es: 'Hogares evaluados', en: 'Households evaluated' },
  factor: 100,
  unit: 'percent',
  direction: 'down',
  naturalPeriod: 'semester',
  dimensions: TERRITORY_DIMENSIONS,
  filters: [],
  sources: ['hogares'],
  office: OFFICES.registry,
  limits: {
    es: 'Evaluado es el hogar cuya última ficha al cierre dice de alguna dimensión que está privado, o de todas que no. Son los hogares que llenan ficha, no una muestra de la población: no es la incidencia del IPM del país.',
    en: "Evaluated is a household whose latest form at the close says that it is deprived in some dimension, or that it is not in any. They are households that fill in a form, no sample of the population: it is not the country's MPI headcount.",
  },
  sdg: '1.2.2',
  citation: 'S1†',
  nature: 'stock',
  formula: {
    numerator: { of: 'households', count: 'households', where: ['deprived'] },
    denominator: { of: 'households', count: 'households', where: ['assessed'] },
  },
})
