import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const X22 = defineIndicator({
  code: 'X22',
  family: 'sps',
  name: { es: 'Inserción laboral (MITRADEL)', en: 'Placement in work (MITRADEL)' },
  description: {
    es: 'Referencias a MITRADEL que la institución responde como atendidas, sobre las emitidas en el periodo.',
    en: 'Referrals to MITRADEL that the institution answers as attended, over those issued in the period.',
  },
  numerator: { es: 'Referencias a MITRADEL atendidas', en: 'Referrals to MITRADEL attended' },
  denominator: { es: 'Referencias a MITRADEL', en: 'Referrals to MITRADEL' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: FACTS.referrals.dimensions,
  filters: FACTS.referrals.filters,
  sources: ['referencias', 'personas'],
  office: OFFICES.attention,
  limits: {
    es: 'La contrarreferencia dice si la persona fue atendida, no si firmó un contrato: hasta que MITRADEL lo informe, atendida vale por colocada. Un periodo reciente sube con el tiempo. Territorio y sexo son los del registro ese día; a quien el registro no conoce le toca ND.',
    en: "The counter-referral says whether the person was attended, not whether they signed a contract: until MITRADEL tells it, attended stands for placed. A recent period rises with time. Territory and sex are the registry's on that day; whoever the registry does not know is ND.",
  },
  sdg: '8.5',
  citation: 'S1†',
  nature: 'flow',
  formula: {
    numerator: { of: 'referrals', count: 'rows', where: ['to_employment', 'attended'] },
    denominator: { of: 'referrals', count: 'rows', where: ['to_employment'] },
  },
})
