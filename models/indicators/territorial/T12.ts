import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const T12 = defineIndicator({
  code: 'T12',
  family: 'territorial',
  name: { es: 'Georreferenciación', en: 'Georeferencing' },
  description: {
    es: 'Hogares con ficha de los que alguna persona tiene coordenadas en el registro, sobre los hogares con ficha.',
    en: 'Households with a form of which some person has coordinates in the registry, over households with a form.',
  },
  numerator: { es: 'Hogares con punto', en: 'Households with a point' },
  denominator: { es: 'Hogares con ficha', en: 'Households with a form' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: TERRITORY_DIMENSIONS,
  filters: [],
  sources: ['hogares', 'personas'],
  office: OFFICES.registry,
  limits: {
    es: 'Un punto vale desde la primera foto del registro que lo trae y no se pierde después. El registro solo admite coordenadas dentro del país; no se comprueba que caigan en el corregimiento del hogar.',
    en: 'A point stands from the first snapshot of the registry that has it, and is not lost afterwards. The registry lets in only coordinates within the country; that they lie in the corregimiento of the household is not checked.',
  },
  citation: 'S2†',
  nature: 'stock',
  formula: {
    numerator: { of: 'households', count: 'households', where: ['located'] },
    denominator: { of: 'households', count: 'households', where: [] },
  },
})
