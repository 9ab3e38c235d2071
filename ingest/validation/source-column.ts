import type { Column } from '#domain/contracts/index.ts'
import type { FileColumn, Given } from '../reading/reading.ts'
import { identifier } from './sql-text.ts'

/** A column of the contract as expressions over `input()`. */
export interface SourceColumn {
  readonly column: Column
  readonly given: Given
  /** The value as it came, '' where there is none: never null. */
  readonly text: string
  /** Whether the row gives no value: empty, or ClickHouse's and PostgreSQL's mark `\N`. */
  readonly absent: string
  /** The typed value; null where absent. Of typed columns only. */
  readonly typed: string | null
  /** Name and type in the structure of `input()`; null when the file lacks the column. */
  readonly structure: string | null
}

/** Kinds with few distinct values: their checks run once per distinct value of a block instead of once per row. */
const REPEATING = new Set<Column['type']['kind']>([
  'code',
  'period',
  'territory',
  'date',
  'integer',
  'boolean',
])

const TYPED: Readonly<Record<Exclude<Given, 'text' | 'decimal'>, string>> = {
  date: 'Nullable(Date32)',
  integer: 'Nullable(Int64)',
  boolean: 'Nullable(Bool)',
}

function typedColumn({ column, inputName, given }: FileColumn, type: string): SourceColumn {
  const name = identifier(inputName)
  return {
    column,
    given,
    text: `ifNull(toString(${name}), '')`,
    absent: `isNull(${name})`,
    typed: name,
    structure: `${name} ${type}`,
  }
}

/** How a kind of file gives its texts. */
export interface TextForm {
  /** Whether one may arrive as null: in Parquet and JSON, and in the last field of a short CSV record. */
  readonly nullable: boolean
  /**
   * Whether the file has dictionaries of its own (Parquet), which the reader passes on. A reader of text builds one a value at a time
   * (0.7 µs each: once that was most of a load), where a conversion of the whole block takes a tenth of that.
   */
  readonly dictionaries: boolean
}

function textColumn({ column, inputName }: FileColumn, { nullable, dictionaries }: TextForm): SourceColumn {
  const name = identifier(inputName)
  const repeating = REPEATING.has(column.type.kind)
  const plain = nullable ? `ifNull(${name}, '')` : name
  const text = repeating && !dictionaries ? `toLowCardinality(${plain})` : plain
  const type = nullable ? 'Nullable(String)' : 'String'
  return {
    column,
    given: 'text',
    text,
    absent: `(${text} IN ('', '\\\\N'))`,
    typed: null,
    structure: `${name} ${repeating && dictionaries ? `LowCardinality(${type})` : type}`,
  }
}

export function sourceColumn(file: FileColumn, form: TextForm): SourceColumn {
  const { given, column } = file
  if (given === 'text') return textColumn(file, form)
  if (given !== 'decimal') return typedColumn(file, TYPED[given])
  if (column.type.kind !== 'decimal') throw new TypeError(`${column.name} is no decimal`)
  return typedColumn(file, `Nullable(Decimal(${column.type.precision}, ${column.type.scale}))`)
}

/** A column that the file does not have. */
export const absentColumn = (column: Column): SourceColumn => ({
  column,
  given: 'text',
  text: "''",
  absent: 'true',
  typed: null,
  structure: null,
})
