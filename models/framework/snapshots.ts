import { type RawBuilder, sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import { INPUT_BATCHES } from './model.ts'

/** Lines of replays follow those of every file: none has two thousand million. */
const AFTER_EVERY_LINE = sql.lit(2_147_483_648)

/**
 * The batches that stand of a contract of snapshots, as a subquery: `batch_id`, `snapshot_on`, `line_offset`. Of two files as of the same date
 * the one received later stands, and with it the replays of its rows: corrected rows add to the snapshot that they were missing from, and
 * replace none of it. `line + line_offset` orders the rows of one date: corrected ones last, in the order of their replays.
 */
export const standingSnapshots = (contract: ContractName): RawBuilder<unknown> => sql`(
      select batch_id, snapshot_on,
        toUInt64(if(replays_batch_id is null, 0, ${AFTER_EVERY_LINE} + rows_before)) as line_offset
      from (
        select batch_id, snapshot_on, replays_batch_id, ifNull(replays_batch_id, batch_id) as file_batch_id,
          sum(rows_loaded) over (partition by file_batch_id order by sequence) - rows_loaded as rows_before
        from ${sql.table(INPUT_BATCHES)} where contract = ${sql.lit(contract)}
      )
      where file_batch_id in (
        select batch_id from ${sql.table(INPUT_BATCHES)}
        where contract = ${sql.lit(contract)} and replays_batch_id is null
        order by sequence desc
        limit 1 by snapshot_on
      )
    )`
