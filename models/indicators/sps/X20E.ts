import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const X20E = defineIndicator({
  code: 'X20E',
  family: 'sps',
  name: { es: 'Privación del IPM: educación', en: 'MPI deprivation: education' },
  description: {
    es: 'Hogares privados en educación según su ficha, sobre los hogares evaluados.',
    en: 'Households deprived in education by their form, over households evaluated.',
  },
  numerator: { es: 'Hogares privados en educación', en: 'Households deprived in education' },
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
    es: 'Evaluado es el hogar cuya última ficha al cierre dice si está privado o no en la dimensión. Son los hogares que llenan ficha, no una muestra de la población: no es la incidencia del IPM del país.',
    en: "Evaluated is a household whose latest form at the close says whether it is deprived in the dimension. They are households that fill in a form, no sample of the population: it is not the country's MPI headcount.",
  },
  sdg: '1.2.2',
  citation: 'S1†',
  nature: 'stock',
  formula: {
    numerator: { of: 'households', count: 'households', where: ['education_deprived'] },
    denominator: { of: 'households', count: 'households', where: ['education_assessed'] },
  },
})
