import { ASSESSMENT_DIMENSIONS, ASSESSMENT_FILTERS, defineIndicator, OFFICES } from '../define.ts'

export const B08 = defineIndicator({
  code: 'B08',
  family: 'base',
  name: { es: 'Evaluaciones elegibles', en: 'Assessments found eligible' },
  description: {
    es: 'Evaluaciones cuyo resultado es elegible.',
    en: 'Assessments whose result is eligible.',
  },
  numerator: { es: 'Evaluaciones con resultado elegible', en: 'Assessments with result eligible' },
  unit: 'assessments',
  direction: 'corridor',
  naturalPeriod: 'month',
  dimensions: ASSESSMENT_DIMENSIONS,
  filters: ASSESSMENT_FILTERS,
  sources: ['elegibilidad', 'personas'],
  office: OFFICES.evaluation,
  limits: {
    es: 'Evaluaciones con PMT aplicado en el periodo; un ciclo es su trimestre. Territorio y sexo son los del registro el día de la evaluación.',
    en: "Assessments with a proxy means test in the period; a cycle is its quarter. Territory and sex are the registry's on the day of the assessment.",
  },
  citation: 'Base; S1',
  nature: 'flow',
  formula: {
    numerator: { of: 'assessments', count: 'rows', where: ['eligible'] },
    denominator: null,
  },
})
