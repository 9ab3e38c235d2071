import { ASSESSMENT_DIMENSIONS, ASSESSMENT_FILTERS, defineIndicator, OFFICES } from '../define.ts'

export const P05 = defineIndicator({
  code: 'P05',
  family: 'programme',
  name: { es: 'Error de inclusión', en: 'Inclusion error' },
  description: {
    es: 'Porcentaje de las personas reevaluadas que resultan no elegibles.',
    en: 'Share of reassessments that find the person not eligible.',
  },
  numerator: {
    es: 'Recertificaciones con resultado no elegible',
    en: 'Recertifications with result not eligible',
  },
  denominator: { es: 'Recertificaciones', en: 'Recertifications' },
  factor: 100,
  unit: 'percent',
  direction: 'down',
  naturalPeriod: 'semester',
  dimensions: ASSESSMENT_DIMENSIONS.filter(dimension => dimension !== 'result'),
  filters: ASSESSMENT_FILTERS.filter(filter => filter !== 'result' && filter !== 'kind'),
  sources: ['elegibilidad', 'personas'],
  office: OFFICES.evaluation,
  limits: {
    es: 'Evaluaciones con PMT aplicado en el periodo; un ciclo es su trimestre. Territorio y sexo son los del registro el día de la evaluación. Solo evaluaciones de recertificación; no es una muestra de todo el padrón.',
    en: "Assessments with a proxy means test in the period; a cycle is its quarter. Territory and sex are the registry's on the day of the assessment. Recertifications only; not a sample of the whole roll.",
  },
  citation: 'S1 (11,262 / 14,714)',
  nature: 'flow',
  formula: {
    numerator: { of: 'assessments', count: 'rows', where: ['recertification', 'not_eligible'] },
    denominator: { of: 'assessments', count: 'rows', where: ['recertification'] },
  },
})
