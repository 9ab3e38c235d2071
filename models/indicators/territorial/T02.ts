import { defineIndicator, OFFICES } from '../define.ts'
import { P01 } from '../programme/P01.ts'

export const T02 = defineIndicator({
  code: 'T02',
  family: 'territorial',
  name: { es: 'Subcobertura', en: 'Under-coverage' },
  description: {
    es: 'Distritos cuya cobertura efectiva (P01) es menor que 90 %, sobre los distritos con cobertura conocida.',
    en: 'Districts whose effective coverage (P01) is below 90 %, over districts with a known coverage.',
  },
  numerator: { es: 'Distritos con P01 menor que 90', en: 'Districts with P01 below 90' },
  denominator: { es: 'Distritos con P01 conocida', en: 'Districts with a known P01' },
  factor: 100,
  unit: 'percent',
  direction: 'down',
  naturalPeriod: 'cycle',
  dimensions: ['territory:province', 'programme'],
  filters: ['programme'],
  sources: ['pagos', 'personas', 'hogares', 'denominadores'],
  office: OFFICES.planning,
  limits: {
    es: 'Cada distrito cuenta por su propia cobertura, hecha de sus propias sumas; uno sin hogares objetivo no cuenta. Con los límites de P01.',
    en: 'Each district counts by its own coverage, made of its own sums; one without target households does not count. With the limits of P01.',
  },
  citation: 'FOL†',
  nature: 'flow',
  formula: {
    numerator: { of: 'territories', level: 'district', where: [{ indicator: P01, is: 'below', than: '90' }] },
    denominator: { of: 'territories', level: 'district', where: [{ indicator: P01, is: 'known' }] },
  },
})
