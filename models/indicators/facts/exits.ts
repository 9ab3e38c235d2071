import { sql } from 'kysely'
import { EXIT_CAUSES, UNKNOWN } from '#domain/dimensions.ts'
import { fct_enrolments } from '../../marts/fct_enrolments.ts'
import { along, defineFlow, ROWS } from './define.ts'

const causes = sql.join(EXIT_CAUSES.map(cause => sql.lit(cause.id)))

/** Enrolments by their last day, of those that ended; a suspension is no exit. A cause that nobody listed is `otra`, none is `ND`. */
export const exits = defineFlow({
  model: fct_enrolments,
  contracts: ['inscripciones'],
  placed: { nature: 'flow', date: 'end_on' },
  only: sql`ifNull(active_to = end_on, false)`,
  ...along('programme', 'sex', 'age_band', 'exit_cause'),
  attributes: {
    exit_cause: sql`multiIf(exit_cause is null, ${sql.lit(UNKNOWN)}, exit_cause in (${causes}), toString(assumeNotNull(exit_cause)), 'otra')`,
  },
  counts: { rows: ROWS },
  conditions: {},
})
