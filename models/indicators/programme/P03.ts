import { ASSESSMENT_DIMENSIONS, ASSESSMENT_FILTERS, defineIndicator, OFFICES } from '../define.ts'

export const P03 = defineIndicator({
  code: 'P03',
  family: 'programme',
  name: { es: 'Captación', en: 'Take-up' },
  description: {
    es: 'Evaluaciones con resultado elegible a las que siguió una inscripción, sobre las evaluaciones con resultado elegible.',
    en: 'Assessments with result eligible that were followed by an enrolment, over assessments with result eligible.',
  },
  numerator: {
    es: 'Evaluaciones elegibles seguidas de una inscripción al último día del periodo',
    en: "Eligible assessments followed by an enrolment by the period's last day",
  },
  denominator: { es: 'Evaluaciones con resultado elegible', en: 'Assessments with result eligible' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'quarter',
  dimensions: ASSESSMENT_DIMENSIONS.filter(dimension => dimension !== 'result'),
  filters: ASSESSMENT_FILTERS.filter(filter => filter !== 'result'),
  sources: ['elegibilidad', 'inscripciones', 'personas'],
  office: OFFICES.programmes,
  limits: {
    es: 'Cuenta la inscripción activa el día de la evaluación o después, en el mismo programa. Una evaluación es del periodo de su fecha; lo que le siguió se mira hasta el último día del periodo, de modo que las últimas tuvieron menos tiempo. Quien fue evaluado dos veces cuenta dos veces. Una evaluación sin programa identificado se cumple en cualquiera.',
    en: "Counts an enrolment active on the day of the assessment or later, in the same programme. An assessment belongs to the period of its date; what followed is looked at up to the period's last day, so that the last ones had less time. Whoever was assessed twice counts twice. An assessment of no identified programme is met by any.",
  },
  citation: 'S2†',
  nature: 'flow',
  formula: {
    numerator: { of: 'enrolment_follow_ups', count: 'rows', where: ['enrolled'] },
    denominator: { of: 'enrolment_follow_ups', count: 'rows', where: [] },
  },
})
