import { SimeiError } from '#domain/errors.ts'
import type { IngestContext } from './context.ts'
import { commitBatch, markLoading, rejectBatch } from './ledger/close-batch.ts'
import type { Arrival } from './ledger/open-batch.ts'
import { assertControlTotals } from './load/control-totals.ts'
import { assertWhole, type BatchCounts, countBatch } from './load/counts.ts'
import { loadRecords } from './load/load.ts'
import { dropBatch } from './load/partition.ts'
import { readLanded } from './reading/read.ts'

/**
 * What refuses one file and leaves the others alone; content that a query cannot take is among them, so that no file can stop a ministry's
 * whole run. Any other error is of the installation and ends the run.
 */
const REFUSALS = new Set([
  'warehouse_failed',
  'warehouse_memory',
  'file_unreadable',
  'file_empty',
  'columns_mismatch',
  'control_total_mismatch',
  'snapshot_in_future',
])

interface Opened {
  readonly batchId: string
  readonly arrival: Arrival
  /** The day of landing. */
  readonly today: string
  /** What was wrong with the control file. */
  readonly problem: SimeiError | null
}

/** Reads, loads and reconciles; gives the counts as soon as they are known, so that a refusal can keep them. */
async function load(
  context: IngestContext,
  { batchId, arrival, today, problem }: Opened,
  onCounts: (counts: BatchCounts) => void,
): Promise<BatchCounts> {
  const { contract, landed, control, snapshotOn } = arrival
  if (problem !== null) throw problem
  if (snapshotOn > today) throw new SimeiError('snapshot_in_future', { detail: snapshotOn })
  const reading = await readLanded(landed, contract, context.dataDir)
  await markLoading(context, batchId, reading.delimiter)
  if (!reading.empty) await loadRecords(context, { batchId, contract, reading, asOf: snapshotOn })
  const counts = await countBatch(context, contract, batchId)
  onCounts(counts)
  assertWhole(counts, reading.declaredRows)
  assertControlTotals(control, counts)
  return counts
}

/** Loads an opened batch and closes it: committed whole, or rejected with nothing left of it in the warehouse. */
export async function loadBatch(context: IngestContext, opened: Opened): Promise<void> {
  const { batchId, arrival } = opened
  let counts: BatchCounts | null = null
  try {
    const whole = await load(context, opened, known => {
      counts = known
    })
    await commitBatch(context, batchId, whole)
  } catch (error) {
    const refusal = error instanceof SimeiError && REFUSALS.has(error.code) ? error : null
    if (refusal === null && !(error instanceof SimeiError && error.code === 'lease_lost')) throw error
    await dropBatch(context, arrival.contract.name, batchId)
    if (refusal === null) throw error
    await rejectBatch(context, batchId, { code: refusal.code, detail: refusal.detail ?? null, counts })
  }
}
