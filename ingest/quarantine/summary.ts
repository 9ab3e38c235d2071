import { sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import type { QuarantineCount, QuarantineState } from '#domain/quarantine.ts'
import type { Store } from '#store/index.ts'
import { param } from '#warehouse/index.ts'
import { quarantinedBatches } from './ledger.ts'
import type { QuarantineContext } from './list.ts'

const whole = { column: null, reason: null } as const

/** Quarantined rows of each contract by state; from the ledger alone. Contracts without any are left out. */
export async function quarantineSummary(store: Pick<Store, 'db'>): Promise<readonly QuarantineCount[]> {
  const { rows } = await sql<Omit<QuarantineCount, 'column' | 'reason'>>`
    select b.contract, sum(b.rows_quarantined)::text as quarantined,
      (sum(b.rows_quarantined) - coalesce(sum(r.closed), 0))::text as open, coalesce(sum(r.replayed), 0)::text as replayed,
      coalesce(sum(r.superseded), 0)::text as superseded, coalesce(sum(r.dismissed), 0)::text as dismissed
    from batches as b left join (
      select batch_id, count(*) as closed, count(*) filter (where resolution = 'replayed') as replayed,
        count(*) filter (where resolution = 'superseded') as superseded,
        count(*) filter (where resolution = 'dismissed') as dismissed
      from quarantine_resolutions group by batch_id
    ) as r on r.batch_id = b.batch_id
    where b.state = 'committed' and b.rows_quarantined > 0
    group by b.contract order by b.contract`.execute(store.db)
  return rows.map(row => ({ ...row, ...whole }))
}

interface ReasonCount {
  readonly contract: ContractName
  readonly column_name: string
  readonly reason_code: string
  readonly row_count: string
}

/** Resolutions sent to the warehouse at once. */
const CHUNK = 50_000

/**
 * Quarantined rows by contract, column, reason and state. A row with two reasons counts in both, so these do not add up to the
 * contract's rows.
 */
export async function quarantineReasons(
  { store, warehouse }: QuarantineContext,
  contract?: ContractName,
): Promise<readonly QuarantineCount[]> {
  const batches = (await quarantinedBatches(store, { contract })).map(batch => batch.batch_id)
  if (batches.length === 0) return []
  const counted = async (ids: readonly string[], lines: readonly string[] | null) =>
    (
      await sql<ReasonCount>`
        select contract, r.column as column_name, r.reason as reason_code, count() as row_count
        from raw.quarantine array join reasons as r
        where ${
          lines === null
            ? sql`batch_id in ${param(ids, 'Array(UInt64)')}`
            : sql`(batch_id, line) in (select arrayJoin(arrayZip(${param(ids, 'Array(UInt64)')}, ${param(lines, 'Array(UInt64)')})) as pair)`
        }
        group by contract, column_name, reason_code
        order by contract, column_name, reason_code`.execute(warehouse.db)
    ).rows
  const key = (row: ReasonCount) => `${row.contract} ${row.column_name} ${row.reason_code}`
  const closed = new Map<string, Record<Exclude<QuarantineState, 'open'>, bigint>>()
  const resolutions = await store.db
    .selectFrom('quarantine_resolutions')
    .select(['batch_id', 'line', 'resolution'])
    .where('batch_id', 'in', batches)
    .execute()
  for (const state of ['replayed', 'superseded', 'dismissed'] as const) {
    const ended = resolutions.filter(({ resolution }) => resolution === state)
    for (let from = 0; from < ended.length; from += CHUNK) {
      const part = ended.slice(from, from + CHUNK)
      const rows = await counted(
        part.map(row => row.batch_id),
        part.map(row => row.line),
      )
      for (const row of rows) {
        const sums = closed.get(key(row)) ?? { replayed: 0n, superseded: 0n, dismissed: 0n }
        closed.set(key(row), { ...sums, [state]: sums[state] + BigInt(row.row_count) })
      }
    }
  }
  return (await counted(batches, null)).map(row => {
    const sums = closed.get(key(row)) ?? { replayed: 0n, superseded: 0n, dismissed: 0n }
    const { replayed, superseded, dismissed } = sums
    return {
      contract: row.contract,
      column: row.column_name,
      reason: row.reason_code,
      quarantined: row.row_count,
      open: String(BigInt(row.row_count) - replayed - superseded - dismissed),
      replayed: String(replayed),
      superseded: String(superseded),
      dismissed: String(dismissed),
    }
  })
}
