import { sql } from 'kysely'
import { fct_protection_referrals } from '../../rules/fct_protection_referrals.ts'
import { along, defineFlow, ROWS } from './define.ts'

/** Referrals by the day on which they were issued, of persons whom the rules judged in their dimension on that day; and how far each came. */
export const measured_referrals = defineFlow({
  model: fct_protection_referrals,
  contracts: ['referencias', 'reglas'],
  placed: { nature: 'flow', date: 'referred_on' },
  ...along('protection_dimension', 'sex', 'age_band'),
  attributes: { protection_dimension: sql`toString(dimension)` },
  counts: { rows: ROWS },
  conditions: {
    unprotected: sql`status = 'desprotegida'`,
    contacted: sql`contacted_on is not null`,
    answered: sql`answered_on is not null`,
    became_protected: sql`protected_on is not null`,
  },
})
