import { sql } from 'kysely'
import { fct_referrals } from '../../marts/fct_referrals.ts'
import { along, defineFlow, distinct, ROWS } from './define.ts'

/** Referrals by the day on which they were issued; what became of them is as last reported. */
export const referrals = defineFlow({
  model: fct_referrals,
  contracts: ['referencias'],
  placed: { nature: 'flow', date: 'referred_on' },
  ...along('sex', 'age_band'),
  counts: { rows: ROWS, persons: distinct('person_number') },
  conditions: {
    contacted: sql`contacted_on is not null`,
    answered: sql`answered_on is not null`,
    attended: sql`ifNull(outcome = 'atendida', false)`,
    to_employment: sql`to_institution = 'MITRADEL'`,
  },
})
