import type { Readable } from 'node:stream'
import type { Column } from '#domain/contracts/index.ts'

/** How the file gives a column: as text to be read, or already typed (Parquet). */
export type Given = 'text' | 'date' | 'integer' | 'decimal' | 'boolean'

/** One column of the contract that the file has: under which name it enters `input()` and what it is there. */
export interface FileColumn {
  readonly column: Column
  readonly inputName: string
  readonly given: Given
}

/** A landed file, understood as far as its columns. `open` gives the records' bytes, without a heading. */
export interface Reading {
  readonly format: 'CSV' | 'Parquet'
  readonly delimiter: string | null
  readonly columns: readonly FileColumn[]
  /** Records as the file itself counts them; null where only reading tells. */
  readonly declaredRows: string | null
  /** No record follows the heading. */
  readonly empty: boolean
  open(): Readable
}
