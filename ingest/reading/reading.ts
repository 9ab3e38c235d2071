import type { Readable } from 'node:stream'
import type { Column } from '#domain/contracts/index.ts'
import type { SimeiError } from '#domain/errors.ts'
import type { Conventions } from '#store/index.ts'
import type { Control } from '../landing/control-file.ts'
import type { Writing } from './conventions.ts'

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
  /** In which the bytes of `open` are; a workbook's rows come as CSV. */
  readonly format: 'CSV' | 'JSONEachRow' | 'Parquet'
  readonly delimiter: string | null
  readonly columns: readonly FileColumn[]
  /** How texts are written. */
  readonly writing: Writing
  /** What the ledger says of how the file was read, and whence it was known. */
  readonly conventions: Conventions
  /** Records as the file itself counts them; null where only reading tells. */
  readonly declaredRows: string | null
  /** No record follows the heading. */
  readonly empty: boolean
  open(): Readable
  /** What the file's trailer says; known once the bytes of `open` have been read. Absent when the source declares none. */
  trailer?(): Control
  /** Looks for the record that the server could not read. Null if none is found. */
  explain?(): Promise<SimeiError | null>
}
