import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContractName } from '#domain/contracts/index.ts'
import type { ErrorCode } from '#domain/errors.ts'
import type { IngestContext } from './context.ts'
import { OPEN_STATES, rejectBatch } from './ledger/close-batch.ts'
import { dropBatch } from './load/partition.ts'

async function removePartialCopies(dataDir: string): Promise<void> {
  const landed = join(dataDir, 'landed')
  const names = await readdir(landed, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const name of names) if (name.endsWith('.partial')) await rm(join(landed, name), { force: true })
}

export interface RecoverOptions {
  /** Only batches of this source, whose lease the caller holds: those of another may be in the middle of their load. */
  readonly source?: string
  /** Why they end: `cancelled` when a person stopped the run. */
  readonly code?: Extract<ErrorCode, 'batch_interrupted' | 'cancelled'>
}

/**
 * Removes what a crash or a cancellation left: rows of batches that were never committed, which become `rejected` with `code`
 * (`batch_interrupted`), and, when nobody else can be loading, unfinished copies. Batches held for a person stay. Call it under the
 * source's lease, before a run; without a source, only where nothing loads. Returns how many batches there were.
 */
export async function recoverBatches(context: IngestContext, options: RecoverOptions = {}): Promise<number> {
  const { source, code = 'batch_interrupted' } = options
  if (source === undefined) await removePartialCopies(context.dataDir)
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
