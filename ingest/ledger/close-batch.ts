import type { Transaction } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { StoreDatabase } from '#store/index.ts'
import { type IngestContext, stationTime } from '../context.ts'
import type { BatchCounts } from '../load/counts.ts'
import { assertHolder } from './fence.ts'

/** PostgreSQL's code of a broken unique index: the content was committed by another batch in the same moment. */
const NOT_UNIQUE = '23505'

/** Whether a commit failed because the same content became committed meanwhile, from another source. */
export const committedMeanwhile = (error: unknown): boolean =>
  error instanceof Error &&
  'constraint' in error &&
  error.constraint === 'batches_content' &&
  'code' in error &&
  error.code === NOT_UNIQUE

/** States of a batch that nobody has closed yet and that no person was asked about: what a crash leaves. */
export const OPEN_STATES = ['discovered', 'landed', 'loading', 'validated', 'reconciled'] as const

/** Columns of a batch of which nothing stays in the warehouse. */
const NOTHING_LOADED = {
  rows_loaded: null,
  rows_quarantined: null,
  amount_loaded: null,
  amount_quarantined: null,
  amount_unreadable_rows: null,
}

/** What happens in the very transaction of a commit. */
export interface CommitOptions {
  /** Of an incremental source: the largest value that the batch holds. */
  readonly watermark?: { readonly source: string; readonly value: string } | undefined
  /** Runs after the batch has become committed and before the transaction ends. What it throws undoes the commit. */
  readonly alsoInTransaction?: ((transaction: Transaction<StoreDatabase>) => Promise<void>) | undefined
}

const saveReasons = async (
  transaction: Transaction<StoreDatabase>,
  batchId: string,
  { reasons }: BatchCounts,
): Promise<void> => {
  if (reasons.length === 0) return
  await transaction
    .insertInto('batch_reasons')
    .values(reasons.map(reason => ({ batch_id: batchId, ...reason })))
    .execute()
}

async function moveWatermark(
  transaction: Transaction<StoreDatabase>,
  { source, value }: NonNullable<CommitOptions['watermark']>,
): Promise<void> {
  await transaction
    .insertInto('source_states')
    .values({ source, watermark: value })
    .onConflict(conflict => conflict.column('source').doUpdateSet({ watermark: value }))
    .execute()
}

/** Turns one batch from the state that it must be in, or throws `lease_lost`. */
async function turn(
  transaction: Transaction<StoreDatabase>,
  batchId: string,
  from: 'reconciled' | 'held',
  change: Record<string, unknown>,
): Promise<void> {
  const { numUpdatedRows } = await transaction
    .updateTable('batches')
    .set(change)
    .where('batch_id', '=', batchId)
    .where('state', '=', from)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n)
    throw new SimeiError('lease_lost', { detail: `batch ${batchId} is no longer ${from}` })
}

/**
 * Makes a reconciled batch visible by one transaction, together with the counts of its reasons, its source's watermark and what
 * `alsoInTransaction` does. With a lease it takes effect only while that lease stands. Throws `lease_lost` if it does not, or if the batch
 * is no longer there to be committed.
 */
export async function commitBatch(
  context: IngestContext,
  batchId: string,
  counts: BatchCounts,
  options: CommitOptions = {},
): Promise<void> {
  await context.store.db.transaction().execute(async transaction => {
    await assertHolder(transaction, context.lease)
    await saveReasons(transaction, batchId, counts)
    await turn(transaction, batchId, 'reconciled', {
      state: 'committed',
      finished_at: stationTime(context),
    })
    if (options.watermark !== undefined) await moveWatermark(transaction, options.watermark)
    await options.alsoInTransaction?.(transaction)
  })
}

/** Sets a reconciled batch aside for a person to decide: loaded, counted and invisible. Throws `lease_lost` as `commitBatch` does. */
export async function holdBatch(
  { store, lease }: IngestContext,
  batchId: string,
  counts: BatchCounts,
  reason: { readonly code: string; readonly detail: string },
): Promise<void> {
  await store.db.transaction().execute(async transaction => {
    await assertHolder(transaction, lease)
    await saveReasons(transaction, batchId, counts)
    await turn(transaction, batchId, 'reconciled', {
      state: 'held',
      reason_code: reason.code,
      reason_detail: reason.detail,
    })
  })
}

/** A person's decision on a held batch, as the ledger keeps it. */
export interface Decision {
  readonly decidedBy: string
  readonly note: string | null
}

const decided = ({ decidedBy, note }: Decision, now: string) => ({
  decided_by: decidedBy,
  decided_at: now,
  decision_note: note,
  finished_at: now,
})

/** Makes a held batch visible because a person said so; fenced as `commitBatch`. */
export async function commitHeldBatch(
  context: IngestContext,
  batchId: string,
  decision: Decision,
  options: CommitOptions = {},
): Promise<void> {
  const now = stationTime(context)
  await context.store.db.transaction().execute(async transaction => {
    await assertHolder(transaction, context.lease)
    await turn(transaction, batchId, 'held', { state: 'committed', ...decided(decision, now) })
    await options.alsoInTransaction?.(transaction)
  })
}

/** Turns a held batch to `rejected` because a person said so. Its rows are removed by whoever calls this; until then nobody sees them. */
export async function refuseHeldBatch(
  context: IngestContext,
  batchId: string,
  decision: Decision,
): Promise<void> {
  const now = stationTime(context)
  await context.store.db.transaction().execute(async transaction => {
    await assertHolder(transaction, context.lease)
    await turn(transaction, batchId, 'held', {
      state: 'rejected',
      reason_code: 'batch_refused',
      ...NOTHING_LOADED,
      ...decided(decision, now),
    })
    await transaction.deleteFrom('batch_reasons').where('batch_id', '=', batchId).execute()
  })
}

/** Closes a batch whose content another one committed in the same moment, as the repeat that it has become. */
export async function repeatBatch(context: IngestContext, batchId: string): Promise<void> {
  const batch = await context.store.db
    .selectFrom('batches')
    .select(['contract', 'sha256', 'snapshot_on'])
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow()
  await context.store.db
    .updateTable('batches')
    .set(query => ({
      state: 'repeated',
      repeats_batch_id: query
        .selectFrom('batches')
        .select('batch_id')
        .where('state', '=', 'committed')
        .where('contract', '=', batch.contract)
        .where('sha256', '=', batch.sha256)
        .where('snapshot_on', '=', batch.snapshot_on),
      rows_read: null,
      amount_read: null,
      ...NOTHING_LOADED,
      finished_at: stationTime(context),
    }))
    .where('batch_id', '=', batchId)
    .where('state', 'in', OPEN_STATES)
    .execute()
}

/** Closes a batch that changes nothing, with the reason. What was counted of it is kept as read. */
export async function rejectBatch(
  context: IngestContext,
  batchId: string,
  reason: { code: string; detail: string | null; counts: BatchCounts | null },
): Promise<void> {
  const { counts } = reason
  await context.store.db
    .updateTable('batches')
    .set({
      state: 'rejected',
      reason_code: reason.code,
      reason_detail: reason.detail,
      rows_read: counts === null ? null : counts.read,
      amount_read: counts === null ? null : counts.amountRead,
      ...NOTHING_LOADED,
      finished_at: stationTime(context),
    })
    .where('batch_id', '=', batchId)
    .where('state', 'in', OPEN_STATES)
    .execute()
}
