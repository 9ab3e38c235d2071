import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const T09 = defineIndicator({
  code: 'T09',
  family: 'territorial',
  name: { es: 'Corregimientos priorizados activos', en: 'Active priority corregimientos' },
  description: {
    es: 'Corregimientos de la lista de prioridades en los que se hizo al menos una visita, sobre los de la lista.',
    en: 'Corregimientos on the list of priorities where at least one visit was made, over those on the list.',
  },
  numerator: {
    es: 'Corregimientos priorizados con al menos una visita hecha',
    en: 'Priority corregimientos with at least one visit made',
  },
  denominator: { es: 'Corregimientos priorizados al cierre', en: 'Priority corregimientos at the close' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: TERRITORY_DIMENSIONS,
  filters: [],
  sources: ['acompanamiento'],
  office: OFFICES.programmes,
  limits: {
    es: 'La lista es la del documento de diciembre de 2017: once corregimientos rurales y de comarcas, sin el de Tolé, que quedó por definir, ni las comunidades urbanas, que no son corregimientos; antes de esa fecha no hay dato. Una visita cuenta en el periodo de su fecha asignada.',
    en: 'The list is that of the document of December 2017: eleven rural corregimientos and of the comarcas, without that of Tolé, left to be defined, and without the urban communities, which are no corregimientos; before that date there is no figure. A visit counts in the period of its assigned day.',
  },
  citation: 'S1†',
  nature: 'flow',
  formula: {
    numerator: { of: 'visits', count: 'priority_places', where: ['made'] },
    denominator: { of: 'priority_places', count: 'places', where: [] },
  },
})
