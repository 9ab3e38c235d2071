import { type RawBuilder, sql } from 'kysely'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { INPUT_BATCHES } from './model.ts'

/** The batches that stand of a contract of snapshots, as a subquery: `batch_id`, `snapshot_on`, `line_offset` (see `build/standing.ts`). */
export const standingSnapshots = (contract: ContractName): RawBuilder<unknown> =>
  sql`(select batch_id, snapshot_on, line_offset from ${sql.table(INPUT_BATCHES)} where contract = ${sql.lit(contract)} and stands)`

/**
 * Which row of `raw` each key of a contract of snapshots last had, in whichever snapshot, as a query: `batch_id`, `line`. Nearly all keys are
 * in the latest one, so of earlier ones only the others are looked at. Nothing is read unless `wanted`.
 */
export function lastRows(
  contract: ContractName,
  wanted: RawBuilder<unknown> = sql`true`,
): RawBuilder<unknown> {
  const raw = sql.table(`raw.${contract}`)
  const snapshots = standingSnapshots(contract)
  const latest = sql`select batch_id from ${snapshots} where snapshot_on = (select max(snapshot_on) from ${snapshots})`
  const { key } = CONTRACTS[contract]
  const columns = sql.join(key.map(column => sql.ref(column)))
  return sql`
    select last.1, last.2 from (
      select argMax((r.batch_id, r.line), (b.snapshot_on, r.line + b.line_offset)) as last
      from (
        select ${columns}, batch_id, line from ${raw}
        where ${wanted} and (batch_id in (${latest})
          or (${columns}) not in (select ${columns} from ${raw} where ${wanted} and batch_id in (${latest})))
      ) as r inner join ${snapshots} as b on b.batch_id = r.batch_id
      group by ${sql.join(key.map(column => sql.ref(`r.${column}`)))})`
}
