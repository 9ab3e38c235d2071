import { join } from 'node:path'
import { Readable } from 'node:stream'
import type { Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { Control } from '../landing/control-file.ts'
import type { Landed } from '../landing/land.ts'
import { LIMITS } from '../landing/limits.ts'
import { maskedName } from '../landing/source-file.ts'
import { openArchive } from '../landing/zip-file.ts'
import { noted, SAMPLE_RECORDS, writingOf } from './conventions.ts'
import type { FormatOptions } from './format-options.ts'
import { matchHeadings } from './heading.ts'
import type { FileColumn, Reading } from './reading.ts'
import { trailerControl } from './trailer.ts'
import { type Cell, type Row, rowsOf } from './xlsx/rows.ts'
import { openSheet, type Sheet } from './xlsx/workbook.ts'

/** What is done with the sheet of a landed workbook; it is open meanwhile. */
async function* withSheet<Piece>(
  path: string,
  wanted: string | undefined,
  use: (sheet: Sheet) => AsyncIterable<Piece>,
): AsyncGenerator<Piece> {
  const archive = await openArchive(path, { ...LIMITS, mostEntries: 10_000 })
  try {
    yield* use(await openSheet(archive, wanted))
  } finally {
    archive.close()
  }
}

const textsOf = (row: Row, width: number): string[] =>
  Array.from({ length: width }, (_, at) => row[at]?.text ?? '')

interface Start {
  readonly sheet: string
  readonly heading: readonly string[]
  readonly rows: readonly Row[]
  /** Whether these are all. */
  readonly ended: boolean
}

/** The heading and the first rows below it. */
async function startOf(path: string, wanted: string | undefined): Promise<Start> {
  const rows: Row[] = []
  let sheet = ''
  let ended = true
  const pieces = withSheet(path, wanted, opened => {
    sheet = opened.name
    return rowsOf(opened)
  })
  for await (const piece of pieces) {
    rows.push(...piece)
    if (rows.length <= SAMPLE_RECORDS) continue
    ended = false
    break
  }
  const [heading] = rows
  if (heading === undefined) throw new SimeiError('file_empty')
  return { sheet, heading: textsOf(heading, heading.length), rows: rows.slice(1), ended }
}

/** A cell as a field of CSV. A number is written with the mark by which the file's texts are read. */
function field(cell: Cell | undefined, column: FileColumn | undefined, decimalMark: '.' | ','): string {
  if (cell === undefined) return ''
  const text =
    cell.kind === 'number' && decimalMark === ',' && column?.column.type.kind === 'decimal'
      ? cell.text.replace('.', ',')
      : cell.text
  return `"${text.replaceAll('"', '""')}"`
}

/** A row as a record of CSV with as many fields as the heading, or more when more of its cells hold something. */
const record = (row: Row, columns: readonly FileColumn[], decimalMark: '.' | ','): string =>
  Array.from({ length: Math.max(columns.length, row.length) }, (_, at) =>
    field(row[at], columns[at], decimalMark),
  ).join(',')

async function* recordsOf(
  pieces: AsyncIterable<readonly Row[]>,
  toRecord: (row: Row) => string,
  onLast: ((row: Row | undefined) => void) | null,
): AsyncGenerator<Buffer> {
  let heading = true
  let last: Row | undefined
  for await (const piece of pieces) {
    const rows = heading ? piece.slice(1) : piece
    heading = false
    if (rows.length === 0) continue
    const ready = onLast === null ? rows : [...(last === undefined ? [] : [last]), ...rows.slice(0, -1)]
    last = rows.at(-1)
    if (ready.length > 0) yield Buffer.from(`${ready.map(toRecord).join('\n')}\n`)
  }
  onLast?.(last)
}

/**
 * Understands a sheet of a workbook: its first row that holds something is the heading, rows without anything are none. Its rows are given as CSV.
 * Throws `file_unreadable`, `file_too_large`, `file_empty`, `columns_mismatch`, `convention_ambiguous`, `control_total_mismatch`.
 */
export async function readXlsx(
  landed: Landed,
  contract: Contract,
  dataDir: string,
  declared: FormatOptions,
): Promise<Reading> {
  const path = join(dataDir, landed.landedPath)
  const start = await startOf(path, declared.sheet)
  const columns = matchHeadings(start.heading, contract, declared.columns).map(
    (column, index): FileColumn => ({ column, inputName: `c${index + 1}`, given: 'text' }),
  )
  const { trailer } = declared
  const rows = trailer !== undefined && start.ended ? start.rows.slice(0, -1) : start.rows
  // Only what was written as a text shows a habit of writing.
  const sample = rows.map(row =>
    columns.map((_, at) => (row[at]?.kind === 'text' ? row[at]?.text : undefined)),
  )
  const { writing, noted: written } = writingOf(columns, sample, declared)
  const controlOf = (row: Row | undefined): Control | null =>
    trailer === undefined
      ? null
      : trailerControl(row === undefined ? null : textsOf(row, row.length), trailer, '.')
  let control = rows.length === 0 ? controlOf(start.rows.at(-1)) : null
  const open = () =>
    recordsOf(
      withSheet(path, declared.sheet, rowsOf),
      row => record(row, columns, writing.decimalMark),
      trailer === undefined
        ? null
        : row => {
            control = controlOf(row)
          },
    )
  return {
    format: 'CSV',
    delimiter: ',',
    columns,
    writing,
    conventions: {
      format: noted('xlsx', declared.format === undefined ? 'detected' : 'declared'),
      sheet: noted(maskedName(start.sheet), declared.sheet === undefined ? 'default' : 'declared'),
      ...written,
    },
    declaredRows: null,
    empty: rows.length === 0,
    open: () => Readable.from(open(), { objectMode: false }),
    ...(trailer === undefined
      ? {}
      : {
          trailer: () => {
            if (control === null) throw new SimeiError('internal', { detail: 'a trailer not read' })
            return control
          },
        }),
  }
}
