import { defineIndicator, OFFICES } from '../define.ts'
import { STATUS, STATUS_LIMITS } from './status.ts'

export const X01 = defineIndicator({
  ...STATUS,
  code: 'X01',
  name: { es: 'Personas protegidas', en: 'Protected persons' },
  description: {
    es: 'Personas del registro protegidas en todas las dimensiones que su etapa de vida exige, o en la dimensión que se pida, sobre las registradas.',
    en: 'Persons of the registry protected in every dimension that their stage of life calls for, or in the dimension asked for, over those registered.',
  },
  numerator: {
    es: 'Personas protegidas en todo lo que se les exige',
    en: 'Persons protected in all that is asked of them',
  },
  denominator: { es: 'Personas registradas', en: 'Registered persons' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  office: OFFICES.evaluation,
  limits: {
    es: `${STATUS_LIMITS.es} Sin desglose por dimensión, quien no está protegido en una sola no cuenta como protegido: los valores por dimensión no se promedian.`,
    en: `${STATUS_LIMITS.en} Without a breakdown by dimension, whoever is not protected in a single one does not count as protected: values by dimension are no average of it.`,
  },
  citation: 'S2†',
  nature: 'stock',
  formula: {
    numerator: { of: 'statuses', count: 'persons', where: [] },
    minus: { of: 'statuses', count: 'persons', where: ['not_protected'] },
    denominator: { of: 'statuses', count: 'persons', where: [] },
  },
})
