import { defineIndicator, ENROLMENT_DIMENSIONS, ENROLMENT_FILTERS, OFFICES } from '../define.ts'

export const B05 = defineIndicator({
  code: 'B05',
  family: 'base',
  name: { es: 'Personas activas', en: 'Active persons' },
  description: {
    es: 'Personas distintas con al menos una inscripción activa el último día del periodo.',
    en: "Distinct persons with at least one active enrolment on the period's last day.",
  },
  numerator: {
    es: 'Personas distintas con inscripción activa al cierre',
    en: 'Distinct persons with an active enrolment at the close',
  },
  unit: 'persons',
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
    numerator: { of: 'enrolments', count: 'persons', where: [] },
    denominator: null,
  },
})
