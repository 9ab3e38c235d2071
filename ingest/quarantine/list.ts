import { CONTRACTS } from '#domain/contracts/index.ts'
import type { QuarantinedRow, QuarantineFilter, QuarantinePage } from '#domain/quarantine.ts'
import { maskedReasons, maskedValues } from '#domain/quarantine-mask.ts'
import type { IngestContext } from '../context.ts'
import { type QuarantinedBatch, quarantinedBatches, resolutionsOf } from './ledger.ts'
import { type WholeRow, wholeRows } from './rows.ts'

export type QuarantineContext = Pick<IngestContext, 'warehouse' | 'store'>

const MOST = 500
const DEFAULT = 50
/** Rows read at once while looking for those of a state. */
const CHUNK = 1000

type Resolutions = Awaited<ReturnType<typeof resolutionsOf>>

function shown(row: WholeRow, batch: QuarantinedBatch, resolutions: Resolutions): QuarantinedRow {
  const contract = CONTRACTS[row.contract]
  const resolution = resolutions.get(`${row.batch_id} ${row.line}`)
  return {
    contract: row.contract,
    batch_id: row.batch_id,
    line: row.line,
    file_name: batch.file_name,
    snapshot_on: batch.snapshot_on,
    amount: row.amount,
    reasons: maskedReasons(contract, row.reasons),
    values: maskedValues(contract, row.fields, row.reasons),
    state: resolution?.resolution ?? 'open',
    by_batch_id: resolution?.by_batch_id ?? null,
    resolved_by: resolution?.resolved_by ?? null,
    resolved_at: resolution?.resolved_at ?? null,
    note: resolution?.note ?? null,
  }
}

/** One page of quarantined rows of committed batches, masked: what it gives holds no name, no cédula and no sensitive value. */
export async function quarantineList(
  context: QuarantineContext,
  filter: QuarantineFilter = {},
): Promise<QuarantinePage> {
  const { contract, batch_id: batchId, column, reason, state } = filter
  const limit = Math.max(1, Math.min(filter.limit ?? DEFAULT, MOST))
  const found = await quarantinedBatches(context.store, { contract, batchId })
  const batches = new Map(
    found.filter(batch => state !== 'open' || batch.open !== '0').map(batch => [batch.batch_id, batch]),
  )
  const rows: QuarantinedRow[] = []
  const chunk = state === undefined ? limit + 1 : CHUNK
  let after = filter.after
  while (rows.length <= limit) {
    const read = await wholeRows(context.warehouse, {
      batches: [...batches.keys()],
      column,
      reason,
      after,
      limit: chunk,
    })
    const resolutions = await resolutionsOf(context.store, read)
    for (const row of read) {
      const batch = batches.get(row.batch_id)
      if (batch === undefined) continue
      const one = shown(row, batch, resolutions)
      if (state === undefined || one.state === state) rows.push(one)
    }
    const last = read.at(-1)
    if (last === undefined || read.length < chunk) break
    after = { batch_id: last.batch_id, line: last.line }
  }
  const page = rows.slice(0, limit)
  const last = page.at(-1)
  const more = rows.length > limit && last !== undefined
  return { rows: page, next: more ? { batch_id: last.batch_id, line: last.line } : null }
}
