import { SimeiError } from '#domain/errors.ts'
import type { BatchState, Conventions } from '#store/index.ts'
import { type IngestContext, stationTime } from '../context.ts'
import type { BatchCounts } from '../load/counts.ts'

/** A station is entered from the one before it alone; a batch that is elsewhere was taken over by another process. */
async function advance(
  { store }: IngestContext,
  batchId: string,
  from: BatchState,
  change: Record<string, unknown> & { readonly state: BatchState },
): Promise<void> {
  const { numUpdatedRows } = await store.db
    .updateTable('batches')
    .set(change)
    .where('batch_id', '=', batchId)
    .where('state', '=', from)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n)
    throw new SimeiError('lease_lost', { detail: `batch ${batchId} is no longer ${from}` })
}

/** Notes that the batch's rows begin to enter the warehouse, and how its file is read. */
export const markLoading = (
  context: IngestContext,
  batchId: string,
  reading: { readonly delimiter: string | null; readonly conventions?: Conventions },
): Promise<void> =>
  advance(context, batchId, 'landed', {
    state: 'loading',
    delimiter: reading.delimiter,
    ...(reading.conventions === undefined ? {} : { conventions: JSON.stringify(reading.conventions) }),
  })

/** Columns of the ledger that hold what was counted. */
export const countColumns = (counts: BatchCounts) => ({
  rows_read: counts.read,
  rows_loaded: counts.loaded,
  rows_quarantined: counts.quarantined,
  amount_read: counts.amountRead,
  amount_loaded: counts.amountLoaded,
  amount_quarantined: counts.amountQuarantined,
  amount_unreadable_rows: counts.amountUnreadableRows,
})

/** Notes that every row was judged, with the counts: read = loaded + quarantined. */
export const markValidated = (context: IngestContext, batchId: string, counts: BatchCounts): Promise<void> =>
  advance(context, batchId, 'loading', {
    state: 'validated',
    ...countColumns(counts),
    validated_at: stationTime(context),
  })

/** Notes that the counts agree with the control totals, where there are any. */
export const markReconciled = (context: IngestContext, batchId: string): Promise<void> =>
  advance(context, batchId, 'validated', {
    state: 'reconciled',
    reconciled_at: stationTime(context),
  })

/** Notes the control totals that stood in the file itself, where no control file says them. */
export async function noteControl(
  { store }: IngestContext,
  batchId: string,
  control: { readonly rows: string | null; readonly amount: string | null },
): Promise<void> {
  await store.db
    .updateTable('batches')
    .set(({ fn, val }) => ({
      control_rows: fn.coalesce('control_rows', val(control.rows)),
      control_amount: fn.coalesce('control_amount', val(control.amount)),
    }))
    .where('batch_id', '=', batchId)
    .execute()
}
