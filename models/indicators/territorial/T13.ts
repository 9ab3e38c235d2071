import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const T13 = defineIndicator({
  code: 'T13',
  family: 'territorial',
  name: { es: 'Puntos de pago por 10,000', en: 'Pay points per 10,000' },
  description: {
    es: 'Puntos que pagaron en el periodo por cada 10,000 personas pagadas.',
    en: 'Points that paid in the period for every 10,000 persons paid.',
  },
  numerator: { es: 'Puntos de pago activos', en: 'Active pay points' },
  denominator: { es: 'Personas pagadas', en: 'Persons paid' },
  factor: 10_000,
  unit: 'per_ten_thousand',
  direction: 'up',
  naturalPeriod: 'quarter',
  periods: ['quarter', 'semester', 'year', 'cycle', 'year_to_date', 'rolling_year'],
  dimensions: [...TERRITORY_DIMENSIONS, 'modality'],
  filters: ['modality'],
  sources: ['puntos_de_pago', 'pagos', 'personas'],
  office: OFFICES.payments,
  limits: {
    es: 'Un punto que pagó en varios ciclos del periodo cuenta una vez. El punto está donde paga; la persona, donde vive: en territorios pequeños pueden no coincidir. Un mes solo tiene puntos si en él termina un ciclo.',
    en: 'A point that paid in several cycles of the period counts once. The point is where it pays, the person where they live: in small territories they may differ. A month has points only when a cycle ends in it.',
  },
  citation: 'VAMS†',
  nature: 'flow',
  formula: {
    numerator: { of: 'pay_points', count: 'points', where: ['active'] },
    denominator: { of: 'payments', count: 'persons', where: ['collected'] },
  },
})
