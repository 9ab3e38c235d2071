import { randomUUID } from 'node:crypto'
import { Readable } from 'node:stream'
import { EXCEPTION_TAG_HEADER_NAME, parseError } from '@clickhouse/client'
import { SimeiError } from '#domain/errors.ts'
import { formatValue } from './dialect/format-value.ts'
import { toWarehouseError } from './errors.ts'
import { type RequestOptions, requestOptions, type Statement } from './request.ts'
import type { Settings } from './settings.ts'
import type { Account } from './warehouse.ts'

/** What a statement did, as the server counts it; rows that went through materialized views are counted too. */
export interface CommandSummary {
  readonly queryId: string
  /** Rows read and written, as decimal text. */
  readonly readRows: string
  readonly writtenRows: string
}

/** The answer of a request whose body is read by the caller. */
export interface Answer {
  readonly stream: Readable
  readonly exceptionTag: string | undefined
  readonly summary: CommandSummary
  readonly options: RequestOptions
}

/** Refuses what is not the bare name of an input or output format: it goes into the statement's text. */
export function formatName(name: string): string {
  if (!/^[A-Za-z0-9]+$/.test(name))
    throw new SimeiError('internal', { detail: 'not the name of a ClickHouse format' })
  return name
}

const formOf = (boundary: string, fields: Readonly<Record<string, string>>): string =>
  [
    ...Object.entries(fields).map(
      ([name, text]) => `--${boundary}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${text}\r\n`,
    ),
    `--${boundary}--\r\n`,
  ].join('')

/** Parameters as a form in the body: servers and proxies write URLs into their logs, and refuse long ones. */
function asForm(options: RequestOptions): RequestOptions & { values?: Readable } {
  const fields = Object.fromEntries(
    Object.entries(options.query_params ?? {}).map(([name, value]) => [`param_${name}`, formatValue(value)]),
  )
  if (Object.keys(fields).length === 0) return options
  const boundary = randomUUID()
  const { query_params: _sentInBody, ...rest } = options
  return {
    ...rest,
    http_headers: { ...options.http_headers, 'Content-Type': `multipart/form-data; boundary=${boundary}` },
    values: Readable.from([Buffer.from(formOf(boundary, fields))], { objectMode: false }),
  }
}

/** Sends a statement as it is, with `body` after it if given; its parameters then travel in the URL. */
export async function post(
  { client, context }: Account,
  statement: Statement,
  { body, settings }: { body?: Readable; settings?: Settings } = {},
): Promise<Answer> {
  const options = requestOptions(context, statement, settings)
  try {
    const { stream, summary, response_headers } = await client.exec(
      body === undefined ? asForm(options) : { ...options, values: body },
    )
    const tag = response_headers[EXCEPTION_TAG_HEADER_NAME]
    return {
      stream,
      options,
      exceptionTag: typeof tag === 'string' ? tag : undefined,
      summary: {
        queryId: options.query_id,
        readRows: summary?.read_rows ?? '0',
        writtenRows: summary?.written_rows ?? '0',
      },
    }
  } catch (error) {
    throw toWarehouseError(error, options)
  }
}

/** Runs a statement that answers nothing: DDL, INSERT, ALTER. What the server says after the headers were sent counts too. */
export async function command(
  account: Account,
  statement: Statement,
  extras: { body?: Readable; settings?: Settings } = {},
): Promise<CommandSummary> {
  const { stream, summary, options } = await post(account, statement, extras)
  try {
    const chunks: Buffer[] = []
    for await (const chunk of stream) chunks.push(chunk as Buffer)
    const said = Buffer.concat(chunks).toString()
    if (said.includes('__exception__') || said.includes('DB::Exception')) throw parseError(said)
    return summary
  } catch (error) {
    throw toWarehouseError(error, options)
  }
}
