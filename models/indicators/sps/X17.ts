import { defineIndicator, OFFICES } from '../define.ts'

export const X17 = defineIndicator({
  code: 'X17',
  family: 'sps',
  name: { es: 'Productos del plan en meta', en: 'Plan products on target' },
  description: {
    es: 'Productos del plan que han alcanzado lo previsto a la fecha, sobre los programados.',
    en: 'Plan products that have reached what was planned by then, over those scheduled.',
  },
  numerator: { es: 'Productos en meta al cierre', en: 'Products on target at the close' },
  denominator: { es: 'Productos programados', en: 'Products scheduled' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: [],
  filters: [],
  sources: ['plan', 'avances'],
  office: OFFICES.planning,
  limits: {
    es: 'Lo previsto a una fecha es una línea recta entre la línea base y la meta durante la vigencia del producto; por debajo de la línea base cuando la meta es menor. Solo del país. Sin reporte en el periodo no hay dato.',
    en: "What is planned by a date is a straight line from baseline to target over the product's validity; below the baseline where the target is. Country only. Without a report in the period there is no figure.",
  },
  citation: 'S4†',
  nature: 'stock',
  formula: {
    numerator: { of: 'plan', count: 'on_target' },
    denominator: { of: 'plan', count: 'scheduled' },
  },
})
