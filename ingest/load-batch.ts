import { SimeiError } from '#domain/errors.ts'
import type { IngestContext } from './context.ts'
import { markLoading, markReconciled, markValidated, noteControl } from './ledger/advance-batch.ts'
import {
  type CommitOptions,
  commitBatch,
  committedMeanwhile,
  holdBatch,
  rejectBatch,
  repeatBatch,
} from './ledger/close-batch.ts'
import { shrinkage } from './ledger/drop-guard.ts'
import type { Arrival } from './ledger/open-batch.ts'
import { assertControlTotals } from './load/control-totals.ts'
import { assertWhole, type BatchCounts, countBatch } from './load/counts.ts'
import { loadRecords } from './load/load.ts'
import { dropBatch } from './load/partition.ts'
import { closing } from './quarantine/supersede.ts'
import type { FormatOptions } from './reading/format-options.ts'
import { readLanded } from './reading/read.ts'
import { refusalOf } from './refusals.ts'
import { redactIncoming } from './retention/redact-incoming.ts'

/** What a caller has to say of a batch that is about to be committed. */
export interface LoadOptions extends CommitOptions {
  /** Looks at a reconciled batch; what it throws refuses the batch. */
  readonly accept?: ((batchId: string, counts: BatchCounts) => Promise<void>) | undefined
}

interface Opened {
  readonly batchId: string
  readonly arrival: Arrival
  /** The day of landing. */
  readonly today: string
  /** What the source declares of its files. */
  readonly format: FormatOptions
}

/** Reads, loads and reconciles; gives the counts as soon as they are known, so that a refusal can keep them. */
async function load(
  context: IngestContext,
  { batchId, arrival, today, format }: Opened,
  onCounts: (counts: BatchCounts) => void,
): Promise<BatchCounts> {
  const { contract, landed, control, snapshotOn } = arrival
  if (control.problem !== undefined)
    throw new SimeiError('control_total_mismatch', { detail: control.problem })
  if (snapshotOn > today) throw new SimeiError('snapshot_in_future', { detail: snapshotOn })
  const reading = await readLanded(landed, contract, context.dataDir, format)
  await markLoading(context, batchId, reading)
  if (!reading.empty)
    await loadRecords(context, { batchId, contract, reading, sizeBytes: landed.sizeBytes, asOf: snapshotOn })
  const counts = await countBatch(context, contract, batchId)
  onCounts(counts)
  assertWhole(counts, reading.declaredRows)
  await markValidated(context, batchId, counts)
  assertControlTotals(control, counts)
  const trailer = reading.trailer?.()
  if (trailer !== undefined) {
    await noteControl(context, batchId, trailer)
    assertControlTotals(trailer, counts)
  }
  await markReconciled(context, batchId)
  return counts
}

/**
 * Loads an opened batch and closes it: committed whole, held for a person (a snapshot that lost too many rows), or rejected with nothing
 * left of it in the warehouse.
 */
export async function loadBatch(
  context: IngestContext,
  opened: Opened,
  options: LoadOptions = {},
): Promise<void> {
  const { batchId, arrival } = opened
  let counts: BatchCounts | null = null
  try {
    const whole = await load(context, opened, known => {
      counts = known
    })
    await options.accept?.(batchId, whole)
    await redactIncoming(context, arrival.contract, batchId)
    const loss = await shrinkage(context, batchId, arrival, whole)
    if (loss === null) {
      const close = await closing(context, { batchId, ...arrival })
      await commitBatch(context, batchId, whole, {
        ...options,
        async alsoInTransaction(transaction) {
          await options.alsoInTransaction?.(transaction)
          await close(transaction)
        },
      })
    } else await holdBatch(context, batchId, whole, { code: 'snapshot_shrunk', detail: loss })
  } catch (error) {
    if (committedMeanwhile(error)) {
      await dropBatch(context, arrival.contract.name, batchId)
      return repeatBatch(context, batchId)
    }
    const refusal = refusalOf(error)
    if (refusal === null && !(error instanceof SimeiError && error.code === 'lease_lost')) throw error
    await dropBatch(context, arrival.contract.name, batchId)
    if (refusal === null) throw error
    await rejectBatch(context, batchId, { code: refusal.code, detail: refusal.detail ?? null, counts })
  }
}
