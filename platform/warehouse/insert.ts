import { Readable } from 'node:stream'
import { type RawBuilder, sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { type CommandSummary, command, formatName } from './command.ts'
import type { Statement } from './request.ts'
import type { Settings } from './settings.ts'
import type { Account, Warehouse } from './warehouse.ts'

/** A value of a row to insert: exact numbers as text, instants as `Date`. */
type Insertable = Readonly<Record<string, unknown>>

const LONE_SURROGATE = /\p{Surrogate}/u

function replacer(_key: string, value: unknown): unknown {
  if (typeof value === 'bigint') return value.toString()
  if (value instanceof Map) return Object.fromEntries(value)
  if (typeof value === 'string' && LONE_SURROGATE.test(value))
    throw new SimeiError('bad_request', { detail: 'a text to insert is not valid Unicode' })
  return value
}

const jsonLine = (row: Insertable): string => `${JSON.stringify(row, replacer)}\n`

/** Lines are joined into chunks of about 64 KiB: a chunk of HTTP per row costs more than the row. */
async function* jsonLines(rows: AsyncIterable<Insertable> | Iterable<Insertable>): AsyncGenerator<Buffer> {
  let pending = ''
  for await (const row of rows) {
    pending += jsonLine(row)
    if (pending.length < 65_536) continue
    yield Buffer.from(pending)
    pending = ''
  }
  if (pending !== '') yield Buffer.from(pending)
}

/** Keeps the reason for which a source broke off, which the client would report as a lost connection. */
function watched(source: Readable): { body: Readable; failure: () => unknown } {
  let reason: unknown
  source.once('error', error => {
    reason ??= error
  })
  return { body: source, failure: () => reason }
}

async function send(
  account: Account,
  statement: Statement,
  source: Readable,
  settings: Settings,
): Promise<CommandSummary> {
  const { body, failure } = watched(source)
  try {
    return await command(account, statement, { body, settings })
  } catch (error) {
    throw failure() ?? error
  } finally {
    source.destroy()
  }
}

/**
 * Streams rows into a table as JSONEachRow. Columns not given take their default; a null for a column that is not Nullable is an
 * error. Atomic per block and partition only: on an error earlier blocks may be in. An error of `rows` is thrown as it is.
 *
 * @param table qualified name, `raw.pagos`
 */
export async function insertRows<DB>(
  warehouse: Warehouse<DB>,
  table: string,
  rows: AsyncIterable<Insertable> | Iterable<Insertable>,
  options: { columns?: readonly string[]; settings?: Settings } = {},
): Promise<CommandSummary> {
  const columns =
    options.columns === undefined ? sql`` : sql` (${sql.join(options.columns.map(name => sql.id(name)))})`
  const statement = sql`insert into ${sql.table(table)}${columns} format JSONEachRow`.compile(warehouse.db)
  const body = Readable.from(jsonLines(rows), { objectMode: false })
  return send(warehouse, statement, body, options.settings ?? {})
}

export interface InsertBody {
  /** `insert into … select … from input('a String, …') …`, without its FORMAT. A text binds `params` as `{name:Type}`. */
  readonly sql: string | RawBuilder<unknown>
  readonly params?: Readonly<Record<string, unknown>>
  /** The file's bytes as they are; they pass through untouched. */
  readonly body: Readable
  /** Format of the bytes: CSV, Parquet, JSONEachRow… */
  readonly format: string
  readonly settings?: Settings
}

/**
 * Inserts what the server makes of the file in the body: `INSERT … SELECT … FROM input(…)`. Parameters travel in the URL, so
 * together they must stay under about 100 KB. An error of `body` is thrown as it is.
 *
 * @example
 * await insertBody(warehouse, {
 *   sql: sql`insert into raw.pagos select ${param(7, 'UInt64')}, toDecimal64(amount, 2) from input(${sql.lit('amount String')})`,
 *   body: createReadStream('pagos.csv'), format: 'CSVWithNames', settings: { format_csv_delimiter: ';' } })
 */
export async function insertBody<DB>(warehouse: Warehouse<DB>, insert: InsertBody): Promise<CommandSummary> {
  const format = formatName(insert.format)
  if (typeof insert.sql !== 'string') {
    const compiled = sql`${insert.sql} format ${sql.raw(format)}`.compile(warehouse.db)
    return send(warehouse, compiled, insert.body, insert.settings ?? {})
  }
  const statement = { sql: `${insert.sql} FORMAT ${format}`, parameters: insert.params ?? {} }
  return send(warehouse, statement, insert.body, insert.settings ?? {})
}
