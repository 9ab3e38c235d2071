import { defineIndicator, ENROLMENT_DIMENSIONS, ENROLMENT_FILTERS, OFFICES } from '../define.ts'

export const P21 = defineIndicator({
  code: 'P21',
  family: 'programme',
  name: { es: 'Salidas por causa', en: 'Exits by cause' },
  description: {
    es: 'Parte de las salidas que tiene cada causa; sin desglose ni filtro por causa es 100.',
    en: 'Share of the exits that each cause has; 100 without a breakdown or filter by cause.',
  },
  numerator: { es: 'Salidas por la causa', en: 'Exits for the cause' },
  denominator: { es: 'Salidas por todas las causas', en: 'Exits for all causes' },
  factor: 100,
  unit: 'percent',
  direction: 'corridor',
  naturalPeriod: 'month',
  dimensions: [...ENROLMENT_DIMENSIONS, 'exit_cause'],
  filters: [...ENROLMENT_FILTERS, 'exit_cause'],
  sources: ['inscripciones', 'personas'],
  office: OFFICES.programmes,
  limits: {
    es: 'Inscripciones según el último reporte; una suspensión no es una salida, y deja de contar en el padrón desde la fecha del reporte. La causa es la que anotó la oficina; sin causa anotada es `ND`.',
    en: 'Enrolments as last reported; a suspension is no exit, and leaves the roll on the date of the report. The cause is the one that the office noted; without one it is `ND`.',
  },
  citation: 'VAMS',
  nature: 'flow',
  formula: {
    numerator: { of: 'exits', count: 'rows', where: [] },
    denominator: { of: 'exits', count: 'rows', where: [], across: ['exit_cause'] },
  },
})
