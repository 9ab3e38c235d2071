/** What a source declares of its files. What it leaves out is detected from the bytes; both are recorded with the batch. */
export interface FormatOptions {
  readonly format?: 'csv' | 'jsonl' | 'parquet' | 'xlsx'
  readonly encoding?: 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be'
  readonly delimiter?: ',' | ';' | '\t' | '|'
  readonly decimalMark?: '.' | ','
  readonly dateFormat?: DateFormat
  /** Of a workbook: the sheet by its name; the first one when absent. */
  readonly sheet?: string
  /** Headings of this source that are no aliases of the contract: heading → column. */
  readonly columns?: Readonly<Record<string, string>>
  /** A last record that is no data but a control: its first field begins with `startsWith`; fields count from 1. */
  readonly trailer?: {
    readonly startsWith: string
    readonly rowsField?: number
    readonly amountField?: number
  }
}

/** How dates are written. Of `d/m/y` and its like, day and month may have one digit, and any of `/`, `-` and `.` parts them. */
export type DateFormat = 'y-m-d' | 'd/m/y' | 'm/d/y' | 'ymd'

export const DATE_FORMATS: readonly DateFormat[] = ['y-m-d', 'd/m/y', 'm/d/y', 'ymd']
