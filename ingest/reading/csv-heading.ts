import type { Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { FormatOptions } from './format-options.ts'
import { recognized } from './heading.ts'

export const DELIMITERS = [',', ';', '\t', '|'] as const
export type Delimiter = (typeof DELIMITERS)[number]

const QUOTE = 0x22
const NEWLINE = 0x0a
const LONGEST_HEADING = 1 << 20

/** Where the first record ends (its newline included), or -1 if the bytes end before. A newline within quotes ends nothing. */
export function endOfRecord(bytes: Buffer): number {
  let quoted = false
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]
    if (byte === QUOTE) quoted = !quoted
    else if (byte === NEWLINE && !quoted) return index + 1
  }
  return -1
}

/** The fields of one record. Doubled quotes inside quotes are one. */
export function splitRecord(record: string, delimiter: string): string[] {
  const fields: string[] = []
  let field = ''
  let quoted = false
  for (let index = 0; index < record.length; index++) {
    const character = record[index]
    if (character === '"') {
      if (quoted && record[index + 1] === '"') {
        field += '"'
        index += 1
      } else quoted = !quoted
    } else if (character === delimiter && !quoted) {
      fields.push(field)
      field = ''
    } else field += character
  }
  return [...fields, field].map(text => text.trim())
}

/** The delimiter by which most headings name columns of the contract; the first of `DELIMITERS` when none names more. */
export function detectDelimiter(
  record: string,
  contract: Contract,
  declared: FormatOptions['columns'] = {},
): Delimiter {
  const scores = DELIMITERS.map(delimiter => recognized(splitRecord(record, delimiter), contract, declared))
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ','
}

/** The first record of a text and the bytes after it. Blank lines before it are skipped; null if there is nothing else. */
export async function takeHeading(
  source: AsyncIterator<Buffer>,
): Promise<{ record: string; rest: Buffer } | null> {
  let bytes: Buffer = Buffer.alloc(0)
  let ended = false
  for (;;) {
    const end = endOfRecord(bytes)
    if (end >= 0 || ended) {
      const record = bytes
        .subarray(0, end < 0 ? bytes.length : end)
        .toString('utf8')
        .trim()
      if (record !== '') return { record, rest: bytes.subarray(end < 0 ? bytes.length : end) }
      if (end < 0) return null
      bytes = bytes.subarray(end)
      continue
    }
    if (bytes.length > LONGEST_HEADING)
      throw new SimeiError('columns_mismatch', { detail: 'no end of the heading within 1 MiB' })
    const next = await source.next()
    if (next.done === true) ended = true
    else bytes = bytes.length === 0 ? next.value : Buffer.concat([bytes, next.value])
  }
}

const LARGEST_SAMPLE = 4 << 20

/** Only the line's end goes: a tab at the start is an empty field. */
const withoutEnd = (record: Buffer): string => record.toString('utf8').replace(/[\r\n]+$/, '')

/**
 * The first records after a heading as texts, blank ones left out, and whether there are no others. Fewer than wanted when records are
 * so long that the sample would not be small.
 */
export async function takeRecords(
  rest: Buffer,
  source: AsyncIterator<Buffer>,
  wanted: number,
): Promise<{ records: readonly string[]; ended: boolean }> {
  const records: string[] = []
  let bytes = rest
  for (;;) {
    for (let end = endOfRecord(bytes); end >= 0; end = endOfRecord(bytes)) {
      const record = withoutEnd(bytes.subarray(0, end))
      bytes = bytes.subarray(end)
      if (record.trim() !== '') records.push(record)
      if (records.length >= wanted) return { records, ended: false }
    }
    if (bytes.length > LARGEST_SAMPLE) return { records, ended: false }
    const next = await source.next()
    if (next.done === true) {
      const record = withoutEnd(bytes)
      return { records: record.trim() === '' ? records : [...records, record], ended: true }
    }
    bytes = bytes.length === 0 ? next.value : Buffer.concat([bytes, next.value])
  }
}
