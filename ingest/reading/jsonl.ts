import { Readable } from 'node:stream'
import type { Column, Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { Landed } from '../landing/land.ts'
import { noted, SAMPLE_RECORDS, writingOf } from './conventions.ts'
import { textFile, textOf } from './csv.ts'
import type { FormatOptions } from './format-options.ts'
import { matchHeadings, shown } from './heading.ts'
import { assertFlat, type JsonRecord, jsonRecords } from './jsonl-records.ts'
import type { FileColumn, Reading } from './reading.ts'
import { assertNoTrailer } from './trailer.ts'

/** A value of a record as the text that it will be read from; numbers only as far as their writing matters. */
const textOfValue = (value: unknown): string | undefined =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined

/**
 * Columns by the keys of the records seen. What the contract has beyond them is expected under its own name, for a record further on that
 * has it.
 */
function fileColumns(keys: readonly string[], columns: readonly Column[], contract: Contract): FileColumn[] {
  const seen = columns.map(
    (column, index): FileColumn => ({ column, inputName: keys[index] ?? column.name, given: 'text' }),
  )
  const others = contract.columns.filter(column => !columns.includes(column))
  return [...seen, ...others.map((column): FileColumn => ({ column, inputName: column.name, given: 'text' }))]
}

async function takeSample(source: AsyncIterable<JsonRecord>): Promise<readonly JsonRecord[]> {
  const sample: JsonRecord[] = []
  for await (const record of source) if (sample.push(record) >= SAMPLE_RECORDS) break
  return sample
}

/** Looks through all records for one that the server could not take. The server names values in its message, this does not. */
async function explain(
  source: AsyncIterable<Buffer>,
  columns: readonly FileColumn[],
): Promise<SimeiError | null> {
  const known = new Map(columns.map(({ inputName, column }) => [inputName, column.name]))
  let number = 0
  try {
    for await (const record of jsonRecords(source)) {
      number += 1
      const keys = Object.keys(record)
      const unknown = keys.findIndex(key => !known.has(key))
      if (unknown >= 0) {
        const plain = keys.filter(key => known.has(key)).length * 2 >= keys.length
        const name = shown(keys[unknown] ?? '', unknown, plain)
        return new SimeiError('columns_mismatch', { detail: `record ${number}: unknown: ${name}` })
      }
      assertFlat(record, number, known)
    }
    return null
  } catch (error) {
    if (error instanceof SimeiError) return error
    throw error
  }
}

/**
 * Understands a text with one JSON object per line. Keys are like headings: those of the first thousand records together.
 * Throws `file_unreadable`, `file_empty` without a record, `columns_mismatch`, `convention_ambiguous`.
 */
export async function readJsonl(
  landed: Landed,
  contract: Contract,
  dataDir: string,
  declared: FormatOptions,
): Promise<Reading> {
  assertNoTrailer('JSONL', declared)
  const file = textFile(landed, dataDir, declared)
  const sample = await takeSample(jsonRecords(textOf(file)))
  if (sample.length === 0) throw new SimeiError('file_empty')
  const keys = [...new Set(sample.flatMap(record => Object.keys(record)))]
  const matched = matchHeadings(keys, contract, declared.columns)
  const known = new Map(matched.map((column, index) => [keys[index] ?? '', column.name]))
  sample.forEach((record, index) => {
    assertFlat(record, index + 1, known)
  })
  const columns = fileColumns(keys, matched, contract)
  const texts = sample.map(record => columns.map(({ inputName }) => textOfValue(record[inputName])))
  const { writing, noted: written } = writingOf(columns, texts, declared)
  return {
    format: 'JSONEachRow',
    delimiter: null,
    columns,
    writing,
    conventions: {
      format: noted('jsonl', declared.format === undefined ? 'detected' : 'declared'),
      encoding: noted(file.encoding, declared.encoding === undefined ? 'detected' : 'declared'),
      ...written,
    },
    declaredRows: null,
    empty: false,
    open: () => Readable.from(textOf(file), { objectMode: false }),
    explain: () => explain(textOf(file), columns),
  }
}
