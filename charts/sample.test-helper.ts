import type { IndicatorMetadata } from '#domain/indicators.ts'

/** P10 as the catalogue describes it: a share with a target. */
export const sampleIndicator: IndicatorMetadata = {
  code: 'P10',
  family: 'programme',
  name: { es: 'Pagos a tiempo', en: 'Paid on time' },
  description: { es: 'Personas pagadas según el calendario.', en: 'Persons paid by the calendar.' },
  numerator: { es: 'personas pagadas a tiempo', en: 'persons paid on time' },
  denominator: { es: 'personas programadas', en: 'persons scheduled' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'cycle',
  periods: ['cycle', 'month', 'quarter', 'semester', 'year', 'span'],
  dimensions: ['territory:province', 'programme', 'modality'],
  filters: ['programme', 'modality'],
  sources: ['pagos'],
  office: { es: 'Dirección de Pagos', en: 'Payments office' },
  limits: { es: 'Ninguno.', en: 'None.' },
  sdg: null,
  citation: 'MRK',
  nature: 'flow',
}
