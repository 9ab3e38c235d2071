import { SimeiError } from '#domain/errors.ts'
import type { IngestContext } from '../context.ts'
import { resolutionsOf } from './ledger.ts'
import { wholeRows } from './rows.ts'

export interface Dismissal {
  readonly batchId: string
  readonly line: string
  readonly note: string
  readonly requestedBy: string
}

/**
 * Closes a row that nobody will correct, with the reason that a person gives. The row stays where it is and counts as quarantined.
 * Throws `not_found`, `quarantine_row_closed`.
 */
export async function dismissRow(
  context: Pick<IngestContext, 'warehouse' | 'store' | 'clock'>,
  { batchId, line, note, requestedBy }: Dismissal,
): Promise<void> {
  const [row] = await openRows(context, batchId, [line])
  if (row === undefined) throw new SimeiError('not_found', { detail: `batch ${batchId}, line ${line}` })
  const { numInsertedOrUpdatedRows } = await context.store.db
    .insertInto('quarantine_resolutions')
    .values({
      batch_id: batchId,
      line,
      resolution: 'dismissed',
      resolved_by: requestedBy,
      resolved_at: context.clock().toISOString(),
      note,
    })
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  if (numInsertedOrUpdatedRows !== 1n)
    throw new SimeiError('quarantine_row_closed', { detail: `batch ${batchId}, line ${line}` })
}

/**
 * Rows of a committed batch by their lines, whole. Throws `not_found` if the batch or one of the lines has no quarantined row,
 * `quarantine_row_closed` naming the lines that are no longer open.
 */
export async function openRows(
  { warehouse, store }: Pick<IngestContext, 'warehouse' | 'store'>,
  batchId: string,
  lines: readonly string[],
) {
  const batch = await store.db
    .selectFrom('batches')
    .select('batch_id')
    .where('batch_id', '=', batchId)
    .where('state', '=', 'committed')
    .executeTakeFirst()
  const rows = batch === undefined ? [] : await wholeRows(warehouse, { batches: [batchId], lines })
  const missing = lines.filter(line => !rows.some(row => row.line === line))
  if (missing.length > 0)
    throw new SimeiError('not_found', { detail: `batch ${batchId}, lines ${shortened(missing)}` })
  const closed = await resolutionsOf({ db: store.db }, rows)
  if (closed.size > 0)
    throw new SimeiError('quarantine_row_closed', {
      detail: `batch ${batchId}, lines ${shortened([...closed.values()].map(({ line }) => line))}`,
    })
  return rows
}

const SHOWN = 20

/** The first lines of a list, for a message. */
export const shortened = (lines: readonly string[]): string =>
  lines.length <= SHOWN ? lines.join(', ') : `${lines.slice(0, SHOWN).join(', ')} … (${lines.length})`
