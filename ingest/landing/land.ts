import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, type Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { type Compression, compressionOf, damageOf, decompress, MAGIC_BYTES } from './compression.ts'
import type { Encoding } from './encoding.ts'
import { type FileFormat, Inspection } from './inspection.ts'
import { type LandingLimits, LIMITS } from './limits.ts'

/** Content that was copied whole into the landing folder. Nothing changes it any more. */
export interface Landed {
  /** Of the decompressed bytes, so that neither name nor compression matters. */
  readonly sha256: string
  /** Decompressed bytes. */
  readonly sizeBytes: number
  /** From the data directory on. */
  readonly landedPath: string
  /** Of the copy. */
  readonly compression: Compression | null
  readonly format: FileFormat
  /** Of a text file. */
  readonly encoding: Encoding | null
  /** Why the content cannot be had, or may not be; null if it can. Hash and size are then of the bytes as they came. */
  readonly damage: SimeiError | null
  /** A text with an odd number of quotes: one is never closed, and would swallow every record after it. */
  readonly openQuote: boolean
}

export interface LandOptions {
  /** Whose folder keeps the copy; an archive may hold files of several. */
  readonly contract: ContractName | 'archives'
  readonly dataDir: string
  readonly limits?: LandingLimits
  readonly signal?: AbortSignal
  /** Bytes that came so far, as they came. */
  readonly onBytes?: (bytes: number) => void
}

const CHUNK_BYTES = 1 << 20
const SMALLEST_CHUNK_BYTES = 1 << 14

/** Bytes to read at once: a small file's buffers are small too, or collecting them costs more than the file. */
export const chunkOf = (sizeBytes: number): number =>
  Math.min(CHUNK_BYTES, Math.max(SMALLEST_CHUNK_BYTES, sizeBytes))

/** The bytes with enough of them in the first chunk to tell what they are. */
async function* withStart(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let start: Buffer | null = Buffer.alloc(0)
  for await (const chunk of bytes) {
    if (start === null) {
      yield chunk
      continue
    }
    start = Buffer.concat([start, chunk])
    if (start.length < MAGIC_BYTES) continue
    yield start
    start = null
  }
  if (start !== null && start.length > 0) yield start
}

/** Where the content of what arrives goes: directly, or decompressed, into the inspection. */
interface Looking {
  readonly inspection: Inspection
  readonly compression: Compression | null
  take(chunk: Buffer): Promise<void>
  /** No more bytes come. */
  end(): Promise<void>
}

function lookDirectly(limits: LandingLimits): Looking {
  const inspection = new Inspection(limits, null)
  return {
    inspection,
    compression: null,
    async take(chunk) {
      inspection.take(chunk)
    },
    end: () => Promise.resolve(),
  }
}

function lookInside(compression: Compression, limits: LandingLimits): Looking {
  let taken = 0
  const inspection = new Inspection(limits, () => taken)
  const entrance = new PassThrough({ highWaterMark: CHUNK_BYTES })
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      try {
        inspection.take(chunk)
        done()
      } catch (error) {
        done(error as Error)
      }
    },
  })
  const whole = pipeline(decompress(entrance, compression, CHUNK_BYTES), sink)
  // Whoever takes or ends next is told.
  whole.catch(() => entrance.destroy())
  return {
    inspection,
    compression,
    async take(chunk) {
      taken += chunk.length
      if (entrance.destroyed) await whole
      if (!entrance.write(chunk))
        await Promise.race([new Promise(resolve => entrance.once('drain', resolve)), whole])
    },
    async end() {
      entrance.end()
      await whole
    },
  }
}

/** What was seen of one stream of bytes while it was copied. */
interface Copied {
  readonly looking: Looking
  readonly damage: SimeiError | null
  readonly rawSha256: string
  readonly rawBytes: number
}

