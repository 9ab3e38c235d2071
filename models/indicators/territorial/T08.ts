import { defineIndicator, OFFICES } from '../define.ts'

export const T08 = defineIndicator({
  code: 'T08',
  family: 'territorial',
  name: { es: 'Peso de las comarcas', en: 'Weight of the comarcas' },
  description: {
    es: 'Personas activas que viven en una comarca indígena sobre las personas activas.',
    en: 'Active persons who live in an indigenous comarca over active persons.',
  },
  numerator: {
    es: 'Personas activas al cierre que viven en una comarca',
    en: 'Active persons at the close who live in a comarca',
  },
  denominator: { es: 'Personas activas al cierre', en: 'Active persons at the close' },
  factor: 100,
  unit: 'percent',
  direction: 'corridor',
  naturalPeriod: 'quarter',
  dimensions: ['programme', 'sex', 'age_band'],
  filters: ['programme', 'sex', 'age_band'],
  sources: ['inscripciones', 'personas'],
  office: OFFICES.planning,
  limits: {
    es: 'Comarcas Kuna Yala, Emberá y Ngäbe Buglé, y los corregimientos comarcales de Wargandí y Madungandí. Cuenta por lugar de residencia, no por pueblo: quien es indígena y vive fuera no cuenta. Quien no tiene lugar conocido está solo en el denominador.',
    en: 'Comarcas Kuna Yala, Emberá and Ngäbe Buglé, and the comarca corregimientos of Wargandí and Madungandí. Counts by place of residence, not by people: whoever is indigenous and lives elsewhere does not count. Whoever has no known place is in the denominator alone.',
  },
  citation: 'S1†',
  nature: 'stock',
  formula: {
    numerator: { of: 'enrolments', count: 'persons', where: ['in_comarca'] },
    denominator: { of: 'enrolments', count: 'persons', where: [] },
  },
})
