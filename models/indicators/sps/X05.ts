import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const X05 = defineIndicator({
  code: 'X05',
  family: 'sps',
  name: { es: 'Referencias con contacto', en: 'Referrals with contact' },
  description: {
    es: 'Referencias emitidas en el periodo en las que la institución contactó a la persona, sobre las emitidas.',
    en: 'Referrals issued in the period in which the institution contacted the person, over those issued.',
  },
  numerator: { es: 'Referencias con contacto', en: 'Referrals with contact' },
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
    es: 'Cuenta el contacto de las referencias del periodo, cuando sea que ocurra: un periodo reciente sube con el tiempo. Territorio y sexo son los del registro ese día; a quien el registro no conoce le toca ND.',
    en: "Counts the contact of the period's referrals whenever it happens: a recent period rises with time. Territory and sex are the registry's on that day; whoever the registry does not know is ND.",
  },
  citation: 'S2†',
  nature: 'flow',
  formula: {
    numerator: { of: 'referrals', count: 'rows', where: ['contacted'] },
    denominator: { of: 'referrals', count: 'rows', where: [] },
  },
})
