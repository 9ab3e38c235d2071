import { defineIndicator, OFFICES, PAYMENT_DIMENSIONS, PAYMENT_FILTERS } from '../define.ts'

export const B10 = defineIndicator({
  code: 'B10',
  family: 'base',
  name: { es: 'Nuevos ingresos', en: 'New entrants' },
  description: {
    es: 'Personas cuyo primer pago cobrado en un programa cae en el periodo.',
    en: 'Persons whose first collected payment in a programme falls in the period.',
  },
  numerator: {
    es: 'Personas distintas con su primer cobro en el programa',
    en: 'Distinct persons with their first collection in the programme',
  },
  unit: 'persons',
  direction: 'corridor',
  naturalPeriod: 'cycle',
  dimensions: PAYMENT_DIMENSIONS,
  filters: PAYMENT_FILTERS,
  sources: ['pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'Un ciclo cuenta los pagos que llevan su identificador; un periodo de calendario, por fecha de cobro. Territorio, sexo y edad son los del registro a la fecha programada; la edad, en años cumplidos el último día del periodo. Los primeros ciclos cargados cuentan como ingreso a todos los que ya cobraban antes.',
    en: "A cycle counts the payments that carry its id; a calendar period counts by date of collection. Territory and sex are the registry's on the scheduled date; age is in full years on the period's last day. The first cycles loaded count everybody who was already paid before as an entrant.",
  },
  citation: 'Base',
  nature: 'flow',
  formula: {
    numerator: { of: 'payments', count: 'persons', where: ['first_collected'] },
    denominator: null,
  },
})