/** Writes every byte to `copy` and looks at its content on the way: what was hashed is what was kept. */
async function copyInspected(
  bytes: Readable,
  copy: FileHandle,
  { limits = LIMITS, signal, onBytes }: LandOptions,
): Promise<Copied> {
  let looking: Looking | null = null
  let damage: SimeiError | null = null
  let rawBytes = 0
  const rawHash = createHash('sha256')
  const look = async (action: (looking: Looking) => Promise<void>) => {
    if (looking === null || damage !== null) return
    try {
      await action(looking)
    } catch (error) {
      damage = damageOf(error)
      // Content that is too large is not worth keeping as it came either, unless it came compressed.
      if (damage === null || (damage.code === 'file_too_large' && looking.compression === null)) throw error
    }
  }
  for await (const chunk of withStart(bytes)) {
    signal?.throwIfAborted()
    const compression: Compression | null = looking === null ? compressionOf(chunk) : null
    looking ??= compression === null ? lookDirectly(limits) : lookInside(compression, limits)
    rawBytes += chunk.length
    if (rawBytes > limits.mostBytes)
      throw new SimeiError('file_too_large', { detail: `more than ${limits.mostBytes} bytes` })
    if (looking.compression !== null) rawHash.update(chunk)
    await Promise.all([copy.writeFile(chunk), look(seen => seen.take(chunk))])
    onBytes?.(rawBytes)
  }
  looking ??= lookDirectly(limits)
  await look(seen => seen.end())
  return { looking, damage, rawSha256: rawHash.digest('hex'), rawBytes }
}

async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** A copy under a name of its own, until it is whole. */
async function keep(bytes: Readable, folder: string, options: LandOptions) {
  const partial = join(folder, `.${randomUUID()}.partial`)
  const copy = await open(partial, 'wx', 0o400)
  try {
    const copied = await copyInspected(bytes, copy, options)
    await copy.sync()
    return { ...copied, partial }
  } catch (error) {
    bytes.destroy()
    await rm(partial, { force: true })
    throw error
  } finally {
    await copy.close()
  }
}

const ENDINGS: Readonly<Record<Compression, string>> = { gzip: '.gz', zstd: '.zst' }

async function named(
  { looking, damage, rawSha256, rawBytes, partial }: Copied & { partial: string },
  folder: string,
  { contract, dataDir }: LandOptions,
): Promise<Landed> {
  const { inspection, compression } = looking
  const sha256 = damage === null ? inspection.hash.digest('hex') : rawSha256
  const { format, encoding, openQuote } = inspection
  const ending = damage === null ? `${format}${compression === null ? '' : ENDINGS[compression]}` : 'damaged'
  const landedPath = join('landed', contract, `${sha256}.${ending}`)
  await rename(partial, join(dataDir, landedPath))
  await syncFolder(folder)
  return {
    sha256,
    sizeBytes: damage === null ? inspection.size : rawBytes,
    landedPath,
    compression,
    format,
    encoding: damage === null ? encoding : null,
    damage,
    openQuote: damage === null && openQuote,
  }
}

/**
 * Copies what a source gives to `landed/<contract>/<sha256>…` of the data directory. The copy has its name only once it is whole and on
 * disk. A broken or exploding compression is kept as it came, with its `damage`.
 *
 * Throws `file_too_large` if what came, not compressed, passes the limits; `warehouse_disk_full` if the copy does not fit; and the error of the
 * bytes if they break off.
 */
export async function land(bytes: Readable, options: LandOptions): Promise<Landed> {
  // Whoever reads is told by the reading; of a stream that is aborted before it is read, an error that nobody hears would end the process.
  bytes.on('error', () => undefined)
  const folder = join(options.dataDir, 'landed', options.contract)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    return await named(await keep(bytes, folder, options), folder, options)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
    throw new SimeiError('warehouse_disk_full', { detail: 'landing folder', cause: error })
  }
}

/** The decompressed bytes of a landed file. */
export function openLanded(landed: Landed, dataDir: string): Readable {
  const chunkBytes = chunkOf(landed.sizeBytes)
  const file = createReadStream(join(dataDir, landed.landedPath), { highWaterMark: chunkBytes })
  return landed.compression === null ? file : decompress(file, landed.compression, chunkBytes)
}
