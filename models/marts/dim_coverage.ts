import { sql } from 'kysely'
import { unique } from '../framework/checks.ts'
import { defineModel, from, INPUT_BATCHES } from '../framework/model.ts'
import { fct_assessments } from './fct_assessments.ts'
import { fct_enrolments } from './fct_enrolments.ts'
import { fct_payments } from './fct_payments.ts'
import { fct_services } from './fct_services.ts'

const days = (contract: string, first: string, last: string, table: ReturnType<typeof from>) => sql`
    select ${sql.lit(contract)} as contract, toDate32(min(${sql.raw(first)})) as first_on,
      greatest(toDate32(max(${sql.raw(last)})), (
        select max(snapshot_on) from ${sql.table(INPUT_BATCHES)} where contract = ${sql.lit(contract)}
      )) as last_on
    from ${table} having count() > 0`

/**
 * Grain: one contract of events. The days of which its records speak: from its first event to its last one or the date of its last
 * file, whichever is later. A period outside has no data; a period inside without rows is a known zero.
 */
export const dim_coverage = defineModel({
  name: 'dim_coverage',
  grain: 'contract of events',
  columns: { contract: 'LowCardinality(String)', first_on: 'Date32', last_on: 'Date32' },
  reads: [fct_payments, fct_enrolments, fct_assessments, fct_services],
  contracts: ['pagos', 'inscripciones', 'elegibilidad', 'servicios'],
  orderBy: ['contract'],
  query: sql`${sql.join(
    [
      days('pagos', 'toStartOfQuarter(counted_on)', 'counted_on', from(fct_payments)),
      days('inscripciones', 'start_on', 'start_on', from(fct_enrolments)),
      days('elegibilidad', 'assessed_on', 'assessed_on', from(fct_assessments)),
      days('servicios', 'served_on', 'served_on', from(fct_services)),
    ],
    sql`\n    union all`,
  )}`,
  checks: [unique('contract')],
  served: { programme: "''", territory: "''" },
})
