import { sql } from 'kysely'
import { fct_household_forms } from '../../marts/fct_household_forms.ts'
import { along, defineFlow, ROWS } from './define.ts'

/** Forms of households by the day on which they were taken. */
export const forms = defineFlow({
  model: fct_household_forms,
  contracts: ['hogares'],
  placed: { nature: 'flow', date: 'form_on' },
  only: sql`new_form`,
  dimensions: along().dimensions,
  counts: { rows: ROWS },
  conditions: {
    compared: sql`movement is not null`,
    up: sql`ifNull(movement = 'up', false)`,
    down: sql`ifNull(movement = 'down', false)`,
  },
})
