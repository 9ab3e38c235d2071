import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const X08 = defineIndicator({
  code: 'X08',
  family: 'sps',
  name: { es: 'Referencias con cambio de estatus', en: 'Referrals with a change of status' },
  description: {
    es: 'Contrarreferencias del periodo que declaran que la persona pasó de desprotegida a protegida, sobre las contrarreferencias.',
    en: 'Counter-referrals of the period that declare that the person went from unprotected to protected, over counter-referrals.',
  },
  numerator: {
    es: 'Contrarreferencias con paso a protegida',
    en: 'Counter-referrals with a change to protected',
  },
  denominator: { es: 'Contrarreferencias', en: 'Counter-referrals' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: FACTS.counter_referrals.dimensions,
  filters: FACTS.counter_referrals.filters,
  sources: ['referencias', 'personas'],
  office: OFFICES.attention,
  limits: {
    es: 'Es el cambio que declara la institución al responder; el medido por los registros sale de las reglas de protección. Quien ya estaba protegido al referir cuenta en el denominador.',
    en: 'It is the change that the institution declares in its answer; the one measured by the records comes from the rules of protection. Whoever was protected when referred counts in the denominator.',
  },
  citation: 'S2†',
  nature: 'flow',
  formula: {
    numerator: { of: 'counter_referrals', count: 'rows', where: ['status_changed'] },
    denominator: { of: 'counter_referrals', count: 'rows', where: [] },
  },
})
