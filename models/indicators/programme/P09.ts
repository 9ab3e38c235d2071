import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const P09 = defineIndicator({
  code: 'P09',
  family: 'programme',
  name: { es: 'Corresponsabilidad salud', en: 'Co-responsibility: health' },
  description: {
    es: 'Corresponsabilidades de salud cumplidas sobre las exigibles en el periodo.',
    en: 'Co-responsibilities of health that were met, over those due in the period.',
  },
  numerator: {
    es: 'Corresponsabilidades de salud exigibles y cumplidas',
    en: 'Co-responsibilities of health due and met',
  },
  denominator: { es: 'Corresponsabilidades de salud exigibles', en: 'Co-responsibilities of health due' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'semester',
  dimensions: FACTS.coresponsibilities.dimensions,
  filters: FACTS.coresponsibilities.filters,
  sources: ['corresponsabilidades', 'personas'],
  office: OFFICES.programmes,
  limits: {
    es: 'Cuenta exigencias, no personas: quien tiene dos exigibles cuenta dos veces. Lo que MINSA aún no informa es exigible y no cumplido, de modo que un periodo reciente sube después. Un registro pertenece al último día del periodo que verifica; en un mes solo se ven los que terminan en él. Territorio, sexo y edad son los del registro ese día.',
    en: "Counts requirements, not persons: whoever has two due counts twice. What MINSA has not reported yet is due and not met, so that a recent period rises later. A record belongs to the last day of the period that it verifies; a month shows only those that end in it. Territory, sex and age are the registry's on that day.",
  },
  sdg: '3.8',
  citation: 'SAGI091',
  nature: 'flow',
  formula: {
    numerator: { of: 'coresponsibilities', count: 'rows', where: ['health', 'due', 'met'] },
    denominator: { of: 'coresponsibilities', count: 'rows', where: ['health', 'due'] },
  },
})
