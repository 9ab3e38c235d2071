import { sql } from 'kysely'
import { fct_enrolments } from '../../marts/fct_enrolments.ts'
import { along, defineFlow, ROWS } from './define.ts'

/** Enrolments by their first day. Of an enrolment's stretches, the one that holds that day. */
export const entries = defineFlow({
  model: fct_enrolments,
  contracts: ['inscripciones'],
  placed: { nature: 'flow', date: 'start_on' },
  only: sql`active_from = start_on`,
  ...along('programme', 'sex', 'age_band'),
  counts: { rows: ROWS },
  conditions: {},
})
