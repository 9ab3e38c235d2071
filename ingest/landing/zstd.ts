import { Decompress } from 'fzstd'
import xxhash, { type XXHash } from 'xxhash-wasm'
import { SimeiError } from '#domain/errors.ts'

const damaged = (what: string, cause?: unknown) =>
  new SimeiError('file_unreadable', { detail: `zstd: ${what}`, cause })

const MAGIC = 0xfd2fb528
const SKIPPABLE = 0x184d2a50
/** What compression at level 20 asks for. The decoder moves a whole window for every block, so a larger one takes forever. */
const LARGEST_WINDOW = 32 << 20
/** A file of nothing but empty frames would take forever too. */
const MOST_FRAMES = 100_000
/** The decoder takes each slice at once, and a slice of a bomb makes a block of 128 KiB of every four bytes. */
const SLICE_BYTES = 4096
const DICTIONARY_BYTES = [0, 1, 2, 4]

/** Bytes of the frame's header after its descriptor. */
function headerBytes(descriptor: number): number {
  const single = (descriptor >> 5) & 1
  const size = descriptor >> 6
  const contentSize = size === 0 ? single : 1 << size
  return 1 - single + (DICTIONARY_BYTES[descriptor & 3] ?? 0) + contentSize
}

/** Refuses a frame that needs a dictionary, which nobody has, or a window that is too large. */
function assertFrame(descriptor: number, header: Buffer): void {
  if ((descriptor & 3) !== 0) throw damaged('a dictionary')
  const single = (descriptor & 0x20) !== 0
  const exponent = header[0] ?? 0
  const declared = header.length >= 4 ? header.readUInt32LE(0) : 0
  const high = header.length === 8 ? header.readUInt32LE(4) : 0
  const window = single ? declared + high * 2 ** 32 : 2 ** (10 + (exponent >> 3)) * (1 + (exponent & 7) / 8)
  if (window > LARGEST_WINDOW) throw damaged('its window is larger than 32 MiB')
}

/** Decodes one frame and sums its content up. */
class Frame {
  readonly #sum: XXHash<bigint>
  readonly #decoder: Decompress
  #made: Buffer[] = []

  constructor(sum: XXHash<bigint>) {
    this.#sum = sum
    this.#decoder = new Decompress(block => {
      // A block is a view of memory that the decoder uses again.
      const copy = Buffer.from(block)
      this.#sum.update(copy)
      this.#made.push(copy)
    })
  }

  push(bytes: Buffer, last = false): Buffer[] {
    this.#made = []
    try {
      this.#decoder.push(bytes, last)
    } catch (error) {
      throw damaged('broken', error)
    }
    return this.#made
  }

  /** Throws `file_unreadable` unless the content has the checksum that its writer gave. */
  assertSum(checksum: Buffer): void {
    if (BigInt.asUintN(32, this.#sum.digest()) !== BigInt(checksum.readUInt32LE(0)))
      throw damaged('a checksum differs')
  }
}

/** Bytes on demand, out of chunks. */
class Bytes {
  readonly #chunks: AsyncIterator<Buffer>
  #rest: Buffer = Buffer.alloc(0)

  constructor(source: AsyncIterable<Buffer>) {
    this.#chunks = source[Symbol.asyncIterator]()
  }

  /** Up to `count` bytes, at least one; null at the end. */
  async some(count: number): Promise<Buffer | null> {
    while (this.#rest.length === 0) {
      const next = await this.#chunks.next()
      if (next.done === true) return null
      this.#rest = next.value
    }
    const taken = this.#rest.subarray(0, count)
    this.#rest = this.#rest.subarray(taken.length)
    return taken
  }

  /** Exactly so many bytes; null if the bytes have ended before the first. */
  async exactly(count: number): Promise<Buffer | null> {
    const parts: Buffer[] = []
    for (let left = count; left > 0; ) {
      const part = await this.some(left)
      if (part === null && parts.length === 0) return null
      if (part === null) throw damaged('it ends too early')
      parts.push(part)
      left -= part.length
    }
    return Buffer.concat(parts)
  }

  async needed(count: number): Promise<Buffer> {
    if (count === 0) return Buffer.alloc(0)
    const bytes = await this.exactly(count)
    if (bytes === null) throw damaged('it ends too early')
    return bytes
  }

  async skip(count: number): Promise<void> {
    for (let left = count; left > 0; ) {
      const piece = await this.some(left)
      if (piece === null) throw damaged('it ends too early')
      left -= piece.length
    }
  }

  async *pieces(count: number): AsyncGenerator<Buffer> {
    for (let left = count; left > 0; ) {
      const piece = await this.some(Math.min(left, SLICE_BYTES))
      if (piece === null) throw damaged('it ends too early')
      left -= piece.length
      yield piece
    }
  }
}

async function* frameContent(bytes: Bytes, magic: Buffer, sum: XXHash<bigint>): AsyncGenerator<Buffer> {
  const frame = new Frame(sum)
  const start = await bytes.needed(1)
  const descriptor = start[0] ?? 0
  const header = await bytes.needed(headerBytes(descriptor))
  assertFrame(descriptor, header)
  yield* frame.push(Buffer.concat([magic, start, header]))
  for (let last = false; !last; ) {
    const block = await bytes.needed(3)
    const field = block.readUIntLE(0, 3)
    last = (field & 1) === 1
    yield* frame.push(block)
    const kind = (field >> 1) & 3
    // A block of one byte many times holds that byte alone.
    for await (const piece of bytes.pieces(kind === 1 ? 1 : field >> 3)) yield* frame.push(piece)
  }
  const checksum = (descriptor & 4) === 0 ? null : await bytes.needed(4)
  if (checksum !== null) yield* frame.push(checksum)
  yield* frame.push(Buffer.alloc(0), true)
  if (checksum !== null) frame.assertSum(checksum)
}

/**
 * The content of a zstd file, one frame after the other, with the checksums verified that its writer gave. Throws `file_unreadable` for one
 * that is broken or cut, needs a dictionary, or wants a window beyond 32 MiB.
 */
export async function* unzstd(source: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const { create64 } = await xxhash()
  const bytes = new Bytes(source)
  for (let frames = 0; ; frames++) {
    const magic = await bytes.exactly(4)
    if (magic === null) return
    if (frames > MOST_FRAMES) throw damaged('more than 100,000 frames')
    const number = magic.readUInt32LE(0)
    if (number === MAGIC) yield* frameContent(bytes, magic, create64())
    else if ((number & 0xfffffff0) >>> 0 === SKIPPABLE) {
      const size = (await bytes.needed(4)).readUInt32LE(0)
      await bytes.skip(size)
    } else throw damaged('what follows is no frame')
  }
}
