import { Readable } from 'node:stream'
import type { Transaction } from 'kysely'
import { CONTRACTS, type Contract, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { maskedReasons } from '#domain/quarantine-mask.ts'
import type { Conventions, StoreDatabase } from '#store/index.ts'
import type { IngestContext } from '../context.ts'
import { ingestOffer } from '../ingest-offer.ts'
import type { BatchOutcome } from '../outcome.ts'
import { DATE_FORMATS, type FormatOptions } from '../reading/format-options.ts'
import { REPLAY_SOURCE } from '../sources/source.ts'
import { type CorrectedRow, csvRecord } from './correction-csv.ts'
import { openRows, shortened } from './dismiss.ts'
import { wholeRows } from './rows.ts'

/** Why a corrected row was refused; `line` is that of the original row. Never a value. */
export interface ReplayProblem {
  readonly batch_id: string
  readonly line: string
  readonly column: string
  readonly reason: string
}

/** How a replay ended. `committed`: every row is in, and closed. `rejected`: nothing changed, and `problems` say why. */
export interface ReplayOutcome {
  readonly batch: BatchOutcome
  readonly replays_batch_id: string
  readonly rows: number
  readonly problems: readonly ReplayProblem[]
}

interface Original {
  readonly contract: Contract
  readonly snapshotOn: string
  readonly format: FormatOptions
}

/** How the original file was read is how its corrected rows are. */
function formatOf(conventions: Conventions): FormatOptions {
  const value = (...names: readonly string[]) =>
    names.map(name => conventions[name]?.value).find(found => found !== undefined)
  const [date, mark] = [value('date_format', 'dateFormat'), value('decimal_mark', 'decimalMark')]
  const dateFormat = DATE_FORMATS.find(format => format === date)
  return {
    format: 'csv',
    encoding: 'utf-8',
    delimiter: ',',
    ...(dateFormat === undefined ? {} : { dateFormat }),
    ...(mark === '.' || mark === ',' ? { decimalMark: mark } : {}),
  }
}

async function originalOf({ store }: IngestContext, batchId: string): Promise<Original> {
  const batch = await store.db
    .selectFrom('batches')
    .select(['contract', 'snapshot_on', 'conventions'])
    .where('batch_id', '=', batchId)
    .executeTakeFirst()
  if (batch === undefined) throw new SimeiError('not_found', { detail: `batch ${batchId}` })
  return {
    contract: CONTRACTS[batch.contract as ContractName],
    snapshotOn: batch.snapshot_on,
    format: formatOf(batch.conventions),
  }
}

const content = (contract: Contract, rows: readonly CorrectedRow[]): Buffer =>
  Buffer.from(
    [
      csvRecord(contract.columns.map(({ name }) => name)),
      ...rows.map(({ fields }) => csvRecord(contract.columns.map(({ name }) => fields[name] ?? ''))),
    ].join(''),
  )

/** Rows of one statement: PostgreSQL takes at most 65,535 values in one. */
const CHUNK = 5000

/** Closes every row as replayed, or throws `quarantine_row_closed` and with it undoes the commit. */
async function closeReplayed(
  transaction: Transaction<StoreDatabase>,
  rows: readonly CorrectedRow[],
  by: { readonly batchId: string; readonly at: string; readonly requestedBy: string },
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK) {
    const part = rows.slice(from, from + CHUNK)
    // One who closes the same row in another transaction is waited for.
    const closed = await transaction
      .insertInto('quarantine_resolutions')
      .values(
        part.map(({ batch_id, line }) => ({
          batch_id,
          line,
          resolution: 'replayed' as const,
          by_batch_id: by.batchId,
          resolved_by: by.requestedBy,
          resolved_at: by.at,
        })),
      )
      .onConflict(conflict => conflict.doNothing())
      .returning('line')
      .execute()
    const lost = part.filter(({ line }) => !closed.some(row => row.line === line))
    if (lost.length > 0)
      throw new SimeiError('quarantine_row_closed', {
        detail: `batch ${lost[0]?.batch_id}, lines ${shortened(lost.map(({ line }) => line))}`,
      })
  }
}

