import { defineIndicator, ENROLMENT_DIMENSIONS, ENROLMENT_FILTERS, OFFICES } from '../define.ts'

export const P20 = defineIndicator({
  code: 'P20',
  family: 'programme',
  name: { es: 'Rotación', en: 'Turnover' },
  description: {
    es: 'Mitad de las altas y bajas del periodo sobre el padrón medio. El padrón medio es el promedio de las inscripciones activas el día antes de empezar el periodo y el último día.',
    en: 'Half of the entries and exits of the period over the average roll. The average roll is the mean of the enrolments active on the day before the period begins and on its last day.',
  },
  numerator: {
    es: 'Altas + bajas (factor 50: la mitad, en porcentaje)',
    en: 'Entries + exits (factor 50: half, in percent)',
  },
  denominator: { es: 'Padrón medio', en: 'Average roll' },
  factor: 50,
  unit: 'percent',
  direction: 'corridor',
  naturalPeriod: 'quarter',
  dimensions: ENROLMENT_DIMENSIONS,
  filters: ENROLMENT_FILTERS,
  sources: ['inscripciones', 'personas'],
  office: OFFICES.programmes,
  limits: {
    es: 'Inscripciones según el último reporte; una suspensión no es una salida, y deja de contar en el padrón desde la fecha del reporte. Sin registros del día antes de empezar no hay dato. Territorio y sexo son los del registro en cada día.',
    en: "Enrolments as last reported; a suspension is no exit, and leaves the roll on the date of the report. Without records of the day before it begins there is no figure. Territory and sex are the registry's on each day.",
  },
  citation: 'DCI†',
  nature: 'flow',
  formula: {
    numerator: { of: 'entries', count: 'rows', where: [] },
    plus: { of: 'exits', count: 'rows', where: [] },
    denominator: { of: 'enrolments', count: 'rows', where: [], at: 'mean' },
  },
})
