import type { Contract } from '#domain/contracts/index.ts'
import type { IngestContext } from '../context.ts'
import type { Control } from '../landing/control-file.ts'
import type { Landed } from '../landing/land.ts'

/** What the ledger says of a file before it is loaded. */
export interface Arrival {
  readonly contract: Contract
  readonly fileName: string
  readonly landed: Landed
  readonly control: Control
  readonly snapshotOn: string
  readonly requestedBy: string
}

/**
 * The committed batch that holds this content already. Of a snapshot the date counts too: the registry unchanged on a later date is
 * a snapshot of its own, by which the series goes on. Of other contracts the same content is a repeat on any date.
 */
async function repeatOf({ store }: IngestContext, arrival: Arrival): Promise<string | null> {
  const { contract, landed, snapshotOn } = arrival
  const found = await store.db
    .selectFrom('batches')
    .select('batch_id')
    .where('contract', '=', contract.name)
    .where('sha256', '=', landed.sha256)
    .where('state', '=', 'committed')
    .$if(contract.history === 'snapshot', query => query.where('snapshot_on', '=', snapshotOn))
    .orderBy('batch_id')
    .executeTakeFirst()
  return found?.batch_id ?? null
}

/** Writes the batch's row: `landed`, or `repeated` with the batch that it repeats. */
export async function openBatch(
  context: IngestContext,
  arrival: Arrival,
): Promise<{ batchId: string; repeats: string | null }> {
  const { contract, fileName, landed, control, snapshotOn, requestedBy } = arrival
  const repeats = await repeatOf(context, arrival)
  const now = context.clock().toISOString()
  const { batch_id: batchId } = await context.store.db
    .insertInto('batches')
    .values({
      contract: contract.name,
      file_name: fileName,
      sha256: landed.sha256,
      size_bytes: String(landed.sizeBytes),
      landed_path: landed.landedPath,
      snapshot_on: snapshotOn,
      state: repeats === null ? 'landed' : 'repeated',
      repeats_batch_id: repeats,
      control_rows: control.rows,
      control_amount: control.amount,
      encoding: landed.encoding,
      format: landed.format,
      compression: landed.compression,
      requested_by: requestedBy,
      received_at: now,
      finished_at: repeats === null ? null : now,
    })
    .returning('batch_id')
    .executeTakeFirstOrThrow()
  return { batchId, repeats }
}