async function problemsOf(
  { warehouse }: IngestContext,
  contract: Contract,
  replayId: string,
  rows: readonly CorrectedRow[],
): Promise<readonly ReplayProblem[]> {
  const broken = await wholeRows(warehouse, { batches: [replayId] })
  return broken.flatMap(({ line, reasons }) => {
    const row = rows[Number(line) - 1]
    if (row === undefined)
      throw new SimeiError('internal', { detail: 'a quarantined line beyond the replay' })
    return maskedReasons(contract, reasons).map(({ column, reason }) => ({
      batch_id: row.batch_id,
      line: row.line,
      column,
      reason,
    }))
  })
}

/**
 * Brings corrected rows of one batch in, as one new batch as of the original's date: landed, judged and reconciled like any file. Its
 * commit and the closing of every row are one transaction of the store, so a row comes in once whoever asks how often, and a crash
 * leaves all or nothing. A row that still breaks the contract refuses the whole call.
 *
 * Throws `not_found` for a row that is not in quarantine, `quarantine_row_closed` for one that is closed, `bad_request` for a row given
 * twice or of another batch, and what `ingestOffer` throws.
 */
export async function replayRows(
  context: IngestContext,
  options: {
    readonly batchId: string
    readonly rows: readonly CorrectedRow[]
    readonly requestedBy: string
    readonly signal?: AbortSignal
  },
): Promise<ReplayOutcome> {
  const { batchId, requestedBy, signal } = options
  const rows = options.rows.toSorted((a, b) => Number(BigInt(a.line) - BigInt(b.line)))
  if (rows.some((row, index) => row.batch_id !== batchId || row.line === rows[index - 1]?.line))
    throw new SimeiError('bad_request', { detail: `rows of batch ${batchId}, each once` })
  const { contract, snapshotOn, format } = await originalOf(context, batchId)
  await openRows(
    context,
    batchId,
    rows.map(({ line }) => line),
  )
  const bytes = content(contract, rows)
  let problems: readonly ReplayProblem[] = []
  let replayId = ''
  const [batch] = await ingestOffer(context, {
    requestedBy,
    replays: batchId,
    ...(signal === undefined ? {} : { signal }),
    source: {
      name: REPLAY_SOURCE,
      contract: contract.name,
      schedule: null,
      after: [],
      format,
      dropShare: null,
    },
    offer: {
      contract: contract.name,
      fileName: `${contract.name}_correccion_lote_${batchId}.csv`,
      snapshotOn,
      control: { rows: String(rows.length), amount: null, snapshotOn },
      sizeBytes: bytes.length,
      open: async () => Readable.from([bytes], { objectMode: false }),
    },
    commit: {
      async accept(id, counts) {
        replayId = id
        if (counts.quarantined === '0') return
        problems = await problemsOf(context, contract, id, rows)
        throw new SimeiError('quarantine_still_broken', { detail: `${counts.quarantined} of ${counts.read}` })
      },
      alsoInTransaction: transaction =>
        closeReplayed(transaction, rows, {
          batchId: replayId,
          requestedBy,
          at: context.clock().toISOString(),
        }),
    },
  })
  if (batch === undefined) throw new SimeiError('internal', { detail: 'a replay without an outcome' })
  if (batch.reason_code === 'quarantine_row_closed')
    throw new SimeiError('quarantine_row_closed', batch.detail === null ? {} : { detail: batch.detail })
  return { batch, replays_batch_id: batchId, rows: rows.length, problems }
}

/**
 * One row of the quarantine with some of its values changed. Throws `bad_request` naming the columns that the contract has, `not_found`,
 * `quarantine_row_closed`.
 */
export async function correctedRow(
  context: IngestContext,
  batchId: string,
  line: string,
  changes: Readonly<Record<string, string>>,
): Promise<CorrectedRow> {
  const [row] = await openRows(context, batchId, [line])
  if (row === undefined) throw new SimeiError('not_found', { detail: `batch ${batchId}, line ${line}` })
  const columns = CONTRACTS[row.contract].columns.map(({ name }) => name)
  const unknown = Object.keys(changes).filter(name => !columns.includes(name))
  if (unknown.length > 0)
    throw new SimeiError('bad_request', { detail: `--set: ${unknown.join(', ')}`, allowed: columns })
  return { batch_id: batchId, line, fields: { ...row.fields, ...changes } }
}
