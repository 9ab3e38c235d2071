import { sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import { param } from '#warehouse/index.ts'
import type { IngestContext } from '../context.ts'

/** By which a batch's insert is found on the server. */
export const insertTag = (batchId: string): string => `simei-batch-${batchId}`

/**
 * Removes every row of a batch. An insert that its client left behind is ended first, so that nothing enters afterwards; ids are never used
 * twice, so what entered all the same would never be seen.
 */
export async function dropBatch(
  { warehouse }: Pick<IngestContext, 'warehouse'>,
  contract: ContractName,
  batchId: string,
): Promise<void> {
  await sql`kill query where user = currentUser() and Settings['log_comment'] = ${insertTag(batchId)} sync`.execute(
    warehouse.db,
  )
  for (const table of [`raw.${contract}`, 'raw.quarantine', 'raw.intake_counts'])
    await sql`alter table ${sql.table(table)} drop partition ${param(batchId, 'UInt64')}`.execute(
      warehouse.db,
    )
}

/** Whether the warehouse already counted rows under a batch's id: then it is not the one that belongs to this ledger. */
export async function holdsBatch({ warehouse }: IngestContext, batchId: string): Promise<boolean> {
  const { rows } = await sql<{ held: string }>`
    select toString(count()) as held from raw.intake_counts where batch_id = ${param(batchId, 'UInt64')}`.execute(
    warehouse.db,
  )
  return rows[0]?.held !== '0'
}
