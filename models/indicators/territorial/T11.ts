import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const T11 = defineIndicator({
  code: 'T11',
  family: 'territorial',
  name: { es: 'Carga por promotor', en: 'Load per promoter' },
  description: {
    es: 'Hogares con visita asignada en el periodo por promotor que hizo al menos una visita.',
    en: 'Households with a visit assigned in the period per promoter who made at least one visit.',
  },
  numerator: { es: 'Hogares con visita asignada', en: 'Households with a visit assigned' },
  denominator: {
    es: 'Promotores con al menos una visita hecha',
    en: 'Promoters with at least one visit made',
  },
  unit: 'households_per_promoter',
  direction: 'corridor',
  naturalPeriod: 'quarter',
  dimensions: FACTS.visits.dimensions,
  filters: FACTS.visits.filters,
  sources: ['acompanamiento'],
  office: OFFICES.programmes,
  limits: {
    es: 'Activo es quien hizo alguna visita en el periodo; un promotor que visita dos corregimientos cuenta en ambos. No mide distancias: en áreas dispersas la misma carga cuesta más.',
    en: 'Active is whoever made some visit in the period; a promoter who visits two corregimientos counts in both. It does not measure distance: in scattered areas the same load costs more.',
  },
  citation: 'S1†',
  nature: 'flow',
  formula: {
    numerator: { of: 'visits', count: 'households', where: [] },
    denominator: { of: 'visits', count: 'promoters', where: ['made'] },
  },
})
