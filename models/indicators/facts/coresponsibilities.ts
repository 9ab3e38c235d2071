import { sql } from 'kysely'
import { fct_coresponsibilities } from '../../marts/fct_coresponsibilities.ts'
import { along, defineFlow, ROWS } from './define.ts'

/** Co-responsibilities by the last day of the period that is verified: of a payment cycle, of its quarter. */
export const coresponsibilities = defineFlow({
  model: fct_coresponsibilities,
  contracts: ['corresponsabilidades'],
  placed: { nature: 'flow', date: 'period_ends_on' },
  ...along('programme', 'sex', 'age_band'),
  counts: { rows: ROWS },
  conditions: {
    education: sql`kind = 'educacion'`,
    health: sql`kind = 'salud'`,
    due: sql`due`,
    met: sql`ifNull(met, false)`,
  },
})
