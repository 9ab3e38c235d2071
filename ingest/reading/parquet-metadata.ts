import { parquetMetadata, type SchemaElement } from 'hyparquet'
import { SimeiError } from '#domain/errors.ts'

/** A column of a flat Parquet file. */
export interface ParquetColumn {
  readonly name: string
  readonly type: 'boolean' | 'integer' | 'date' | 'decimal' | 'other'
  readonly precision: number
  readonly scale: number
}

export interface ParquetFooter {
  readonly rows: string
  readonly columns: readonly ParquetColumn[]
}

/** UINT_64 is none: it holds numbers beyond a signed one's. */
const INTEGERS = new Set(['UINT_8', 'UINT_16', 'UINT_32', 'INT_8', 'INT_16', 'INT_32', 'INT_64'])

/**
 * Bytes in a row that say "more follows". A number of the footer has at most ten; the reader takes any count of them, in a time that
 * grows with its square. Texts of a footer have fewer: smallest and largest values, at most 4,000 letters of three bytes.
 */
const LONGEST_RUN = 12_000

function endlessNumber(footer: Buffer): boolean {
  let run = 0
  for (let index = 0; index < footer.length; index++) {
    run = (footer[index] ?? 0) >= 0x80 ? run + 1 : 0
    if (run > LONGEST_RUN) return true
  }
  return false
}

function kindOf({
  type,
  converted_type: converted,
  logical_type: logical,
}: SchemaElement): ParquetColumn['type'] {
  if (type === 'BOOLEAN') return 'boolean'
  if (converted === 'DATE' || logical?.type === 'DATE') return 'date'
  if (converted === 'DECIMAL' || logical?.type === 'DECIMAL') return 'decimal'
  const plain = converted === undefined ? logical === undefined : INTEGERS.has(converted)
  return (type === 'INT32' || type === 'INT64') && plain ? 'integer' : 'other'
}

function columnOf(element: SchemaElement): ParquetColumn {
  if (typeof element.name !== 'string') throw new RangeError('a column without a name')
  if ((element.num_children ?? 0) > 0)
    throw new SimeiError('columns_mismatch', { detail: 'a Parquet column is nested' })
  const { name, precision = 0, scale = 0 } = element
  return { name, type: kindOf(element), precision, scale }
}

/**
 * Understands the end of a Parquet file: its footer, the footer's length and the mark. Throws `file_unreadable` if it is none,
 * `columns_mismatch` if the file is not a flat table.
 */
export function parseFooter(tail: Buffer): ParquetFooter {
  try {
    if (endlessNumber(tail)) throw new RangeError('a number without end')
    const { schema, num_rows: rows } = parquetMetadata(tail, { geoparquet: false })
    if (typeof rows !== 'bigint' || rows < 0n) throw new RangeError('not a footer')
    return { rows: String(rows), columns: schema.slice(1).map(columnOf) }
  } catch (error) {
    if (error instanceof SimeiError) throw error
    throw new SimeiError('file_unreadable', { detail: 'Parquet footer', cause: error })
  }
}
