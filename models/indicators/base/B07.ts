import { ASSESSMENT_DIMENSIONS, ASSESSMENT_FILTERS, defineIndicator, OFFICES } from '../define.ts'

export const B07 = defineIndicator({
  code: 'B07',
  family: 'base',
  name: { es: 'Evaluaciones de elegibilidad', en: 'Eligibility assessments' },
  description: {
    es: 'Evaluaciones con PMT aplicado; con el filtro de clase, de ingreso o de recertificación.',
    en: 'Assessments with a proxy means test; by the filter kind, at entry or at recertification.',
  },
  numerator: { es: 'Evaluaciones', en: 'Assessments' },
  unit: 'assessments',
  direction: 'up',
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
    numerator: { of: 'assessments', count: 'rows', where: [] },
    denominator: null,
  },
})
