import { SimeiError } from '#domain/errors.ts'
import { ThriftReader, type ThriftStruct, type ThriftValue } from './thrift.ts'

/** A column of a flat Parquet file. Numbers of parquet.thrift: physical type, converted type. */
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

const SCHEMA = 2
const ROWS = 3
const FIELD = { type: 1, name: 4, children: 5, converted: 6, scale: 7, precision: 8, logical: 10 } as const
const BOOLEAN = 0n
const CONVERTED_DECIMAL = 5n
const CONVERTED_DATE = 6n
const LOGICAL_DECIMAL = 5
const LOGICAL_DATE = 6
const UNSIGNED_64 = 14n

const number = (value: ThriftValue | undefined): bigint | undefined =>
  typeof value === 'bigint' ? value : undefined

function kindOf(element: ThriftStruct): ParquetColumn['type'] {
  const physical = number(element.get(FIELD.type))
  const converted = number(element.get(FIELD.converted))
  const logical = element.get(FIELD.logical)
  const says = (id: number) => logical instanceof Map && logical.has(id)
  if (physical === BOOLEAN) return 'boolean'
  if (converted === CONVERTED_DATE || says(LOGICAL_DATE)) return 'date'
  if (converted === CONVERTED_DECIMAL || says(LOGICAL_DECIMAL)) return 'decimal'
  const plain = converted === undefined || (converted >= 11n && converted <= 18n && converted !== UNSIGNED_64)
  if ((physical === 1n || physical === 2n) && plain && (converted !== undefined || logical === undefined))
    return 'integer'
  return 'other'
}

function columnOf(element: ThriftValue): ParquetColumn {
  if (!(element instanceof Map)) throw new RangeError('not a schema')
  const name = element.get(FIELD.name)
  if (!Buffer.isBuffer(name)) throw new RangeError('a column without a name')
  if ((number(element.get(FIELD.children)) ?? 0n) > 0n)
    throw new SimeiError('columns_mismatch', { detail: 'a Parquet column is nested' })
  return {
    name: name.toString('utf8'),
    type: kindOf(element),
    precision: Number(number(element.get(FIELD.precision)) ?? 0n),
    scale: Number(number(element.get(FIELD.scale)) ?? 0n),
  }
}

/** Understands a Parquet footer. Throws `file_unreadable` if it is none, `columns_mismatch` if the file is not a flat table. */
export function parseFooter(footer: Buffer): ParquetFooter {
  try {
    const metadata = new ThriftReader(footer).struct()
    const schema = metadata.get(SCHEMA)
    const rows = number(metadata.get(ROWS))
    if (!Array.isArray(schema) || rows === undefined) throw new RangeError('not a footer')
    const [, ...elements] = schema as readonly ThriftValue[]
    return { rows: String(rows), columns: elements.map(columnOf) }
  } catch (error) {
    if (error instanceof SimeiError) throw error
    throw new SimeiError('file_unreadable', { detail: 'Parquet footer', cause: error })
  }
}
