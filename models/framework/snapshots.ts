import { type RawBuilder, sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import { INPUT_BATCHES } from './model.ts'

/** The batches that stand of a contract of snapshots, as a subquery: `batch_id`, `snapshot_on`, `line_offset` (see `build/standing.ts`). */
export const standingSnapshots = (contract: ContractName): RawBuilder<unknown> =>
  sql`(select batch_id, snapshot_on, line_offset from ${sql.table(INPUT_BATCHES)} where contract = ${sql.lit(contract)} and stands)`
