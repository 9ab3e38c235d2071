import { type Selectable, sql } from 'kysely'
import type { Store } from './store.ts'
import type { BatchState, BatchTable } from './tables.ts'

export interface BatchReason {
  readonly column: string
  readonly reason: string
  readonly rows: string
}

/** A row of the ledger with the reasons of its quarantined rows, most frequent first. Rows and money are decimal text, money in balboas. */
export type BatchRecord = Selectable<BatchTable> & { readonly reasons: readonly BatchReason[] }

/** Which batches; what is absent does not narrow. */
export interface BatchFilter {
  readonly contract?: string | undefined
  readonly state?: BatchState | undefined
  readonly source?: string | undefined
  readonly runId?: string | undefined
  readonly origin?: 'source' | 'replay' | undefined
}

export interface BatchPage extends BatchFilter {
  readonly batchId?: string | undefined
  /** Only batches before this id: the next page. */
  readonly before?: string | undefined
  /** Leaves out repeats, which change nothing. */
  readonly withoutRepeats?: boolean | undefined
  /** Default 50, at most 500. */
  readonly limit?: number | undefined
}

/** Most batches that one page holds. */
export const MOST_BATCHES = 500

const filtered = ({ db }: Store, { contract, state, source, runId, origin }: BatchFilter) =>
  db
    .selectFrom('batches')
    .$if(contract !== undefined, query => query.where('contract', '=', contract ?? ''))
    .$if(state !== undefined, query => query.where('state', '=', state ?? 'landed'))
    .$if(source !== undefined, query => query.where('source', '=', source ?? ''))
    .$if(runId !== undefined, query => query.where('run_id', '=', runId ?? ''))
    .$if(origin !== undefined, query => query.where('origin', '=', origin ?? 'source'))

/** The ledger, latest batch first. */
export async function batchList(store: Store, page: BatchPage = {}): Promise<BatchRecord[]> {
  const { batchId, before, limit = 50, withoutRepeats = false } = page
  const batches = await filtered(store, page)
    .selectAll()
    .$if(batchId !== undefined, query => query.where('batch_id', '=', batchId ?? ''))
    .$if(before !== undefined, query => query.where('batch_id', '<', before ?? ''))
    .$if(withoutRepeats, query => query.where('state', '<>', 'repeated'))
    .orderBy('batch_id', 'desc')
    .limit(Math.min(limit, MOST_BATCHES))
    .execute()
  const reasons = await store.db
    .selectFrom('batch_reasons')
    .selectAll()
    .where('batch_id', 'in', ['0', ...batches.map(batch => batch.batch_id)])
    .orderBy('rows', 'desc')
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

/** One batch; undefined when there is none of that number. */
export async function batchOf(store: Store, batchId: string): Promise<BatchRecord | undefined> {
  const [batch] = await batchList(store, { batchId })
  return batch
}

type Summed =
  | 'rows_read'
  | 'rows_loaded'
  | 'rows_quarantined'
  | 'amount_read'
  | 'amount_loaded'
  | 'amount_quarantined'
  | 'amount_unreadable_rows'

const sumOf = (column: Summed) => sql<string>`coalesce(sum(${sql.ref(column)}), 0)::text`
const countOf = (state: BatchState) => sql<string>`(count(*) filter (where state = ${state}))::text`

/** Sums over every batch of a filter, not only those of a page. A repeat or a refused file loads nothing; of a held one nothing is visible yet. */
export const batchTotals = (store: Store, filter: BatchFilter = {}) =>
  filtered(store, filter)
    .select([
      sql<string>`count(*)::text`.as('batches'),
      countOf('rejected').as('rejected'),
      countOf('held').as('held'),
      sumOf('rows_read').as('read'),
      sumOf('rows_loaded').as('loaded'),
      sumOf('rows_quarantined').as('quarantined'),
      sumOf('amount_read').as('amount_read'),
      sumOf('amount_loaded').as('amount_loaded'),
      sumOf('amount_quarantined').as('amount_quarantined'),
      sumOf('amount_unreadable_rows').as('amount_unreadable_rows'),
    ])
    .executeTakeFirstOrThrow()

export type BatchTotals = Awaited<ReturnType<typeof batchTotals>>

/** A station of a batch's life and when it was reached; null if not, or not yet. */
export interface BatchStation {
  readonly station: BatchState
  readonly at: string | null
}

/** The way of a batch through its stations, with the end that it came to. An end that is not there yet is shown as `committed` to come. */
export function batchLife(batch: Selectable<BatchTable>): readonly BatchStation[] {
  const passed = (station: BatchState, at: string | null): BatchStation => ({ station, at })
  const ends: readonly BatchState[] = ['committed', 'repeated', 'rejected', 'held']
  const end = ends.find(state => state === batch.state) ?? 'committed'
  // The waiting of a held batch began when it was reconciled; one that was decided keeps that station.
  const held = batch.decided_at !== null || batch.state === 'held'
  return [
    passed('discovered', batch.discovered_at ?? batch.received_at),
    passed('landed', batch.landed_at),
    ...(batch.state === 'repeated'
      ? []
      : [passed('validated', batch.validated_at), passed('reconciled', batch.reconciled_at)]),
    ...(held ? [passed('held', batch.reconciled_at)] : []),
    ...(end === 'held' ? [] : [passed(end, batch.finished_at)]),
  ]
}
