import { defineIndicator, OFFICES } from '../define.ts'

const OLDER = ['65-74', '75+']

export const X16 = defineIndicator({
  code: 'X16',
  family: 'sps',
  name: { es: 'Mayores con pensión', en: 'Older persons with a pension' },
  description: {
    es: 'Personas de 65 años y más con pensión contributiva, más las pagadas por 120 a los 65, sobre la población de 65 años y más.',
    en: 'Persons of 65 and over with a contributory pension, plus those paid by 120 at 65, over the population of 65 and over.',
  },
  numerator: {
    es: 'Pensionados de 65 y más + personas pagadas por 120 a los 65',
    en: 'Pensioners of 65 and over + persons paid by 120 at 65',
  },
  denominator: { es: 'Población de 65 años y más (INEC)', en: 'Population of 65 and over (INEC)' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'year',
  dimensions: ['territory:province'],
  filters: [],
  sources: ['pagos', 'personas', 'denominadores'],
  office: OFFICES.planning,
  limits: {
    es: 'Los pensionados llegan como totales: la unión se toma como suma, porque 120 a los 65 exige no tener pensión; quien tuviera las dos cuenta dos veces.',
    en: 'Pensioners come as totals: the union is taken as a sum, because 120 at 65 demands having no pension; whoever had both counts twice.',
  },
  sdg: '1.3.1',
  citation: 'SDG 1.3.1; S2',
  nature: 'flow',
  formula: {
    numerator: {
      of: 'external',
      measure: 'pensionados',
      nature: 'stock',
      along: [],
      only: { age_band: OLDER },
    },
    plus: { of: 'payments', count: 'persons', where: ['collected', 'of_120_at_65'] },
    denominator: {
      of: 'external',
      measure: 'poblacion',
      nature: 'stock',
      along: [],
      only: { age_band: OLDER },
    },
  },
})
