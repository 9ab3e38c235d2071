import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'
import { P07 } from '../programme/P07.ts'
import { P08 } from '../programme/P08.ts'
import { P09 } from '../programme/P09.ts'

export const T04 = defineIndicator({
  code: 'T04',
  family: 'territorial',
  name: { es: 'Índice de operación territorial', en: 'Index of territorial operation' },
  description: {
    es: '0.5 × ficha vigente + 0.25 × corresponsabilidad educación + 0.25 × corresponsabilidad salud, de 0 a 1.',
    en: '0.5 × current form + 0.25 × co-responsibility in education + 0.25 × co-responsibility in health, from 0 to 1.',
  },
  numerator: {
    es: '0.5 × P07 + 0.25 × P08 + 0.25 × P09, cada uno de 0 a 1',
    en: '0.5 × P07 + 0.25 × P08 + 0.25 × P09, each from 0 to 1',
  },
  unit: 'index',
  direction: 'up',
  naturalPeriod: 'semester',
  dimensions: TERRITORY_DIMENSIONS,
  filters: [],
  sources: ['inscripciones', 'personas', 'hogares', 'corresponsabilidades'],
  office: OFFICES.evaluation,
  limits: {
    es: 'Se calcula de los valores de la propia unidad, nunca promediando los de sus partes. Necesita las tres partes: la salud se verifica por semestre, de modo que un periodo en que no termina un semestre no tiene dato.',
    en: 'Computed from the values of the unit itself, never by averaging those of its parts. Needs all three parts: health is verified by semester, so that a period in which no semester ends has no figure.',
  },
  citation: 'SAGI091',
  nature: 'flow',
  formula: {
    numerator: {
      of: 'weighted',
      parts: [
        { indicator: P07, weight: '0.005' },
        { indicator: P08, weight: '0.0025' },
        { indicator: P09, weight: '0.0025' },
      ],
    },
    denominator: null,
  },
})
