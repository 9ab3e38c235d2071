import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'
import { STATUS } from './status.ts'

export const X08M = defineIndicator({
  ...STATUS,
  code: 'X08M',
  name: { es: 'Referencias con cambio de estatus medido', en: 'Referrals with a measured change of status' },
  description: {
    es: 'Referencias del periodo de personas desprotegidas ese día en la dimensión, según las reglas, que después pasaron a protegidas en ella, sobre las de personas desprotegidas ese día.',
    en: 'Referrals of the period of persons unprotected on that day in the dimension, by the rules, who then became protected in it, over those of persons unprotected on that day.',
  },
  numerator: {
    es: 'Referencias tras las que la persona pasó a protegida',
    en: 'Referrals after which the person became protected',
  },
  denominator: { es: 'Referencias de personas desprotegidas', en: 'Referrals of unprotected persons' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: FACTS.measured_referrals.dimensions,
  filters: FACTS.measured_referrals.filters,
  office: OFFICES.evaluation,
  limits: {
    es: 'Es el cambio que dicen los registros hasta el último archivo, a diferencia de X08, que es el que declara la institución. No dice que la referencia sea su causa: un periodo reciente sube con el tiempo, y una regla nueva también cambia estatus. Quien ya estaba protegido o sin dato al referir no cuenta.',
    en: 'It is the change that the records tell up to the last file, unlike X08, which is the one that the institution declares. It does not say that the referral caused it: a recent period rises with time, and a new rule changes statuses as well. Whoever was protected or without data when referred does not count.',
  },
  citation: 'S2†',
  nature: 'flow',
  formula: {
    numerator: { of: 'measured_referrals', count: 'rows', where: ['unprotected', 'became_protected'] },
    denominator: { of: 'measured_referrals', count: 'rows', where: ['unprotected'] },
  },
})
