import type { Selectable } from 'kysely'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import type { BatchTable, Store } from '#store/index.ts'
import { dayInPanama } from './landing/source-file.ts'

export interface BatchReason {
  readonly column: string
  readonly reason: string
  readonly rows: string
}

/** A row of the ledger with the reasons of its quarantined rows. Rows and money are decimal text, money in balboas. */
export type BatchRecord = Selectable<BatchTable> & { readonly reasons: readonly BatchReason[] }

export interface BatchFilter {
  readonly contract?: ContractName
  readonly state?: BatchTable['state']
  /** Only batches before this id: the next page. */
  readonly before?: string
  /** Default 50, at most 500. */
  readonly limit?: number
}

const MOST = 500

/** The ledger, latest batch first. */
export async function batchList(store: Store, filter: BatchFilter = {}): Promise<BatchRecord[]> {
  const { contract, state, before, limit = 50 } = filter
  const batches = await store.db
    .selectFrom('batches')
    .selectAll()
    .$if(contract !== undefined, query => query.where('contract', '=', contract ?? ''))
    .$if(state !== undefined, query => query.where('state', '=', state ?? 'landed'))
    .$if(before !== undefined, query => query.where('batch_id', '<', before ?? ''))
    .orderBy('batch_id', 'desc')
    .limit(Math.min(limit, MOST))
    .execute()
  if (batches.length === 0) return []
  const reasons = await store.db
    .selectFrom('batch_reasons')
    .selectAll()
    .where(
      'batch_id',
      'in',
      batches.map(batch => batch.batch_id),
    )
    .orderBy('column_name')
    .orderBy('reason_code')
    .execute()
  return batches.map(batch => ({
    ...batch,
    reasons: reasons
      .filter(reason => reason.batch_id === batch.batch_id)
      .map(({ column_name, reason_code, rows }) => ({ column: column_name, reason: reason_code, rows })),
  }))
}

export interface SourceFreshness {
  readonly contract: ContractName
  readonly source: string
  /** The latest date as of which a file spoke, repeats included; null if none ever arrived. */
  readonly snapshot_on: string | null
  readonly received_at: string | null
  /** Days from snapshot_on to today in Panama. */
  readonly age_days: number | null
  readonly limit_days: number
  /** Older than the contract allows, or never loaded. */
  readonly stale: boolean
}

const DAY_MS = 86_400_000

/** How fresh each contract's source is as of the clock's day. A repeat renews freshness: the source said that nothing changed. */
export async function sourcesFreshness(store: Store, clock: () => Date): Promise<SourceFreshness[]> {
  const rows = await store.db
    .selectFrom('batches')
    .select(({ fn }) => [
      'contract',
      fn.max('snapshot_on').as('snapshot_on'),
      fn.max('received_at').as('received_at'),
    ])
    .where('state', 'in', ['committed', 'repeated'])
    .groupBy('contract')
    .execute()
  const today = Date.parse(dayInPanama(clock()))
  return Object.values(CONTRACTS).map(({ name, source, freshnessDays }) => {
    const row = rows.find(candidate => candidate.contract === name)
    const age = row === undefined ? null : Math.round((today - Date.parse(row.snapshot_on)) / DAY_MS)
    return {
      contract: name,
      source,
      snapshot_on: row?.snapshot_on ?? null,
      received_at: row?.received_at ?? null,
      age_days: age,
      limit_days: freshnessDays,
      stale: age === null || age > freshnessDays,
    }
  })
}
