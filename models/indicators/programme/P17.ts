import { defineIndicator, OFFICES, TERRITORY_DIMENSIONS } from '../define.ts'

export const P17 = defineIndicator({
  code: 'P17',
  family: 'programme',
  name: { es: 'Incidencia en el quintil 1', en: 'Incidence in the first quintile' },
  description: {
    es: 'Parte del monto pagado que llega al quintil más pobre de la población.',
    en: 'Share of the amount paid that reaches the poorest quintile of the population.',
  },
  numerator: {
    es: 'Balboas que recibe el quintil 1, según encuesta',
    en: 'Balboas received by the first quintile, by survey',
  },
  denominator: { es: 'Balboas cobrados', en: 'Balboas collected' },
  factor: 100,
  unit: 'percent',
  direction: 'up',
  naturalPeriod: 'year',
  dimensions: [...TERRITORY_DIMENSIONS, 'programme'],
  filters: ['programme'],
  sources: ['pagos', 'personas', 'denominadores'],
  office: OFFICES.evaluation,
  limits: {
    es: 'Necesita la cifra externa `monto_quintil_1` del mismo periodo, de una encuesta de hogares: los tramos de pobreza de la ficha no son quintiles de la población. Sin ella no hay dato; la de la demostración es sintética.',
    en: "Needs the external figure `monto_quintil_1` of the same period, from a household survey: the form's poverty bands are no quintiles of the population. Without it there is no figure; that of the demonstration is synthetic.",
  },
  citation: 'ASP',
  nature: 'flow',
  formula: {
    numerator: { of: 'external', measure: 'monto_quintil_1', nature: 'flow', along: ['programme'] },
    denominator: { of: 'payments', count: 'balboas', where: ['collected'] },
  },
})
