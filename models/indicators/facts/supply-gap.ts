import { sql } from 'kysely'
import { fct_supply_gap } from '../../marts/fct_supply_gap.ts'
import { defineFlow, sumOf } from './define.ts'

/** Demand for services and what places do not reach, by the last day of the quarter. A point serves its district: there is nothing below. */
export const supply_gap = defineFlow({
  model: fct_supply_gap,
  contracts: ['referencias', 'oferta'],
  placed: { nature: 'flow', date: 'quarter_ends_on' },
  territory: sql.ref('district'),
  dimensions: ['territory:province', 'territory:district'],
  counts: { referrals: sumOf('referrals'), unmet: sumOf('unmet_referrals') },
  conditions: {},
})
