import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { IngestContext } from '../context.ts'
import type { BatchCounts } from '../load/counts.ts'

/** Notes that the batch's rows begin to enter the warehouse. */
export async function markLoading(
  { store }: IngestContext,
  batchId: string,
  delimiter: string | null,
): Promise<void> {
  await store.db
    .updateTable('batches')
    .set({ state: 'loading', delimiter })
    .where('batch_id', '=', batchId)
    .where('state', '=', 'landed')
    .execute()
}

/**
 * Makes the batch visible by one statement, together with the counts of its reasons. With a lease token it takes effect only while that
 * lease stands. Throws `lease_lost` if it does not, or if the batch is no longer being loaded.
 */
export async function commitBatch(
  { store, clock, lease }: IngestContext,
  batchId: string,
  counts: BatchCounts,
): Promise<void> {
  await store.db.transaction().execute(async transaction => {
    if (counts.reasons.length > 0)
      await transaction
        .insertInto('batch_reasons')
        .values(counts.reasons.map(reason => ({ batch_id: batchId, ...reason })))
        .execute()
    const { numUpdatedRows } = await transaction
      .updateTable('batches')
      .set({
        state: 'committed',
        rows_read: counts.read,
        rows_loaded: counts.loaded,
        rows_quarantined: counts.quarantined,
        amount_read: counts.amountRead,
        amount_loaded: counts.amountLoaded,
        amount_quarantined: counts.amountQuarantined,
        amount_unreadable_rows: counts.amountUnreadableRows,
        finished_at: clock().toISOString(),
      })
      .where('batch_id', '=', batchId)
      .where('state', '=', 'loading')
      .$if(lease !== undefined, query =>
        query.where(
          sql<boolean>`exists (select from leases where name = ${lease?.name} and lease_token = ${lease?.token})`,
        ),
      )
      .executeTakeFirst()
    if (numUpdatedRows !== 1n) throw new SimeiError('lease_lost')
  })
}

/** Closes a batch that changes nothing, with the reason. What was counted of it is kept as read. */
export async function rejectBatch(
  { store, clock }: IngestContext,
  batchId: string,
  reason: { code: string; detail: string | null; counts: BatchCounts | null },
): Promise<void> {
  const { counts } = reason
  await store.db
    .updateTable('batches')
    .set({
      state: 'rejected',
      reason_code: reason.code,
      reason_detail: reason.detail,
      rows_read: counts === null ? null : counts.read,
      amount_read: counts === null ? null : counts.amountRead,
      finished_at: clock().toISOString(),
    })
    .where('batch_id', '=', batchId)
    .where('state', 'in', ['landed', 'loading'])
    .execute()
}
