import { ASSESSMENT_DIMENSIONS, ASSESSMENT_FILTERS, defineIndicator, OFFICES } from '../define.ts'

export const P04 = defineIndicator({
  code: 'P04',
  family: 'programme',
  name: { es: 'Error de exclusión', en: 'Exclusion error' },
  description: {
    es: 'Evaluaciones con resultado elegible a las que no siguió ningún pago cobrado, sobre las evaluaciones con resultado elegible.',
    en: 'Assessments with result eligible that no collected payment followed, over assessments with result eligible.',
  },
  numerator: {
    es: 'Evaluaciones elegibles sin pago cobrado al último día del periodo',
    en: "Eligible assessments without a collected payment by the period's last day",
  },
  denominator: { es: 'Evaluaciones con resultado elegible', en: 'Assessments with result eligible' },
  factor: 100,
  unit: 'percent',
  direction: 'down',
  naturalPeriod: 'semester',
  dimensions: ASSESSMENT_DIMENSIONS.filter(dimension => dimension !== 'result'),
  filters: ASSESSMENT_FILTERS.filter(filter => filter !== 'result'),
  sources: ['elegibilidad', 'pagos', 'personas'],
  office: OFFICES.evaluation,
  limits: {
    es: 'Solo ve a quien fue evaluado: no estima a los elegibles que nadie evaluó. Cuenta el pago cobrado el día de la evaluación o después, en el mismo programa. Una evaluación es del periodo de su fecha; lo que le siguió se mira hasta el último día del periodo, de modo que las últimas tuvieron menos tiempo. Quien fue evaluado dos veces cuenta dos veces. Una evaluación sin programa identificado se cumple en cualquiera.',
    en: "Sees only who was assessed: it does not estimate the eligible whom nobody assessed. Counts a payment collected on the day of the assessment or later, in the same programme. An assessment belongs to the period of its date; what followed is looked at up to the period's last day, so that the last ones had less time. Whoever was assessed twice counts twice. An assessment of no identified programme is met by any.",
  },
  citation: 'S2†',
  nature: 'flow',
  formula: {
    numerator: { of: 'payment_follow_ups', count: 'rows', where: ['without_benefit'] },
    denominator: { of: 'payment_follow_ups', count: 'rows', where: [] },
  },
})
