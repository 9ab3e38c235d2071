import { StringDecoder } from 'node:string_decoder'
import { SimeiError } from '#domain/errors.ts'

export type JsonRecord = Readonly<Record<string, unknown>>

/** A longer line is no record. */
const LONGEST_LINE = 16 << 20

/** Lines of a UTF-8 text, blank ones left out. Throws `file_unreadable` for one of more than 16 MiB. */
async function* lines(source: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let pending = ''
  for await (const chunk of source) {
    const parts = (pending + decoder.write(chunk)).split('\n')
    pending = parts.pop() ?? ''
    if (pending.length > LONGEST_LINE)
      throw new SimeiError('file_unreadable', { detail: 'a line longer than 16 MiB' })
    for (const line of parts) if (line.trim() !== '') yield line
  }
  pending += decoder.end()
  if (pending.trim() !== '') yield pending
}

/** The objects of a text with one per line. Throws `file_unreadable` naming the record that is none. */
export async function* jsonRecords(source: AsyncIterable<Buffer>): AsyncGenerator<JsonRecord> {
  let number = 0
  for await (const line of lines(source)) {
    number += 1
    let value: unknown
    try {
      value = JSON.parse(line)
    } catch {
      throw new SimeiError('file_unreadable', { detail: `record ${number} is not a JSON object on one line` })
    }
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw new SimeiError('file_unreadable', { detail: `record ${number} is not a JSON object` })
    yield value as JsonRecord
  }
}

/**
 * Why a record is not one of the contract's: a list or an object where a value belongs. Lists and objects have no text that could be
 * judged, so the file is refused rather than read in part.
 */
export function assertFlat(record: JsonRecord, number: number, known: ReadonlyMap<string, string>): void {
  for (const [key, value] of Object.entries(record))
    if (typeof value === 'object' && value !== null)
      throw new SimeiError('file_unreadable', {
        detail: `record ${number}: ${known.get(key) ?? 'a key'} holds a list or an object`,
      })
}
