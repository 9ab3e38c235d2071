import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import { Decompress } from 'fzstd'
import { SimeiError } from '#domain/errors.ts'
import { startsWith } from './inspection.ts'

export type Compression = 'gzip' | 'zstd'

/** Bytes by which `compressionOf` knows a file. */
export const MAGIC_BYTES = 4

export function compressionOf(start: Buffer): Compression | null {
  if (startsWith(start, '\x1f\x8b')) return 'gzip'
  return startsWith(start, '\x28\xb5\x2f\xfd') ? 'zstd' : null
}

const damaged = (what: string, cause?: unknown) => new SimeiError('file_unreadable', { detail: what, cause })

/** What the reference decoder takes without being told otherwise. */
const LARGEST_WINDOW = 128 << 20

/** Refuses a frame that needs a dictionary, which nobody has, or more memory than a window may take. */
function assertFrame(header: Buffer): void {
  const flags = header[4] ?? 0
  if ((flags & 3) !== 0) throw damaged('zstd dictionary')
  if ((flags & 0x20) !== 0) return
  const window = header[5] ?? 0
  if (2 ** (10 + (window >> 3)) * (1 + (window & 7) / 8) > LARGEST_WINDOW) throw damaged('zstd window')
}

/** The decoder takes each slice at once, and a slice of a bomb makes a block of 128 KiB of every four bytes. */
const SLICE_BYTES = 4096

async function* unzstd(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let made: Buffer[] = []
  let first = true
  const decoder = new Decompress(block => {
    // A block is a view of memory that the decoder uses again.
    made.push(Buffer.from(block))
  })
  const push = (slice: Buffer, last: boolean): Buffer[] => {
    made = []
    try {
      decoder.push(slice, last)
    } catch (error) {
      throw damaged('zstd', error)
    }
    return made
  }
  for await (const chunk of source) {
    if (first) assertFrame(chunk)
    first = false
    for (let from = 0; from < chunk.length; from += SLICE_BYTES)
      yield* push(chunk.subarray(from, from + SLICE_BYTES), false)
  }
  yield* push(Buffer.alloc(0), true)
}

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
