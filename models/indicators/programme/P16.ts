import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const P16 = defineIndicator({
  code: 'P16',
  family: 'programme',
  name: { es: 'Suficiencia', en: 'Adequacy' },
  description: {
    es: 'Transferencias cobradas en el año sobre el bienestar (ingreso o consumo) de los hogares que las reciben.',
    en: 'Transfers collected in the year over the welfare (income or consumption) of the households that receive them.',
  },
  numerator: { es: 'Balboas cobrados', en: 'Balboas collected' },
  denominator: {
    es: 'Bienestar de los hogares receptores, en balboas',
    en: 'Welfare of the recipient households, in balboas',
  },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'year',
  dimensions: [...TERRITORY_DIMENSIONS, 'programme'],
  filters: ['programme'],
  sources: ['pagos', 'personas', 'denominadores'],
  office: OFFICES.evaluation,
  limits: {
    es: 'Necesita la cifra externa `bienestar_hogares_receptores` del mismo periodo, de una encuesta de hogares; sin ella no hay dato. La de la demostración es sintética.',
    en: 'Needs the external figure `bienestar_hogares_receptores` of the same period, from a household survey; without it there is no figure. That of the demonstration is synthetic.',
  },
  citation: 'ASP',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'balboas', where: ['collected'] },
    denominator: {
      of: 'external',
      measure: 'bienestar_hogares_receptores',
      nature: 'flow',
      along: ['programme'],
    },
  },
})
