import { Readable } from 'node:stream'
import { SimeiError } from '#domain/errors.ts'
import type { Warehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import type { Resolve } from '../network.ts'
import type { Offer, OfferContext } from '../source.ts'
import type { PostgresSource } from './config.ts'
import { describe } from './describe.ts'
import { contractOf, type Extract, extractOf } from './extract.ts'
import { openRemote, type Remote, remoteError, remoteStream } from './remote.ts'
import { type Window, windowOf } from './window.ts'

/** The same rows give the same file: the settings that shape it do not depend on the machine. */
const PARQUET = {
  output_format_parquet_compression_method: 'zstd',
  output_format_parquet_row_group_size: 200_000,
  output_format_parquet_string_as_string: 1,
}

async function* bytesOf(stream: Readable, remote: Remote): AsyncGenerator<Buffer> {
  try {
    yield* stream as AsyncIterable<Buffer>
  } catch (error) {
    throw await remoteError(error, remote)
  }
}

const fileName = ({ name }: PostgresSource, window: Window | null): string =>
  window === null ? `${name}.parquet` : `${name}_${window.upper.replaceAll(':', '')}.parquet`

interface Planned {
  readonly window: Window | null
  /** Why the rows cannot be read; told when the offer is opened, so that the refusal is recorded like a file's. */
  readonly extract: Extract | SimeiError
}

const asMismatch = (error: unknown): SimeiError => {
  if (error instanceof SimeiError && error.code === 'columns_mismatch') return error
  throw error
}

async function plan(remote: Remote, last: string | null): Promise<Planned | null> {
  const { source } = remote
  const description = await describe(remote)
  try {
    if (source.watermark === undefined) return { window: null, extract: extractOf(source, description, '') }
    const window = await windowOf(remote, description, source.watermark, last)
    return window === null ? null : { window, extract: extractOf(source, description, window.where) }
  } catch (error) {
    return { window: null, extract: asMismatch(error) }
  }
}

/**
 * The rows of a table, view or query as one Parquet file of exact texts; of an incremental source those since the last commit, and nothing
 * when there are none. A transfer that breaks off ends in an error, never as if it were complete.
 *
 * Throws `source_unreachable`, `source_refused`, `secret_missing`, `address_forbidden`.
 */
export async function* offers(
  source: PostgresSource,
  context: OfferContext,
  warehouse: Warehouse<RawDatabase>,
  resolve?: Resolve,
): AsyncGenerator<Offer> {
  const contract = contractOf(source).name
  const remote = await openRemote(source, warehouse, context.signal, resolve)
  const planned = await plan(remote, context.watermark)
  if (planned === null) return
  const { window, extract } = planned
  yield {
    contract,
    fileName: fileName(source, window),
    snapshotOn: null,
    control: { rows: null, amount: null, snapshotOn: null },
    sizeBytes: null,
    ...(window === null ? {} : { watermark: () => window.upper }),
    async open(signal) {
      if (extract instanceof SimeiError) throw extract
      const opened = await openRemote(source, warehouse, signal, resolve)
      const stream = await remoteStream(opened, extract.select, extract.columns, 'Parquet', PARQUET)
      return Readable.from(bytesOf(stream, opened), { objectMode: false })
    },
  }
}
