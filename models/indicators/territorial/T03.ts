import { defineIndicator, OFFICES } from '../define.ts'
import { P01 } from '../programme/P01.ts'

export const T03 = defineIndicator({
  code: 'T03',
  family: 'territorial',
  name: { es: 'Sobrecobertura', en: 'Over-coverage' },
  description: {
    es: 'Distritos cuya cobertura efectiva (P01) es mayor que 110 %, sobre los distritos con cobertura conocida.',
    en: 'Districts whose effective coverage (P01) is above 110 %, over districts with a known coverage.',
  },
  numerator: { es: 'Distritos con P01 mayor que 110', en: 'Districts with P01 above 110' },
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
  citation: 'FOL',
  nature: 'flow',
  formula: {
    numerator: {
      of: 'territories',
      level: 'district',
      where: [{ indicator: P01, is: 'above', than: '110' }],
    },
    denominator: { of: 'territories', level: 'district', where: [{ indicator: P01, is: 'known' }] },
  },
})
