import { defineIndicator, ENROLMENT_DIMENSIONS, ENROLMENT_FILTERS, OFFICES } from '../define.ts'

export const P23 = defineIndicator({
  code: 'P23',
  family: 'programme',
  name: { es: 'Doble percepción', en: 'Double receipt' },
  description: {
    es: 'Personas inscritas el mismo día en dos programas incompatibles, sobre las personas inscritas.',
    en: 'Persons enrolled on the same day in two incompatible programmes, over persons enrolled.',
  },
  numerator: {
    es: 'Personas distintas en programas incompatibles al cierre',
    en: 'Distinct persons in incompatible programmes at the close',
  },
  denominator: {
    es: 'Personas distintas con inscripción activa al cierre',
    en: 'Distinct persons with an active enrolment at the close',
  },
  factor: 100,
  unit: 'percent',
  direction: 'down',
  naturalPeriod: 'month',
  dimensions: ENROLMENT_DIMENSIONS,
  filters: ENROLMENT_FILTERS,
  sources: ['inscripciones', 'personas'],
  office: OFFICES.programmes,
  limits: {
    es: 'Los pares incompatibles y sus fechas son un conjunto de referencia (`models/reference/incompatible-programmes.ts`); el de la demostración es un supuesto sin norma citada. La persona es el ser humano, con cualquiera de sus números. Por programa cuenta a quien además está en otro.',
    en: 'Incompatible pairs and their dates are a reference set (`models/reference/incompatible-programmes.ts`); that of the demonstration is an assumption without a cited rule. The person is the human being, under any number. By programme it counts whoever is in another one as well.',
  },
  citation: 'ASP†',
  nature: 'stock',
  formula: {
    numerator: { of: 'incompatible_enrolments', count: 'persons', where: [] },
    denominator: { of: 'enrolments', count: 'persons', where: [] },
  },
})
