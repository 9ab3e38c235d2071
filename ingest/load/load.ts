import type { Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { insertBody } from '#warehouse/index.ts'
import type { IngestContext } from '../context.ts'
import type { Reading } from '../reading/reading.ts'
import { intakeSql } from '../validation/intake-sql.ts'
import { readSettings } from '../validation/settings.ts'
import { holdsBatch, insertTag } from './partition.ts'

/** ClickHouse's codes for bytes that are not the format they claim to be. Its message repeats the row, so it is not kept. */
const FORMAT_ERRORS = new Set([
  '6',
  '25',
  '26',
  '27',
  '33',
  '36',
  '72',
  '117',
  '131',
  '246',
  '349',
  '636',
  '691',
])

/** An error of the bytes as `file_unreadable`; any other as it is. A damaged Parquet page fails with codes of every library within. */
async function fileError(error: unknown, { format, explain }: Reading): Promise<unknown> {
  if (!(error instanceof SimeiError) || error.code !== 'warehouse_failed') return error
  const code = /ClickHouse error (\d+)/.exec(error.detail ?? '')?.[1]
  if (code === undefined || (format !== 'Parquet' && !FORMAT_ERRORS.has(code))) return error
  return (await explain?.()) ?? new SimeiError('file_unreadable', { detail: `ClickHouse error ${code}` })
}

/**
 * Sends a file's records into the raw tables as one insert: valid rows to `raw.<contract>`, the others to quarantine, all counted.
 * @param asOf the last day that the file can know of; later ones are in its future
 */
export async function loadRecords(
  context: IngestContext,
  batch: { batchId: string; contract: Contract; reading: Reading; sizeBytes: number; asOf: string },
): Promise<void> {
  const { batchId, contract, reading, sizeBytes, asOf } = batch
  if (await holdsBatch(context, batchId))
    throw new SimeiError('internal', {
      detail: `the warehouse holds rows of batch ${batchId} that the ledger does not know: they do not belong together`,
    })
  const statement = intakeSql(reading, contract)
  // A contract without territories and without a rule about the future does not ask for the day.
  const day = statement.includes('{as_of:Date32}') ? { as_of: asOf } : {}
  try {
    await insertBody(context.warehouse, {
      sql: statement,
      params: { batch_id: batchId, ...day },
      body: reading.open(),
      format: reading.format,
      settings: { ...readSettings(reading, sizeBytes), log_comment: insertTag(batchId) },
    })
  } catch (error) {
    throw await fileError(error, reading)
  }
}
