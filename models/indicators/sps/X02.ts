import { defineIndicator, OFFICES } from '../define.ts'
import { STATUS, STATUS_LIMITS } from './status.ts'

export const X02 = defineIndicator({
  ...STATUS,
  code: 'X02',
  name: { es: 'Personas desprotegidas', en: 'Unprotected persons' },
  description: {
    es: 'Personas del registro desprotegidas al cierre del periodo en alguna dimensión, o en la que se pida: las del listado de personas desprotegidas.',
    en: 'Persons of the registry unprotected at the end of the period in some dimension, or in the one asked for: those on the list of unprotected persons.',
  },
  numerator: { es: 'Personas desprotegidas', en: 'Unprotected persons' },
  unit: 'persons',
  direction: 'down',
  naturalPeriod: 'month',
  office: OFFICES.attention,
  limits: {
    es: `${STATUS_LIMITS.es} Quien lo está en varias dimensiones cuenta una vez en el total.`,
    en: `${STATUS_LIMITS.en} Whoever is so in several dimensions counts once in the total.`,
  },
  citation: 'S2',
  nature: 'stock',
  formula: { numerator: { of: 'statuses', count: 'persons', where: ['unprotected'] }, denominator: null },
})
