import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const X06 = defineIndicator({
  code: 'X06',
  family: 'sps',
  name: { es: 'Contrarreferencia', en: 'Counter-referral' },
  description: {
    es: 'Referencias emitidas en el periodo que tienen respuesta, sobre las emitidas.',
    en: 'Referrals issued in the period that have an answer, over those issued.',
  },
  numerator: { es: 'Referencias con contrarreferencia', en: 'Referrals with a counter-referral' },
  denominator: { es: 'Referencias emitidas', en: 'Referrals issued' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'month',
  dimensions: FACTS.referrals.dimensions,
  filters: FACTS.referrals.filters,
  sources: ['referencias', 'personas'],
  office: OFFICES.attention,
  limits: {
    es: 'Cuenta la respuesta a las referencias del periodo, cuando sea que llegue: un periodo reciente sube con el tiempo. Territorio y sexo son los del registro ese día; a quien el registro no conoce le toca ND.',
    en: "Counts the answer to the period's referrals whenever it comes: a recent period rises with time. Territory and sex are the registry's on that day; whoever the registry does not know is ND.",
  },
  citation: 'S2†',
  nature: 'flow',
  formula: {
    numerator: { of: 'referrals', count: 'rows', where: ['answered'] },
    denominator: { of: 'referrals', count: 'rows', where: [] },
  },
})
