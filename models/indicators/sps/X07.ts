import { defineIndicator, OFFICES } from '../define.ts'
import { FACTS } from '../facts/index.ts'

export const X07 = defineIndicator({
  code: 'X07',
  family: 'sps',
  name: { es: 'Días a respuesta (mediana)', en: 'Days to an answer (median)' },
  description: {
    es: 'Mediana de los días entre la referencia y su contrarreferencia, de las respondidas en el periodo.',
    en: 'Median of the days between a referral and its counter-referral, of those answered in the period.',
  },
  numerator: {
    es: 'Mediana de fecha de respuesta − fecha de referencia',
    en: 'Median of day of answer − day of referral',
  },
  unit: 'days',
  direction: 'down',
  naturalPeriod: 'month',
  dimensions: FACTS.counter_referrals.dimensions,
  filters: FACTS.counter_referrals.filters,
  sources: ['referencias', 'personas'],
  office: OFFICES.attention,
  limits: {
    es: 'De las respondidas en el periodo, de modo que no cambia después; las que nunca se responden no pesan (véase X06). La mediana de un territorio no sale de las de sus partes.',
    en: 'Of those answered in the period, so that it does not change later; those that are never answered do not weigh (see X06). The median of a territory does not follow from those of its parts.',
  },
  citation: 'S2†',
  nature: 'flow',
  formula: {
    numerator: { of: 'counter_referrals', count: 'median_answer_days', where: [] },
    denominator: null,
  },
})
