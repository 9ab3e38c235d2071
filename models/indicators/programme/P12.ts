import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const P12 = defineIndicator({
  code: 'P12',
  family: 'programme',
  name: { es: 'Atraso mediano', en: 'Median delay' },
  description: {
    es: 'Mediana de los días entre la fecha programada y la de cobro, de los pagos cobrados.',
    en: 'Median of the days between the scheduled date and that of collection, of payments collected.',
  },
  numerator: {
    es: 'Mediana de (fecha de cobro − fecha programada)',
    en: 'Median of (date of collection − scheduled date)',
  },
  unit: 'days',
  direction: 'down',
  naturalPeriod: 'cycle',
  dimensions: PAYMENT_DIMENSIONS,
  filters: PAYMENT_FILTERS,
  sources: ['pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'Exacta sobre todos los pagos; no se promedia entre territorios. Un pago que nadie cobró no tiene atraso. Un ciclo cuenta los pagos que llevan su identificador; un periodo de calendario, por fecha de cobro. Territorio, sexo y edad son los del registro a la fecha programada; la edad, en años cumplidos el último día del periodo.',
    en: "Exact over all payments; not averaged over territories. A payment that nobody collected has no delay. A cycle counts the payments that carry its id; a calendar period counts by date of collection. Territory and sex are the registry's on the scheduled date; age is in full years on the period's last day.",
  },
  citation: 'P10†',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'median_late_days', where: ['collected'] },
    denominator: null,
  },
})
