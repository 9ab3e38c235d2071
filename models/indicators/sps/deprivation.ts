import type { Text } from '#domain/text.ts'
import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'
import type { Formula, Indicator } from '../formula.ts'

/** Households deprived in a dimension of the MPI over those of whom their form tells; a dimension each has an indicator of its own. */
export const defineDeprivation = (code: string, dimension: Text, formula: Formula): Indicator =>
  defineIndicator({
    code,
    family: 'sps',
    name: { es: `Privación del IPM: ${dimension.es}`, en: `MPI deprivation: ${dimension.en}` },
    description: {
      es: `Hogares privados en ${dimension.es} según su ficha, sobre los hogares evaluados.`,
      en: `Households deprived in ${dimension.en} by their form, over households evaluated.`,
    },
    numerator: { es: `Hogares privados en ${dimension.es}`, en: `Households deprived in ${dimension.en}` },
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
    formula,
  })
