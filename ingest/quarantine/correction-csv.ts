import { CONTRACTS, type Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { EncodingDetector } from '../landing/encoding.ts'
import { detectDelimiter } from '../reading/csv-heading.ts'
import { matchHeadings, normalized } from '../reading/heading.ts'
import type { WholeRow } from './rows.ts'

/** Columns of a correction file before those of the contract. The last one is for the reader alone. */
export const CORRECTION_COLUMNS = ['batch_id', 'line', 'reasons'] as const

/** A corrected row: where it stood, and all its texts by column. */
export interface CorrectedRow {
  readonly batch_id: string
  readonly line: string
  readonly fields: Readonly<Record<string, string>>
}

const quoted = (text: string): string => (/[",;\r\n\t]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

/** One record of a CSV file, with its newline. */
export const csvRecord = (texts: readonly string[]): string => `${texts.map(quoted).join(',')}\r\n`

/** The heading of a correction file; with a mark of UTF-8, by which spreadsheets keep the accents. */
export const correctionHeading = (contract: Contract): string =>
  `\uFEFF${csvRecord([...CORRECTION_COLUMNS, ...contract.columns.map(({ name }) => name)])}`

/** One quarantined row of a correction file, whole. */
export const correctionRecord = (row: WholeRow): string =>
  csvRecord([
    row.batch_id,
    row.line,
    row.reasons.map(({ column, reason }) => `${column}: ${reason}`).join('; '),
    ...CONTRACTS[row.contract].columns.map(({ name }) => row.fields[name] ?? ''),
  ])

function decoded(bytes: Buffer): string {
  const detector = new EncodingDetector()
  detector.push(bytes)
  return new TextDecoder(detector.result()).decode(bytes)
}

/** Every record of a CSV text; blank lines are left out. Throws `file_unreadable` if a quote is never closed. */
export function csvRecords(text: string, delimiter: string): readonly (readonly string[])[] {
  const records: string[][] = []
  let record: string[] = []
  let field = ''
  let quotes = false
  const endRecord = () => {
    record.push(field)
    if (record.length > 1 || field !== '') records.push(record)
    record = []
    field = ''
  }
  for (let index = 0; index < text.length; index++) {
    const character = text[index]
    if (quotes) {
      if (character !== '"') field += character
      else if (text[index + 1] === '"') {
        field += '"'
        index += 1
      } else quotes = false
    } else if (character === '"' && field === '') quotes = true
    else if (character === delimiter) {
      record.push(field)
      field = ''
    } else if (character === '\n') endRecord()
    else if (character !== '\r') field += character
  }
  if (quotes) throw new SimeiError('file_unreadable', { detail: 'a quote is never closed' })
  endRecord()
  return records
}

const DELIMITERS_OF_SPREADSHEETS = /^[^\n]*/

/**
 * Reads a corrected file as `simei quarantine export` wrote it and a spreadsheet may have saved it: in any encoding and with any
 * delimiter of landing. Throws `columns_mismatch` unless the heading is that of the contract with `batch_id` and `line`, `file_unreadable`
 * naming the line of the first record that does not fit, `file_empty`.
 */
export function readCorrections(bytes: Buffer, contract: Contract): readonly CorrectedRow[] {
  const text = decoded(bytes)
  const [firstLine = ''] = DELIMITERS_OF_SPREADSHEETS.exec(text) ?? []
  const [heading, ...records] = csvRecords(text, detectDelimiter(firstLine, contract))
  if (heading === undefined || records.length === 0) throw new SimeiError('file_empty')
  const headings = heading.map(name => normalized(name))
  const own = CORRECTION_COLUMNS.map(name => headings.indexOf(normalized(name)))
  const [batchAt = -1, lineAt = -1] = own
  if (batchAt < 0 || lineAt < 0)
    throw new SimeiError('columns_mismatch', { detail: 'missing: batch_id, line' })
  const others = heading.map((name, index) => ({ name, index })).filter(({ index }) => !own.includes(index))
  const columns = matchHeadings(
    others.map(({ name }) => name),
    contract,
  )
  return records.map((record, index) => {
    const [batch, line] = [record[batchAt] ?? '', record[lineAt] ?? '']
    if (record.length !== heading.length || !/^\d{1,18}$/.test(batch) || !/^\d{1,18}$/.test(line))
      throw new SimeiError('file_unreadable', { detail: `record ${index + 1} of the corrections` })
    const texts = columns.map((column, at) => [column.name, record[others[at]?.index ?? -1] ?? ''])
    return { batch_id: batch, line, fields: Object.fromEntries(texts) }
  })
}

/** The batches of a corrected file, before its contract is known. Throws `columns_mismatch`, `file_empty`. */
export function batchesOf(bytes: Buffer): readonly string[] {
  const text = decoded(bytes)
  const [firstLine = ''] = DELIMITERS_OF_SPREADSHEETS.exec(text) ?? []
  const delimiter = [',', ';', '\t', '|'].find(candidate =>
    firstLine.split(candidate).some(name => normalized(name.replaceAll('"', '')) === normalized('batch_id')),
  )
  if (delimiter === undefined) throw new SimeiError('columns_mismatch', { detail: 'missing: batch_id, line' })
  const [heading = [], ...records] = csvRecords(text, delimiter)
  const at = heading.findIndex(name => normalized(name) === normalized('batch_id'))
  if (records.length === 0) throw new SimeiError('file_empty')
  return [...new Set(records.map(record => record[at] ?? ''))]
}
