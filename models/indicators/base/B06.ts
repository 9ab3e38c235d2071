import { defineIndicator, ENROLMENT_DIMENSIONS, ENROLMENT_FILTERS, OFFICES } from '../define.ts'

export const B06 = defineIndicator({
  code: 'B06',
  family: 'base',
  name: { es: 'Inscripciones activas', en: 'Active enrolments' },
  description: {
    es: 'Inscripciones activas el último día del periodo; una persona en dos programas cuenta dos veces.',
    en: "Enrolments active on the period's last day; a person in two programmes counts twice.",
  },
  numerator: { es: 'Inscripciones activas al cierre', en: 'Enrolments active at the close' },
  unit: 'enrolments',
  direction: 'corridor',
  naturalPeriod: 'month',
  dimensions: ENROLMENT_DIMENSIONS,
  filters: ENROLMENT_FILTERS,
  sources: ['inscripciones', 'personas'],
  office: OFFICES.programmes,
  limits: {
    es: 'Cuenta a quien tiene una inscripción activa el último día del periodo, según el último reporte; una inscripción suspendida deja de contar desde la fecha del reporte que la suspende. Incluye a quienes no cobraron.',
    en: "Counts those with an active enrolment on the period's last day, as last reported; a suspended enrolment stops counting on the date of the report that suspends it. Includes those who did not collect.",
  },
  citation: 'Base; S1',
  nature: 'stock',
  formula: {
    numerator: { of: 'enrolments', count: 'rows', where: [] },
    denominator: null,
  },
})
