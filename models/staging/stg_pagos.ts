import { type RawBuilder, sql } from 'kysely'
import { agrees } from '../framework/checks.ts'
import type { Change, Stale } from '../framework/incremental.ts'
import { committed, defineModel, from, INPUT_BATCHES } from '../framework/model.ts'
import { stg_pagos_repeated } from './stg_pagos_repeated.ts'

/**
 * A column of the payments that new batches brought and of those that they replace, of whatever batch. The key of raw is the payment's id, so that
 * looking for the few new ones reads little.
 */
export const rowsOfNewPayments = ({ added }: Change, column: RawBuilder<unknown>): RawBuilder<unknown> => {
  const isNew = sql`batch_id in ${added('pagos')}`
  return sql`
    select distinct ${column} from raw.pagos where ${isNew}
    union distinct
    select distinct ${column} from raw.pagos
    where batch_id in (select batch_id from ${sql.table(INPUT_BATCHES)} where contract = 'pagos') and not ${isNew}
      and payment_id in (select payment_id from raw.pagos where ${isNew})`
}

/** Cycles of which new batches brought a payment, or took one away: a corrected payment may have been of another cycle before. */
export const cyclesOfNewPayments = (change: Change): Stale => rowsOfNewPayments(change, sql`cycle as part`)

/**
 * Grain: one payment, as last reported. Source: `pagos`. Amounts in balboas. `paid_on` is null while a payment is not collected.
 * A view: eight million rows are not copied to leave a few hundred out.
 */
export const stg_pagos = defineModel({
  name: 'stg_pagos',
  grain: 'payment, as last reported',
  materialisation: 'view',
  columns: {
    payment_id: 'String',
    person_id: 'String',
    cycle: 'LowCardinality(String)',
    programme: 'LowCardinality(String)',
    months_paid: 'Int64',
    amount_balboas: 'Decimal(18, 2)',
    modality: 'LowCardinality(String)',
    scheduled_on: 'Date32',
    paid_on: 'Nullable(Date32)',
    state: 'LowCardinality(String)',
    retroactive: 'Bool',
  },
  reads: [stg_pagos_repeated],
  contracts: ['pagos'],
  query: sql`
    select r.payment_id as payment_id, r.person_id as person_id, r.cycle as cycle, r.programme as programme,
      r.months_paid as months_paid, r.amount_balboas as amount_balboas, r.modality as modality,
      r.scheduled_on as scheduled_on, r.paid_on as paid_on, r.state as state, r.retroactive as retroactive
    from ${committed('pagos')}
    where r.payment_id not in (select payment_id from ${from(stg_pagos_repeated)})
      or (r.batch_id, r.line) in (select kept_batch_id, kept_line from ${from(stg_pagos_repeated)})`,
  checks: [
    agrees(
      'rows and balboas = committed − replaced',
      sql`select (select sum(amount_balboas) + count() from stg_pagos)
        + (select sum(replaced_amount_balboas) + sum(rows) - count() from ${from(stg_pagos_repeated)})`,
      sql`select coalesce(sum(amount_loaded), 0) + sum(rows_loaded) from input_batches where contract = 'pagos'`,
    ),
  ],
})
