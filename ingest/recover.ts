import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import type { ErrorCode } from '#domain/errors.ts'
import type { IngestContext } from './context.ts'
import { OPEN_STATES, rejectBatch } from './ledger/close-batch.ts'
import { dropBatch } from './load/partition.ts'

/**
 * Removes unfinished copies, unless another source is being loaded: whoever writes one holds its source's lease, so what was there before
 * we look for such leases, and find none, belongs to nobody.
 */
async function removePartialCopies(
  { store, dataDir }: IngestContext,
  source: string | undefined,
): Promise<void> {
  const landed = join(dataDir, 'landed')
  const names = await readdir(landed, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  const partial = names.filter(name => name.endsWith('.partial'))
  if (partial.length === 0) return
  const other = await store.db
    .selectFrom('leases')
    .select('name')
    .where('name', 'like', 'source:%')
    .where('name', '<>', `source:${source}`)
    .where('lease_until', '>', sql<string>`now()`)
    .executeTakeFirst()
  if (other !== undefined) return
  for (const name of partial) await rm(join(landed, name), { force: true })
}

export interface RecoverOptions {
  /** Only batches of this source, whose lease the caller holds: those of another may be in the middle of their load. */
  readonly source?: string
  /** Why they end: `cancelled` when a person stopped the run. */
  readonly code?: Extract<ErrorCode, 'batch_interrupted' | 'cancelled'>
}

/**
 * Removes what a crash or a cancellation left: rows of batches that were never committed, which become `rejected` with `code`
 * (`batch_interrupted`), and unfinished copies. Batches held for a person stay. Call it under the
 * source's lease, before a run; without a source, only where nothing loads. Returns how many batches there were.
 */
export async function recoverBatches(context: IngestContext, options: RecoverOptions = {}): Promise<number> {
  const { source, code = 'batch_interrupted' } = options
  await removePartialCopies(context, source)
  const left = await context.store.db
    .selectFrom('batches')
    .select(['batch_id', 'contract'])
    .where('state', 'in', OPEN_STATES)
    .$if(source !== undefined, query => query.where('source', '=', source ?? ''))
    .orderBy('batch_id')
    .execute()
  for (const { batch_id: batchId, contract } of left) {
    await dropBatch(context, contract as ContractName, batchId)
    await rejectBatch(context, batchId, { code, detail: null, counts: null })
  }
  return left.length
}
