import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const P22 = defineIndicator({
  code: 'P22',
  family: 'programme',
  name: { es: 'Reclamos resueltos en plazo', en: 'Grievances resolved in time' },
  description: {
    es: 'Reclamos resueltos a más tardar en su fecha límite, sobre los resueltos en plazo más los que vencieron en el periodo.',
    en: 'Grievances resolved no later than their limit, over those resolved in time plus those whose limit passed in the period.',
  },
  numerator: { es: 'Reclamos resueltos en plazo', en: 'Grievances resolved in time' },
  denominator: {
    es: 'Reclamos resueltos en plazo o vencidos',
    en: 'Grievances resolved in time or past their limit',
  },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'month',
  dimensions: FACTS.grievances.dimensions,
  filters: FACTS.grievances.filters,
  sources: ['reclamos', 'personas'],
  office: OFFICES.attention,
  limits: {
    es: 'Un reclamo cuenta el día en que se resolvió en plazo, o el de su límite si no; los que aún estaban en plazo a la fecha del último archivo no cuentan. Un reclamo sin programa cuenta en el total y en ningún programa. Un reclamo anónimo lleva el corregimiento que él mismo dice, si lo dice.',
    en: 'A grievance counts on the day on which it was resolved in time, or else on that of its limit; those still within it as of the last file do not count. A grievance of no programme counts in the total and in no programme. An anonymous one has the corregimiento that it names, if it does.',
  },
  citation: 'VAMS, WBT†',
  nature: 'flow',
  formula: {
    numerator: { of: 'grievances', count: 'rows', where: ['decided', 'in_time'] },
    denominator: { of: 'grievances', count: 'rows', where: ['decided'] },
  },
})
