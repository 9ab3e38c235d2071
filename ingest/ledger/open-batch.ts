import { sql } from 'kysely'
import type { Contract } from '#domain/contracts/index.ts'
import { type IngestContext, stationTime } from '../context.ts'
import type { Control } from '../landing/control-file.ts'
import type { Landed } from '../landing/land.ts'
import { adoptRedactedCopy } from '../retention/rewrite-copy.ts'

/** What the ledger says of something that a source offers, before a byte of it was copied. */
export interface Discovery {
  readonly contract: Contract
  readonly fileName: string
  readonly control: Control
  readonly snapshotOn: string
  readonly requestedBy: string
  /** Default `carpeta`, the source that every installation has. */
  readonly source?: string
  readonly runId?: string
  /** The batch whose quarantined rows this one brings corrected. */
  readonly replays?: string
  /** The source's own limit of a snapshot's loss of rows; the contract's when absent or null. */
  readonly dropShare?: number | null
}

/** What the ledger says of a file before it is loaded. */
export interface Arrival extends Discovery {
  readonly landed: Landed
}

/**
 * The batch that holds this content already: committed, waiting for a person, or refused by one, who is not asked again. Of a snapshot the
 * date counts too: the registry unchanged on a later date is a snapshot of its own, by which the series goes on. Of other contracts the
 * same content is a repeat on any date.
 */
async function repeatOf(
  { store }: IngestContext,
  { contract, landed, snapshotOn, replays }: Arrival,
): Promise<string | null> {
  // Corrected rows come in once because each row is closed once, whatever else holds the same text.
  if (replays !== undefined) return null
  const found = await store.db
    .selectFrom('batches')
    .select('batch_id')
    .where('contract', '=', contract.name)
    .where('origin', '=', 'source')
    .where('sha256', '=', landed.sha256)
    .where(({ eb, or, and }) =>
      or([
        eb('state', 'in', ['committed', 'held']),
        and([eb('state', '=', 'rejected'), eb('reason_code', '=', 'batch_refused')]),
      ]),
    )
    .$if(contract.history === 'snapshot', query => query.where('snapshot_on', '=', snapshotOn))
    // Of a committed and a refused one, the committed.
    .orderBy(sql`state <> 'committed'`)
    .orderBy('batch_id')
    .executeTakeFirst()
  return found?.batch_id ?? null
}

/** Writes the row of a batch whose bytes are still to come: state `discovered`. Gives its id for `openBatch`. */
export async function discoverBatch(context: IngestContext, discovery: Discovery): Promise<string> {
  const { contract, fileName, control, snapshotOn, requestedBy } = discovery
  const { batch_id } = await context.store.db
    .insertInto('batches')
    .values({
      contract: contract.name,
      file_name: fileName,
      snapshot_on: snapshotOn,
      state: 'discovered',
      control_rows: control.rows,
      control_amount: control.amount,
      requested_by: requestedBy,
      received_at: context.clock().toISOString(),
      discovered_at: stationTime(context),
      run_id: discovery.runId ?? null,
      ...(discovery.source === undefined ? {} : { source: discovery.source }),
      ...(discovery.replays === undefined ? {} : { origin: 'replay', replays_batch_id: discovery.replays }),
    })
    .returning('batch_id')
    .executeTakeFirstOrThrow()
  return batch_id
}

/** Takes back the row of something that turned out to be an archive: its files have rows of their own. */
export async function forgetDiscovery({ store }: IngestContext, batchId: string): Promise<void> {
  await store.db
    .deleteFrom('batches')
    .where('batch_id', '=', batchId)
    .where('state', '=', 'discovered')
    .execute()
}

/**
 * Notes that a batch's bytes were copied whole: `landed`, or `repeated` with the batch that it repeats. Of a batch that `discoverBatch`
 * wrote when its id is given, else of a new one.
 */
export async function openBatch(
  context: IngestContext,
  arrival: Arrival,
  discovered?: string,
): Promise<{ batchId: string; repeats: string | null }> {
  const { landed, control } = arrival
  const batchId = discovered ?? (await discoverBatch(context, arrival))
  const repeats = await repeatOf(context, arrival)
  const now = stationTime(context)
  await context.store.db
    .updateTable('batches')
    .set({
      sha256: landed.sha256,
      size_bytes: String(landed.sizeBytes),
      landed_path: landed.landedPath,
      snapshot_on: arrival.snapshotOn,
      state: repeats === null ? 'landed' : 'repeated',
      repeats_batch_id: repeats,
      control_rows: control.rows,
      control_amount: control.amount,
      encoding: landed.encoding,
      format: landed.format,
      compression: landed.compression,
      landed_at: now,
      finished_at: repeats === null ? null : now,
    })
    .where('batch_id', '=', batchId)
    .where('state', '=', 'discovered')
    .executeTakeFirstOrThrow()
  if (repeats !== null) await adoptRedactedCopy(context, batchId, repeats)
  return { batchId, repeats }
}
