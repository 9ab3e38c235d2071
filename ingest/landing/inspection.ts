import { createHash } from 'node:crypto'
import { SimeiError } from '#domain/errors.ts'
import { EncodingDetector } from './encoding.ts'
import type { LandingLimits } from './limits.ts'
import { oddQuotes } from './odd-quotes.ts'

export type FileFormat = 'csv' | 'jsonl' | 'parquet' | 'xlsx'

export const startsWith = (bytes: Buffer, magic: string): boolean =>
  bytes.subarray(0, magic.length).toString('latin1') === magic

/** A text whose first character, blanks and marks aside, opens an object is JSONL: no heading of ours begins so. */
const textFormat = (start: Buffer): FileFormat =>
  /^(\ufeff|ÿþ|þÿ)?[\s\0]*\{/.test(start.toString('utf8')) ||
  /^(ÿþ|þÿ)[\s\0]*\{/.test(start.toString('latin1'))
    ? 'jsonl'
    : 'csv'

function formatOf(start: Buffer): FileFormat {
  if (startsWith(start, 'PAR1')) return 'parquet'
  // A workbook with a password is no archive but a file system of its own; both are opened as workbooks, the second in vain.
  const binary = startsWith(start, 'PK\x03\x04') || startsWith(start, '\xd0\xcf\x11\xe0')
  return binary ? 'xlsx' : textFormat(start)
}

/** Looks at a file's content while it passes: hash, size, kind, encoding, quotes. */
export class Inspection {
  readonly hash = createHash('sha256')
  readonly #encoding = new EncodingDetector()
  readonly #limits: LandingLimits
  readonly #compressedBytes: () => number
  #openQuote = false
  size = 0
  format: FileFormat = 'csv'

  /** @param compressedBytes taken in so far; null of a file that is not compressed */
  constructor(limits: LandingLimits, compressedBytes: (() => number) | null) {
    this.#limits = limits
    this.#compressedBytes = compressedBytes ?? (() => Number.POSITIVE_INFINITY)
  }

  get isText(): boolean {
    return this.format === 'csv' || this.format === 'jsonl'
  }

  get encoding() {
    return this.isText ? this.#encoding.result() : null
  }

  /** In UTF-16 the byte of a quote is part of other characters too, and in JSON an escaped quote is no end. */
  get openQuote(): boolean {
    return this.format === 'csv' && this.#openQuote && !this.encoding?.startsWith('utf-16')
  }

  /** Throws `file_too_large` when the content passes a limit. */
  take(chunk: Buffer): void {
    if (this.size === 0) this.format = formatOf(chunk)
    this.size += chunk.length
    const { mostBytes, mostRatio, ratioFromBytes } = this.#limits
    if (this.size > mostBytes)
      throw new SimeiError('file_too_large', { detail: `more than ${mostBytes} bytes` })
    if (this.size > ratioFromBytes && this.size > mostRatio * this.#compressedBytes())
      throw new SimeiError('file_too_large', { detail: `expands more than ${mostRatio} times` })
    this.hash.update(chunk)
    if (!this.isText) return
    this.#encoding.push(chunk)
    if (this.format === 'csv' && oddQuotes(chunk)) this.#openQuote = !this.#openQuote
  }
}
