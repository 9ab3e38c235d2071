import { ASSESSMENT_DIMENSIONS, ASSESSMENT_FILTERS, defineIndicator, OFFICES } from '../define.ts'

export const B09 = defineIndicator({
  code: 'B09',
  family: 'base',
  name: { es: 'Evaluaciones no elegibles', en: 'Assessments found not eligible' },
  description: {
    es: 'Evaluaciones cuyo resultado es no elegible.',
    en: 'Assessments whose result is not eligible.',
  },
  numerator: { es: 'Evaluaciones con resultado no elegible', en: 'Assessments with result not eligible' },
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
    numerator: { of: 'assessments', count: 'rows', where: ['not_eligible'] },
    denominator: null,
  },
})
