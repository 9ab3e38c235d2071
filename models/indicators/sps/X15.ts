import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const X15 = defineIndicator({
  code: 'X15',
  family: 'sps',
  name: { es: 'Cobertura de la protección social (ODS 1.3.1)', en: 'Social-protection coverage (SDG 1.3.1)' },
  description: {
    es: 'Cotizantes de la seguridad social más personas pagadas, sobre la población.',
    en: 'Contributors to social security plus persons paid, over the population.',
  },
  numerator: { es: 'Cotizantes + personas pagadas', en: 'Contributors + persons paid' },
  denominator: { es: 'Población (INEC)', en: 'Population (INEC)' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'year',
  dimensions: [...TERRITORY_DIMENSIONS],
  filters: [],
  sources: ['pagos', 'personas', 'denominadores'],
  office: OFFICES.planning,
  limits: {
    es: 'Los cotizantes llegan como totales: la unión se toma como suma, de modo que quien cotiza y cobra cuenta dos veces.',
    en: 'Contributors come as totals: the union is taken as a sum, so that whoever contributes and is paid counts twice.',
  },
  sdg: '1.3.1',
  citation: 'SDG 1.3.1a; S2',
  nature: 'flow',
  formula: {
    numerator: { of: 'external', measure: 'cotizantes', nature: 'stock', along: [] },
    plus: { of: 'payments', count: 'persons', where: ['collected'] },
    denominator: { of: 'external', measure: 'poblacion', nature: 'stock', along: [] },
  },
})
