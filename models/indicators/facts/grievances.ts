import { sql } from 'kysely'
import { fct_grievances } from '../../marts/fct_grievances.ts'
import { along, defineFlow, ROWS } from './define.ts'

/** Grievances by the day on which it was decided whether they were resolved in time: of resolution within the limit, else the limit. */
export const grievances = defineFlow({
  model: fct_grievances,
  contracts: ['reclamos'],
  placed: { nature: 'flow', date: 'settled_on' },
  ...along('programme', 'sex', 'age_band'),
  counts: { rows: ROWS },
  conditions: {
    decided: sql`standing != 'open'`,
    in_time: sql`standing = 'in_time'`,
  },
})
