import type { IngestContext } from '../context.ts'
import type { BatchCounts } from '../load/counts.ts'
import type { Arrival } from './open-batch.ts'

const PARTS = 1_000_000n

/** Whether `now` rows are fewer than (1 − share) of `before`; exact for shares of up to six decimals. */
export const shrunk = (before: bigint, now: bigint, share: number): boolean =>
  now * PARTS < before * (PARTS - BigInt(Math.round(share * Number(PARTS))))

/**
 * Why a snapshot has to wait for a person: it loads fewer rows than its source's share allows, against the last committed snapshot of the
 * same contract and source on or before its date. Null when it need not: first of its kind, no snapshot, or no share. A batch that waits
 * does not count as a predecessor and keeps nobody waiting: later snapshots are compared with the last committed one too.
 */
export async function shrinkage(
  { store }: IngestContext,
  batchId: string,
  arrival: Arrival,
  counts: BatchCounts,
): Promise<string | null> {
  const { contract, snapshotOn, dropShare } = arrival
  const share = dropShare ?? contract.dropShare
  if (contract.history !== 'snapshot' || arrival.replays !== undefined || share === null) return null
  const { source } = await store.db
    .selectFrom('batches')
    .select('source')
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow()
  const before = await store.db
    .selectFrom('batches')
    .select(['batch_id', 'rows_loaded'])
    .where('contract', '=', contract.name)
    .where('source', '=', source)
    .where('state', '=', 'committed')
    .where('origin', '=', 'source')
    .where('snapshot_on', '<=', snapshotOn)
    .orderBy('snapshot_on', 'desc')
    .orderBy('batch_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (before === undefined || before.rows_loaded === null) return null
  if (!shrunk(BigInt(before.rows_loaded), BigInt(counts.loaded), share)) return null
  return `${counts.loaded} rows, batch ${before.batch_id} had ${before.rows_loaded}; the limit is ${share}`
}
