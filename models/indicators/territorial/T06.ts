import { defineIndicator, OFFICES } from '../define.ts'
import { P01 } from '../programme/P01.ts'

export const T06 = defineIndicator({
  code: 'T06',
  family: 'territorial',
  name: { es: 'Dispersión de la cobertura', en: 'Spread of coverage' },
  description: {
    es: 'Distancia entre los percentiles 90 y 10 de la cobertura efectiva (P01) de los distritos.',
    en: 'Distance between the 90th and 10th percentiles of the effective coverage (P01) of the districts.',
  },
  numerator: { es: 'P90 − P10 de la P01 de los distritos', en: 'P90 − P10 of the P01 of districts' },
  unit: 'percentage_points',
  direction: 'down',
  naturalPeriod: 'quarter',
  dimensions: ['territory:province', 'programme'],
  filters: ['programme'],
  sources: ['pagos', 'personas', 'hogares', 'denominadores'],
  office: OFFICES.planning,
  limits: {
    es: 'Cada distrito cuenta por su propia cobertura, hecha de sus propias sumas; uno sin hogares objetivo no cuenta. Con los límites de P01. Percentiles por interpolación lineal; con menos de dos distritos no hay dato.',
    en: 'Each district counts by its own coverage, made of its own sums; one without target households does not count. With the limits of P01. Percentiles by linear interpolation; with fewer than two districts there is no figure.',
  },
  citation: '†',
  nature: 'flow',
  formula: {
    numerator: { of: 'spread', level: 'district', indicator: P01, from: 10, to: 90 },
    denominator: null,
  },
})
