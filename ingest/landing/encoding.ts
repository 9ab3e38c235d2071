import { isUtf8 } from 'node:buffer'

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'

/** Bytes at the end of a chunk that begin a character which the chunk does not finish. */
function unfinished(chunk: Buffer): number {
  for (let back = 1; back <= Math.min(3, chunk.length); back++) {
    const byte = chunk[chunk.length - back] ?? 0
    if ((byte & 0xc0) === 0x80) continue
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1
    return length > back ? back : 0
  }
  return 0
}

/**
 * Tells a text's encoding from all its bytes: a UTF-16 mark at the start, else strict UTF-8, else what Western European systems
 * write (Windows-1252, of which Latin-1 is a part).
 */
export class EncodingDetector {
  #carry: Buffer = Buffer.alloc(0)
  #utf8 = true
  #start: Buffer = Buffer.alloc(0)

  push(chunk: Buffer): void {
    if (this.#start.length < 2) this.#start = Buffer.concat([this.#start, chunk.subarray(0, 2)])
    if (!this.#utf8) return
    const bytes = this.#carry.length === 0 ? chunk : Buffer.concat([this.#carry, chunk])
    const tail = unfinished(bytes)
    this.#utf8 = isUtf8(bytes.subarray(0, bytes.length - tail))
    this.#carry = Buffer.from(bytes.subarray(bytes.length - tail))
  }

  result(): Encoding {
    if (this.#start[0] === 0xff && this.#start[1] === 0xfe) return 'utf-16le'
    if (this.#start[0] === 0xfe && this.#start[1] === 0xff) return 'utf-16be'
    return this.#utf8 && this.#carry.length === 0 ? 'utf-8' : 'windows-1252'
  }
}

/** Bytes of any encoding as UTF-8 without a byte-order mark. UTF-8 passes untouched but for its mark. */
export async function* asUtf8(source: AsyncIterable<Buffer>, encoding: Encoding): AsyncGenerator<Buffer> {
  if (encoding === 'utf-8') {
    let first = true
    for await (const chunk of source) {
      const marked = first && chunk[0] === 0xef && chunk[1] === 0xbb && chunk[2] === 0xbf
      first = false
      yield marked ? chunk.subarray(3) : chunk
    }
    return
  }
  const decoder = new TextDecoder(encoding)
  for await (const chunk of source) yield Buffer.from(decoder.decode(chunk, { stream: true }))
  yield Buffer.from(decoder.decode())
}
