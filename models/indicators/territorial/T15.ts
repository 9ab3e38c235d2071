import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const T15 = defineIndicator({
  code: 'T15',
  family: 'territorial',
  name: { es: 'Paso de fase del acompañamiento', en: 'Passing to the next phase of accompaniment' },
  description: {
    es: 'Hogares que pasaron a una fase posterior en el periodo, sobre los que al inicio estaban en una fase que no es la última.',
    en: 'Households that passed to a later phase in the period, over those that at its start were in a phase that is not the last.',
  },
  numerator: { es: 'Hogares que pasan de fase', en: 'Households that pass to a later phase' },
  denominator: {
    es: 'Hogares en fase de inclusión o de capacidades al inicio',
    en: 'Households in the phase of inclusion or of capabilities at the start',
  },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: FACTS.accompaniment.dimensions,
  filters: FACTS.accompaniment.filters,
  sources: ['acompanamiento'],
  office: OFFICES.programmes,
  limits: {
    es: 'La fase de un hogar es la de su última visita asignada, hecha o no; sin otra visita en 180 días el hogar ya no está acompañado, porque la fuente no dice cuándo termina. Volver a una fase anterior no es pasar.',
    en: 'The phase of a household is that of its last assigned visit, made or not; without another one in 180 days the household is no longer accompanied, because the source does not tell when it ends. Going back to an earlier phase is not passing.',
  },
  citation: 'S1†',
  nature: 'cohort',
  formula: {
    numerator: {
      of: 'accompaniment',
      count: 'households',
      where: ['not_in_last_phase', 'passed'],
      at: 'start',
    },
    denominator: { of: 'accompaniment', count: 'households', where: ['not_in_last_phase'], at: 'start' },
  },
})
