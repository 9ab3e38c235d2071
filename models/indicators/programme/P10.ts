import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const P10 = defineIndicator({
  code: 'P10',
  family: 'programme',
  name: { es: 'Pagos a tiempo', en: 'Payments on time' },
  description: {
    es: 'Personas que cobraron a más tardar cinco días después de la fecha programada, sobre las personas con un pago programado. En un periodo de varios ciclos una persona cuenta una vez por ciclo.',
    en: 'Persons who collected no later than five days after the scheduled date, over persons with a payment scheduled. In a period of several cycles a person counts once a cycle.',
  },
  numerator: {
    es: 'Personas de cada ciclo con un cobro hasta 5 días después de lo programado',
    en: 'Persons of each cycle with a collection up to 5 days after schedule',
  },
  denominator: {
    es: 'Personas de cada ciclo con un pago emitido',
    en: 'Persons of each cycle with a payment issued',
  },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'cycle',
  dimensions: PAYMENT_DIMENSIONS,
  filters: PAYMENT_FILTERS,
  sources: ['pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'Un pago sin cobrar cuenta en los periodos de calendario por su fecha programada. Territorio y sexo son los del registro a la fecha programada.',
    en: "A payment not collected counts in calendar periods by its scheduled date. Territory and sex are the registry's on the scheduled date.",
  },
  citation: 'MRK; cinco días: regla propia, documentada',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'turns', where: ['collected', 'on_time'] },
    denominator: { of: 'payments', count: 'turns', where: [] },
  },
})
