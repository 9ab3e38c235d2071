import { StringDecoder } from 'node:string_decoder'
import { SimeiError } from '#domain/errors.ts'
import type { Archive, ZipEntry } from '../../landing/zip-file.ts'
import { XmlScanner } from './xml.ts'

/** A workbook's texts, each kept once. As bytes: a million of them as strings would take several times as much. */
export class SharedStrings {
  #bytes = Buffer.alloc(1 << 16)
  #ends = new Uint32Array(1 << 10)
  #used = 0
  #count = 0

  add(text: string): void {
    const length = Buffer.byteLength(text)
    if (this.#used + length > this.#bytes.length) {
      const larger = Buffer.alloc(Math.max(this.#bytes.length * 2, this.#used + length))
      this.#bytes.copy(larger, 0, 0, this.#used)
      this.#bytes = larger
    }
    if (this.#count === this.#ends.length) {
      const larger = new Uint32Array(this.#ends.length * 2)
      larger.set(this.#ends)
      this.#ends = larger
    }
    this.#used += this.#bytes.write(text, this.#used)
    this.#ends[this.#count] = this.#used
    this.#count += 1
  }

  /** Throws `file_unreadable` for a text that the workbook does not have. */
  get(index: number): string {
    if (!(index >= 0 && index < this.#count))
      throw new SimeiError('file_unreadable', { detail: 'workbook: a text is missing' })
    const start = index === 0 ? 0 : (this.#ends[index - 1] ?? 0)
    return this.#bytes.toString('utf8', start, this.#ends[index])
  }
}

const MOST_BYTES = 1 << 30

/** How spreadsheets write characters that XML cannot hold. */
export const plainText = (text: string): string =>
  text.includes('_x')
    ? text.replace(/_x([\dA-F]{4})_/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text

/** Feeds a part to a scanner, piece by piece. */
export async function scan(part: AsyncIterable<Buffer>, scanner: XmlScanner): Promise<void> {
  const decoder = new StringDecoder('utf8')
  for await (const chunk of part) scanner.write(decoder.write(chunk))
  scanner.write(decoder.end())
  scanner.end()
}

/** Reads the texts of a workbook: those of runs together, without the pronunciation that stands beside them. */
export async function readSharedStrings(
  archive: Archive,
  entry: ZipEntry | undefined,
): Promise<SharedStrings> {
  const strings = new SharedStrings()
  if (entry === undefined) return strings
  if (entry.uncompressedSize > MOST_BYTES)
    throw new SimeiError('file_too_large', { detail: 'texts of a workbook beyond 1 GiB' })
  let text = ''
  let inText = false
  let pronunciation = false
  const scanner = new XmlScanner({
    open(name) {
      if (name === 'si') text = ''
      else if (name === 'rPh') pronunciation = true
      else if (name === 't') inText = !pronunciation
    },
    close(name) {
      if (name === 'si') strings.add(plainText(text))
      else if (name === 'rPh') pronunciation = false
      else if (name === 't') inText = false
    },
    text(piece) {
      if (inText) text += piece
    },
  })
  await scan(archive.read(entry), scanner)
  return strings
}
