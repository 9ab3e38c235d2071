import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { PassThrough, type Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip } from 'node:zlib'
import type { ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { type Encoding, EncodingDetector } from './encoding.ts'

/** A source file that was copied whole into the landing folder. Nothing changes it any more. */
export interface Landed {
  /** Of the decompressed bytes, so that neither name nor compression matters. */
  readonly sha256: string
  /** Decompressed bytes. */
  readonly sizeBytes: number
  /** From the data directory on. */
  readonly landedPath: string
  readonly compression: 'gzip' | null
  readonly format: 'csv' | 'parquet'
  /** Of a text file. */
  readonly encoding: Encoding | null
  /** Why the file cannot be decompressed, as zlib names it; null if it can. Hash and size are then of the compressed bytes. */
  readonly damage: string | null
  /** A text with an odd number of quotes: one is never closed, and would swallow every record after it. */
  readonly openQuote: boolean
}

const CHUNK_BYTES = 1 << 20
const SMALLEST_CHUNK_BYTES = 1 << 14

/** Bytes to read at once: a small file's buffers are small too, or collecting them costs more than the file. */
const chunkOf = (sizeBytes: number): number =>
  Math.min(CHUNK_BYTES, Math.max(SMALLEST_CHUNK_BYTES, sizeBytes))

const startsWith = (bytes: Buffer, magic: string) =>
  bytes.subarray(0, magic.length).toString('latin1') === magic

interface Source {
  readonly path: string
  readonly gzip: boolean
  readonly chunkBytes: number
}

async function sourceOf(path: string): Promise<Source> {
  const file = await open(path, 'r')
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    const { size } = await file.stat()
    const gzip = startsWith(buffer.subarray(0, bytesRead), '\x1f\x8b')
    return { path, gzip, chunkBytes: chunkOf(size) }
  } finally {
    await file.close()
  }
}

const QUOTE = 0x22

/** Whether an odd number of quotes is in the bytes. By index: iterating over a Buffer takes three times as long. */
function oddQuotes(bytes: Buffer): boolean {
  let parity = 0
  for (let index = 0; index < bytes.length; index++) if (bytes[index] === QUOTE) parity ^= 1
  return parity === 1
}

/** Hashes what passes and looks at it. */
class Inspection extends Writable {
  readonly hash = createHash('sha256')
  readonly encoding = new EncodingDetector()
  size = 0
  parquet = false
  openQuote = false

  override _write(chunk: Buffer, _encoding: BufferEncoding, done: () => void): void {
    if (this.size === 0) this.parquet = startsWith(chunk, 'PAR1')
    this.hash.update(chunk)
    if (!this.parquet) {
      this.encoding.push(chunk)
      if (oddQuotes(chunk)) this.openQuote = !this.openQuote
    }
    this.size += chunk.length
    done()
  }
}

/** Writes every byte of the source to `copy` and, decompressed, through the inspection: what was hashed is what was kept. */
async function copyInspected({ path, gzip, chunkBytes }: Source, copy: FileHandle): Promise<Inspection> {
  const inspection = new Inspection()
  const through = new PassThrough({ highWaterMark: chunkBytes })
  const write = async function* (source: AsyncIterable<Buffer>) {
    for await (const chunk of source) {
      await copy.writeFile(chunk)
      yield chunk
    }
  }
  const stages = gzip ? [createGunzip({ chunkSize: chunkBytes })] : []
  await Promise.all([
    pipeline(createReadStream(path, { highWaterMark: chunkBytes }), write, through),
    pipeline([through, ...stages, inspection]),
  ])
  return inspection
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
async function keep(source: Source, folder: string) {
  const partial = join(folder, `.${randomUUID()}.partial`)
  const copy = await open(partial, 'wx', 0o400)
  try {
    const inspection = await copyInspected(source, copy)
    await copy.sync()
    return { inspection, partial }
  } catch (error) {
    await rm(partial, { force: true })
    throw error
  } finally {
    await copy.close()
  }
}

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? ''

/** Keeps a file; one whose compression is broken is kept as it came, and hashed as it came. */
async function keepAny(source: Source, folder: string) {
  try {
    return { ...(await keep(source, folder)), damage: null }
  } catch (error) {
    if (!codeOf(error).startsWith('Z_')) throw error
    return { ...(await keep({ ...source, gzip: false }, folder)), damage: codeOf(error) }
  }
}

/**
 * Copies a source file to `landed/<contract>/<sha256>…` of the data directory. The copy has its name only once it is whole and on disk.
 * Throws `file_unreadable` if the file cannot be read, `warehouse_disk_full` if the copy does not fit.
 */
export async function land(path: string, contract: ContractName, dataDir: string): Promise<Landed> {
  const folder = join(dataDir, 'landed', contract)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  try {
    const source = await sourceOf(path)
    const { gzip } = source
    const { inspection, partial, damage } = await keepAny(source, folder)
    const sha256 = inspection.hash.digest('hex')
    const format = inspection.parquet ? 'parquet' : 'csv'
    const ending = damage === null ? `${format}${gzip ? '.gz' : ''}` : 'damaged'
    const landedPath = join('landed', contract, `${sha256}.${ending}`)
    await rename(partial, join(dataDir, landedPath))
    await syncFolder(folder)
    const encoding = inspection.parquet || damage !== null ? null : inspection.encoding.result()
    return {
      sha256,
      sizeBytes: inspection.size,
      landedPath,
      compression: gzip ? 'gzip' : null,
      format,
      encoding,
      damage,
      // In UTF-16 the byte is part of other characters too.
      openQuote: inspection.openQuote && (encoding === 'utf-8' || encoding === 'windows-1252'),
    }
  } catch (error) {
    const code = codeOf(error)
    if (code === 'ENOSPC')
      throw new SimeiError('warehouse_disk_full', { detail: 'landing folder', cause: error })
    throw new SimeiError('file_unreadable', { detail: code, cause: error })
  }
}

/** The decompressed bytes of a landed file. */
export function openLanded(landed: Landed, dataDir: string): Readable {
  const chunkBytes = chunkOf(landed.sizeBytes)
  const file = createReadStream(join(dataDir, landed.landedPath), { highWaterMark: chunkBytes })
  if (landed.compression === null) return file
  const gunzip = createGunzip({ chunkSize: chunkBytes })
  file.once('error', error => gunzip.destroy(error))
  gunzip.once('close', () => file.destroy())
  return file.pipe(gunzip)
}
