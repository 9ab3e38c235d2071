import { sql } from 'kysely'
import { fct_referrals } from '../../marts/fct_referrals.ts'
import { along, defineFlow, median, ROWS } from './define.ts'

/** Referrals that were answered, by the day of the answer: what is counted of a period does not change when later ones are answered. */
export const counter_referrals = defineFlow({
  model: fct_referrals,
  contracts: ['referencias'],
  placed: { nature: 'flow', date: 'answered_on' },
  only: sql`answered_on is not null`,
  ...along('sex', 'age_band'),
  counts: { rows: ROWS, median_answer_days: median('answer_days') },
  conditions: {
    status_changed: sql`ifNull(status_before = 'desprotegida' and status_after = 'protegida', false)`,
  },
})
