import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { ContractName } from '#domain/contracts/index.ts'
import type { IngestContext } from './context.ts'
import { rejectBatch } from './ledger/close-batch.ts'
import { dropBatch } from './load/partition.ts'

async function removePartialCopies(dataDir: string): Promise<void> {
  const landed = join(dataDir, 'landed')
  const names = await readdir(landed, { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return []
    throw error
  })
  for (const name of names) if (name.endsWith('.partial')) await rm(join(landed, name), { force: true })
}

/**
 * Removes what a crash left: rows and files of batches that were never committed, which become `rejected` with `batch_interrupted`.
 * Call it under the pipeline's lease, before a run: a batch of another run would look abandoned. Returns how many there were.
 */
export async function recoverBatches(context: IngestContext): Promise<number> {
  await removePartialCopies(context.dataDir)
  const left = await context.store.db
    .selectFrom('batches')
    .select(['batch_id', 'contract'])
    .where('state', 'in', ['landed', 'loading'])
    .orderBy('batch_id')
    .execute()
  for (const { batch_id: batchId, contract } of left) {
    await dropBatch(context, contract as ContractName, batchId)
    await rejectBatch(context, batchId, { code: 'batch_interrupted', detail: null, counts: null })
  }
  return left.length
}
