import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const P08 = defineIndicator({
  code: 'P08',
  family: 'programme',
  name: { es: 'Corresponsabilidad educación', en: 'Co-responsibility: education' },
  description: {
    es: 'Corresponsabilidades de educación cumplidas sobre las exigibles en el periodo.',
    en: 'Co-responsibilities of education that were met, over those due in the period.',
  },
  numerator: {
    es: 'Corresponsabilidades de educación exigibles y cumplidas',
    en: 'Co-responsibilities of education due and met',
  },
  denominator: {
    es: 'Corresponsabilidades de educación exigibles',
    en: 'Co-responsibilities of education due',
  },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'cycle',
  dimensions: FACTS.coresponsibilities.dimensions,
  filters: FACTS.coresponsibilities.filters,
  sources: ['corresponsabilidades', 'personas'],
  office: OFFICES.programmes,
  limits: {
    es: 'Cuenta exigencias, no personas: quien tiene dos exigibles cuenta dos veces. Lo que MEDUCA aún no informa es exigible y no cumplido, de modo que un periodo reciente sube después. Un registro pertenece al último día del periodo que verifica; en un mes solo se ven los que terminan en él. Territorio, sexo y edad son los del registro ese día.',
    en: "Counts requirements, not persons: whoever has two due counts twice. What MEDUCA has not reported yet is due and not met, so that a recent period rises later. A record belongs to the last day of the period that it verifies; a month shows only those that end in it. Territory, sex and age are the registry's on that day.",
  },
  sdg: '4.1',
  citation: 'SAGI091',
  nature: 'flow',
  formula: {
    numerator: { of: 'coresponsibilities', count: 'rows', where: ['education', 'due', 'met'] },
    denominator: { of: 'coresponsibilities', count: 'rows', where: ['education', 'due'] },
  },
})
