import { sql } from 'kysely'
import { fct_quality } from '../../marts/fct_quality.ts'
import { along, defineFlow, ROWS, sumOf } from './define.ts'

/** Evaluations of service units by their day. `evaluation` counts each once, whatever standards were looked at. */
export const evaluations = defineFlow({
  model: fct_quality,
  contracts: ['calidad'],
  placed: { nature: 'flow', date: 'evaluated_on' },
  dimensions: along().dimensions,
  counts: { rows: ROWS, satisfied: sumOf('users_satisfied'), surveyed: sumOf('users_surveyed') },
  conditions: {
    evaluation: sql`first_of_evaluation`,
    evaluation_met: sql`evaluation_met`,
  },
})
