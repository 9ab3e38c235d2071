import { BYTE_ORDER_MARK, csvLine } from '#domain/csv.ts'
import type { Cell } from '../access/CellLink.tsx'

/** A column of a table twin: what people read and what the file carries come from the same row. */
export interface Column<Row> {
  readonly key: string
  readonly heading: string
  /** What the table shows. */
  readonly text: (row: Row) => string
  /** What the CSV carries: the unrounded decimal or the code, where the shown text is rounded. */
  readonly raw?: (row: Row) => string | null
  /** The question that the figure answers, where it is one of which there may be a list. */
  readonly cell?: (row: Row) => Cell | undefined
  readonly numeric?: boolean
  /** In a grid whose rows come page by page: the service sorts by the column, and filters it as words, numbers or dates. */
  readonly served?: 'text' | 'number' | 'date'
  /** Holds sentences: a grid gives it a width of its own, whatever rows are in sight. */
  readonly wide?: boolean
}

/** RFC 4180 text with a byte-order mark, so that a spreadsheet reads the accents; a missing figure is an empty cell. */
export function csvOf<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  const lines = [
    columns.map(column => column.heading),
    ...rows.map(row => columns.map(column => (column.raw ? column.raw(row) : column.text(row)) ?? '')),
  ]
  return BYTE_ORDER_MARK + lines.map(csvLine).join('')
}

/** Hands a CSV to the browser. */
export const download = (fileName: string, text: string): void =>
  handOver(fileName, new Blob([text], { type: 'text/csv;charset=utf-8' }))

/** Hands a file to the browser. */
export function handOver(fileName: string, file: Blob): void {
  const url = URL.createObjectURL(file)
  const link = document.createElement('a')
  link.href = url
  link.download = fileName
  link.click()
  // The browser reads the blob after the click returns.
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}
