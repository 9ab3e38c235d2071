import { type Readable, Transform } from 'node:stream'
import { parseError } from '@clickhouse/client'
import type { Compilable, RawBuilder } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { formatName, post } from './command.ts'
import { toWarehouseError } from './errors.ts'
import type { RequestOptions } from './request.ts'
import type { Settings } from './settings.ts'
import type { Warehouse } from './warehouse.ts'

/**
 * Passes bytes on until the server's exception marker, which carries a tag that is drawn anew for each answer; the last bytes are
 * held back until it is certain that no marker begins in them. An answer cut off by an exception thus ends in an error.
 */
class ExceptionGuard extends Transform {
  readonly #marker: Buffer
  readonly #options: RequestOptions
  #held: Buffer = Buffer.alloc(0)
  #message: Buffer[] | undefined

  constructor(tag: string, options: RequestOptions) {
    super()
    this.#marker = Buffer.from(`\r\n__exception__\r\n${tag}\r\n`)
    this.#options = options
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: (error?: Error) => void): void {
    if (this.#message !== undefined) {
      this.#message.push(chunk)
      done()
      return
    }
    const bytes = this.#held.length === 0 ? chunk : Buffer.concat([this.#held, chunk])
    const at = bytes.indexOf(this.#marker)
    if (at >= 0) {
      this.push(bytes.subarray(0, at))
      this.#message = [bytes.subarray(at + this.#marker.length)]
    } else {
      const safe = Math.max(0, bytes.length - this.#marker.length + 1)
      this.push(bytes.subarray(0, safe))
      this.#held = bytes.subarray(safe)
    }
    done()
  }

  override _flush(done: (error?: Error) => void): void {
    if (this.#message === undefined) this.push(this.#held)
    done(this.#exception())
  }

  /** The server closes the connection after an exception: its words tell more than the lost connection. */
  fail(error: unknown): void {
    this.destroy(this.#exception() ?? toWarehouseError(error, this.#options))
  }

  #exception(): SimeiError | undefined {
    if (this.#message === undefined) return undefined
    return toWarehouseError(parseError(Buffer.concat(this.#message).toString()), this.#options)
  }
}

/**
 * The bytes of a query's result in any output format (CSVWithNames, Parquet, …). The promise rejects for what goes wrong before the
 * first byte; later the stream ends with an error, never as if it were complete. Destroying the stream, or the view's
 * signal, closes the request.
 */
export async function exportStream<DB>(
  warehouse: Warehouse<DB>,
  query: Compilable | RawBuilder<unknown>,
  format: string,
  settings: Settings = {},
): Promise<Readable> {
  const compiled = query.compile(warehouse.db)
  const statement = {
    sql: `${compiled.sql} format ${formatName(format)}`,
    parameters: compiled.parameters,
  }
  const { stream, exceptionTag, options } = await post(warehouse, statement, {
    settings,
  })
  if (exceptionTag === undefined) {
    stream.destroy()
    throw new SimeiError('warehouse_failed', {
      detail: 'a proxy dropped the header X-ClickHouse-Exception-Tag: a cut-off answer could not be told',
    })
  }
  const guard = new ExceptionGuard(exceptionTag, options)
  const { signal } = warehouse.context
  const abort = () => guard.fail(signal?.reason)
  signal?.addEventListener('abort', abort, { once: true })
  stream.once('error', error => guard.fail(error))
  // Whoever reads is told by the reading; aborted before it is read, an error that nobody hears would end the process.
  guard.on('error', () => undefined)
  guard.once('close', () => {
    signal?.removeEventListener('abort', abort)
    stream.destroy()
  })
  return stream.pipe(guard)
}
