import type { ContractName } from '#domain/contracts/index.ts'
import type { Store } from '#store/index.ts'
import type { BatchOutcome } from '../outcome.ts'

/** Rows of a ledger column; none of a batch that was closed before they were counted. */
const rowsOf = (text: string | null): number => (text === null ? 0 : Number(text))

const ENDS: readonly string[] = [
  'committed',
  'held',
  'repeated',
  'rejected',
] satisfies BatchOutcome['state'][]
const ended = (state: string): state is BatchOutcome['state'] => ENDS.includes(state)

/** How a closed batch ended, from its row in the ledger. */
export async function outcomeOf(store: Store, batchId: string): Promise<BatchOutcome> {
  const row = await store.db
    .selectFrom('batches')
    .selectAll()
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow()
  const { state } = row
  if (!ended(state)) throw new RangeError(`batch ${batchId} is not closed`)
  return {
    contract: row.contract as ContractName,
    file: row.file_name,
    state,
    read: rowsOf(row.rows_read),
    loaded: rowsOf(row.rows_loaded),
    quarantined: rowsOf(row.rows_quarantined),
    amount_read: row.amount_read,
    amount_loaded: row.amount_loaded,
    amount_quarantined: row.amount_quarantined,
    amount_unreadable_rows: row.amount_unreadable_rows === null ? null : Number(row.amount_unreadable_rows),
    reason_code: row.reason_code,
    detail: row.reason_detail,
    batch_id: row.batch_id,
  }
}
