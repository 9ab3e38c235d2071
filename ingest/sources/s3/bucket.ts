import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type RawBuilder, sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { exportStream, param, type Warehouse, withSignal } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { answers } from '../knock.ts'
import { assertAllowedUrl, type Destination, type Resolve } from '../network.ts'
import type { S3Source } from './config.ts'

/** A bucket, reached through the warehouse. Keys are read for each query anew. */
export interface Bucket {
  readonly source: S3Source
  readonly warehouse: Warehouse<RawDatabase>
  readonly destination: Destination
  /** Address of the bucket, without a slash at the end. */
  readonly address: string
}

/** An object as the store lists it. */
export interface StoredObject {
  /** Within the bucket. */
  readonly key: string
  readonly sizeBytes: number
}

const SETTINGS = {
  log_queries: 0,
  // A store may point elsewhere, at addresses that nobody checked.
  s3_max_redirects: 0,
  s3_skip_empty_files: 0,
  s3_retry_attempts: 3,
  s3_connect_timeout_ms: 5_000,
  s3_request_timeout_ms: 60_000,
  max_threads: 2,
}
const MOST_OBJECTS = 100_000

/**
 * Checks where the endpoint leads. An open connection (`http:`) goes to the very address that was checked; a sealed one (`https:`) is
 * held to its name by the certificate. Throws `address_forbidden` and `source_unreachable`.
 */
export async function openBucket(
  source: S3Source,
  warehouse: Warehouse<RawDatabase>,
  signal: AbortSignal,
  resolve?: Resolve,
): Promise<Bucket> {
  const { url, destination } = await assertAllowedUrl(source.endpoint, source.allow_networks, resolve)
  const [address] = destination.addresses
  if (url.protocol === 'http:' && address !== undefined)
    url.hostname = address.family === 6 ? `[${address.address}]` : address.address
  return {
    source,
    warehouse: withSignal(warehouse, signal),
    destination,
    address: `${url.origin}/${source.bucket}`,
  }
}

/** What went wrong at the store. What it says is dropped: it repeats keys and paths. */
async function bucketError(error: unknown, { source, destination }: Bucket): Promise<unknown> {
  if (
    !(error instanceof SimeiError) ||
    !/ClickHouse error (209|210|483|499|1000|1001)\b/.test(error.detail ?? '')
  )
    return error
  const where = `${source.name}: ${destination.host}:${destination.port}`
  if (await answers(destination))
    return new SimeiError('source_refused', { detail: `${where}: bucket ${source.bucket}` })
  return new SimeiError('source_unreachable', { detail: where })
}

const encoded = (key: string): string => key.split('/').map(encodeURIComponent).join('/')

interface Asked {
  readonly columns: RawBuilder<unknown>
  /** Of the address: what of it is no pattern is encoded already. */
  readonly path: string
  readonly input: string
  readonly structure?: string
  readonly output: string
}

async function ask(bucket: Bucket, { columns, path, input, structure, output }: Asked): Promise<Readable> {
  const { access_key, secret_key } = bucket.source
  const bound = (value: string) => param(value, 'String')
  // Without keys the warehouse would look for some of the machine's own.
  const keys =
    access_key === undefined || secret_key === undefined
      ? sql`NOSIGN`
      : sql`${bound(await access_key.reveal())}, ${bound(await secret_key.reveal())}`
  const shape = structure === undefined ? sql`` : sql`, ${bound(structure)}, 'none'`
  const query = sql`select ${columns} from s3(${bound(`${bucket.address}/${path}`)}, ${keys}, ${bound(input)}${shape})`
  try {
    return await exportStream(bucket.warehouse, query, output, SETTINGS)
  } catch (error) {
    throw await bucketError(error, bucket)
  }
}

/** The objects below a path. Throws `source_refused`, `source_unreachable`; `file_unreadable` for more than 100,000. */
export async function listObjects(bucket: Bucket, prefix: string): Promise<readonly StoredObject[]> {
  const columns = sql`_path as path, toString(_size) as size`
  const stream = await ask(bucket, {
    columns,
    path: `${encoded(prefix)}**`,
    input: 'One',
    output: 'JSONEachRow',
  })
  const lines = (
    await text(stream).catch(async error => {
      throw await bucketError(error, bucket)
    })
  ).split('\n')
  if (lines.length > MOST_OBJECTS + 1)
    throw new SimeiError('file_unreadable', { detail: `${bucket.source.name}: more than 100,000 objects` })
  return lines
    .filter(line => line !== '')
    .map(line => JSON.parse(line) as { path: string; size: string })
    .map(({ path, size }) => ({ key: path.slice(bucket.source.bucket.length + 1), sizeBytes: Number(size) }))
}

const LONGEST_PIECE = 256

/** The largest number of bytes, up to 256, of which the object is made up without a rest. */
function pieceOf(sizeBytes: number): number {
  for (let piece = Math.min(LONGEST_PIECE, sizeBytes); piece > 1; piece--)
    if (sizeBytes % piece === 0) return piece
  return 1
}

/** The warehouse takes these for a pattern of several objects. */
const PATTERN = /[*?{}]|::/

/**
 * The bytes of an object, as they are: the warehouse hands them on in pieces of equal length, unread. One that changed since it was listed
 * ends in an error.
 */
export async function readObject(bucket: Bucket, { key, sizeBytes }: StoredObject): Promise<Readable> {
  const name = key.split('/').at(-1) ?? ''
  if (PATTERN.test(key)) throw new SimeiError('file_unreadable', { detail: `${name}: its name is a pattern` })
  const structure = `piece FixedString(${pieceOf(sizeBytes)})`
  const columns = sql`piece`
  return ask(bucket, { columns, path: encoded(key), input: 'RowBinary', structure, output: 'RowBinary' })
}
