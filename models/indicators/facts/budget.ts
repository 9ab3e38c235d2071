import { sql } from 'kysely'
import { PROGRAMMES } from '#domain/dimensions.ts'
import { fct_budget } from '../../marts/fct_budget.ts'
import { defineFlow, sumOf } from './define.ts'

const transfers = sql.join(PROGRAMMES.map(programme => sql.lit(programme.id)))

/** Budget and execution by the last day of the period that they are told for. Nobody's records: everybody may count them. */
export const budget = defineFlow({
  model: fct_budget,
  contracts: ['presupuesto'],
  placed: { nature: 'flow', date: 'period_ends_on' },
  open: true,
  territory: sql.ref('place'),
  dimensions: ['territory:province', 'programme'],
  filters: ['programme'],
  counts: { allotted: sumOf('allotted_balboas'), accrued: sumOf('accrued_balboas') },
  conditions: { of_a_quarter_at_most: sql`months <= 3`, of_a_transfer: sql`programme in (${transfers})` },
})
