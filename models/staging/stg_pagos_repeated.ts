import { sql } from 'kysely'
import { unique } from '../framework/checks.ts'
import type { Change, Stale } from '../framework/incremental.ts'
import { committed, defineModel } from '../framework/model.ts'

/** Ids of new payments that there are more than one of by now. */
const idsThatCameAgain = ({ added }: Change): Stale => sql`
    select r.payment_id as part from ${committed('pagos')}
    where r.payment_id in (select payment_id from raw.pagos where batch_id in ${added('pagos')})
    group by part having count() > 1`

/**
 * Grain: one payment id that arrived more than once. Source: `pagos`. The row of the batch that speaks as of the latest date, and
 * of its last line, stands (`kept_…`). `same_batch_rows` are further rows of the same file: duplicates, not corrections.
 * The hash only narrows the search; ids are compared as text.
 */
export const stg_pagos_repeated = defineModel({
  name: 'stg_pagos_repeated',
  grain: 'payment id received more than once',
  columns: {
    payment_id: 'String',
    rows: 'UInt32',
    same_batch_rows: 'UInt32',
    replaced_amount_balboas: 'Decimal(38, 2)',
    kept_batch_id: 'UInt64',
    kept_line: 'UInt64',
  },
  contracts: ['pagos'],
  orderBy: ['payment_id'],
  incremental: { by: 'payment_id', stale: { pagos: idsThatCameAgain } },
  query: (_db, ids) => sql`
    select payment_id, rows, same_batch_rows, all_amount_balboas - kept.3 as replaced_amount_balboas,
      kept.1 as kept_batch_id, kept.2 as kept_line
    from (
      select r.payment_id as payment_id, toUInt32(count()) as rows,
        toUInt32(count() - uniqExact(r.batch_id)) as same_batch_rows,
        sum(r.amount_balboas) as all_amount_balboas,
        argMax((r.batch_id, r.line, r.amount_balboas), (b.sequence, r.line)) as kept
      from ${committed('pagos')}
      where ${
        ids === null
          ? sql`sipHash64(r.payment_id) in (
        select sipHash64(r.payment_id) as hashed
        from ${committed('pagos')}
        group by hashed
        having count() > 1
      )`
          : sql`r.payment_id in ${ids}`
      }
      group by payment_id
      having rows > 1
    )`,
  checks: [unique('payment_id')],
})
