import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { SimeiError } from '#domain/errors.ts'
import { startsWith } from './inspection.ts'
import { unzstd } from './zstd.ts'

export type Compression = 'gzip' | 'zstd'

/** Bytes by which `compressionOf` knows a file. */
export const MAGIC_BYTES = 4

export function compressionOf(start: Buffer): Compression | null {
  if (startsWith(start, '\x1f\x8b')) return 'gzip'
  return startsWith(start, '\x28\xb5\x2f\xfd') ? 'zstd' : null
}

const damaged = (what: string, cause?: unknown) => new SimeiError('file_unreadable', { detail: what, cause })

/** What a compressed stream holds. A broken compression ends it with `file_unreadable`, an error of the source with that error. */
export function decompress(source: Readable, compression: Compression, chunkBytes: number): Readable {
  if (compression === 'zstd') return Readable.from(unzstd(source), { objectMode: false })
  const gunzip = createGunzip({ chunkSize: chunkBytes })
  source.once('error', error => gunzip.destroy(error))
  gunzip.once('close', () => source.destroy())
  return source.pipe(gunzip)
}

/** Why an error says that the compressed bytes are broken; null if it says something else. */
export function damageOf(error: unknown): SimeiError | null {
  if (error instanceof SimeiError) return error
  const code = (error as NodeJS.ErrnoException).code
  return code?.startsWith('Z_') === true ? damaged(code, error) : null
}
