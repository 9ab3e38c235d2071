import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const T10 = defineIndicator({
  code: 'T10',
  family: 'territorial',
  name: { es: 'Hogares acompañados', en: 'Households accompanied' },
  description: {
    es: 'Hogares con al menos una visita hecha sobre los hogares con una visita asignada en el periodo.',
    en: 'Households with at least one visit made over households with a visit assigned in the period.',
  },
  numerator: { es: 'Hogares con visita hecha', en: 'Households with a visit made' },
  denominator: { es: 'Hogares con visita asignada', en: 'Households with a visit assigned' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'month',
  dimensions: FACTS.visits.dimensions,
  filters: FACTS.visits.filters,
  sources: ['acompanamiento'],
  office: OFFICES.programmes,
  limits: {
    es: 'Una visita cuenta en el periodo de su fecha asignada, aunque se hiciera después, y en el corregimiento que dice. Sin resultado todavía no está hecha. Un hogar sin programa cuenta en el total y en ningún programa.',
    en: 'A visit counts in the period of its assigned day, even if it was made later, and in the corregimiento that it names. Without a result it is not made yet. A household of no programme counts in the total and in no programme.',
  },
  citation: 'S1†',
  nature: 'flow',
  formula: {
    numerator: { of: 'visits', count: 'households', where: ['made'] },
    denominator: { of: 'visits', count: 'households', where: [] },
  },
})
