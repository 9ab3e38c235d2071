import { defineIndicator, OFFICES } from '../define.ts'

export const X18 = defineIndicator({
  code: 'X18',
  family: 'sps',
  name: { es: 'Resultados del plan en verde', en: 'Plan results in green' },
  description: {
    es: 'Resultados del plan que sus productos ponen en meta, sobre los que están en vigencia.',
    en: 'Plan results that their products put on target, over those that are due.',
  },
  numerator: { es: 'Resultados en meta al cierre', en: 'Results on target at the close' },
  denominator: { es: 'Resultados en vigencia', en: 'Results due' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: [],
  filters: [],
  sources: ['plan', 'avances'],
  office: OFFICES.planning,
  limits: {
    es: 'Un resultado está en meta cuando al menos el 80 % de sus productos en vigencia lo está y ninguno está fuera de meta; la regla es de este sistema. Solo del país. Sin reporte en el periodo no hay dato.',
    en: 'A result is on target when at least 80 % of its products that are due are, and none is off target; the rule is of this system. Country only. Without a report in the period there is no figure.',
  },
  citation: 'S4†',
  nature: 'stock',
  formula: {
    numerator: { of: 'plan', count: 'results_on_target' },
    denominator: { of: 'plan', count: 'results' },
  },
})
