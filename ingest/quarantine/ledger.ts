import { sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import type { Store } from '#store/index.ts'
import type { WholeRow } from './rows.ts'

/** A committed batch that set rows aside. `open` of them wait for somebody. */
export interface QuarantinedBatch {
  readonly batch_id: string
  readonly contract: ContractName
  readonly file_name: string
  readonly snapshot_on: string
  readonly open: string
}

/** Batches with quarantined rows, the latest first; of batches without an open row, `open` is 0. */
export async function quarantinedBatches(
  store: Pick<Store, 'db'>,
  filter: { contract?: ContractName | undefined; batchId?: string | undefined } = {},
): Promise<readonly QuarantinedBatch[]> {
  const { contract, batchId } = filter
  return store.db
    .selectFrom('batches as b')
    .select(['b.batch_id', 'b.file_name', 'b.snapshot_on'])
    .select(({ ref }) => [
      ref('b.contract').$castTo<ContractName>().as('contract'),
      sql<string>`b.rows_quarantined - (select count(*) from quarantine_resolutions as r where r.batch_id = b.batch_id)`.as(
        'open',
      ),
    ])
    .where('b.state', '=', 'committed')
    .where('b.rows_quarantined', '>', '0')
    .$if(contract !== undefined, query => query.where('b.contract', '=', contract ?? ''))
    .$if(batchId !== undefined, query => query.where('b.batch_id', '=', batchId ?? ''))
    .orderBy('b.batch_id', 'desc')
    .execute()
}

/** How rows ended, by `batch line`; rows that are still open are not in it. */
export async function resolutionsOf(
  store: Pick<Store, 'db'>,
  rows: readonly Pick<WholeRow, 'batch_id' | 'line'>[],
) {
  if (rows.length === 0) return new Map<string, never>()
  const found = await store.db
    .selectFrom('quarantine_resolutions')
    .selectAll()
    .where(
      sql<boolean>`(batch_id, line) in (select * from unnest(${rows.map(row => row.batch_id)}::bigint[], ${rows.map(row => row.line)}::bigint[]))`,
    )
    .execute()
  return new Map(found.map(resolution => [`${resolution.batch_id} ${resolution.line}`, resolution]))
}
