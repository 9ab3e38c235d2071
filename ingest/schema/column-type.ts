import type { Column, ColumnType, Contract } from '#domain/contracts/index.ts'
import type { ChType } from '#warehouse/index.ts'

const BASE: Readonly<Record<Exclude<ColumnType['kind'], 'decimal'>, ChType>> = {
  text: 'String',
  code: 'LowCardinality(String)',
  period: 'LowCardinality(String)',
  territory: 'LowCardinality(String)',
  date: 'Date32',
  integer: 'Int64',
  boolean: 'Bool',
}

/**
 * The ClickHouse type of a contract's column in `raw.<contract>`; what is not required is Nullable, and null means not given. Where empty
 * has a meaning of its own, that meaning is stored and nothing is null.
 */
export function columnType({ type, required, emptyMeans }: Column): ChType {
  const base: ChType = type.kind === 'decimal' ? `Decimal(${type.precision}, ${type.scale})` : BASE[type.kind]
  if (required || emptyMeans !== undefined) return base
  return base === 'LowCardinality(String)' ? 'LowCardinality(Nullable(String))' : `Nullable(${base})`
}

/** Columns of `raw.<contract>` in their order. `line` is the record's number in its file, 1 is the first after the heading. */
export const rawColumns = (contract: Contract): Readonly<Record<string, ChType>> => ({
  batch_id: 'UInt64',
  line: 'UInt64',
  ...Object.fromEntries(contract.columns.map(column => [column.name, columnType(column)])),
})

/** What the loader knows of every row beside its columns, while it passes through the intake. */
export const INTAKE_EXTRAS = {
  broken: 'Bool',
  reasons: 'Array(Tuple(column String, reason String, value_class String))',
  amount: 'Nullable(Decimal(18, 2))',
  fields: 'Map(String, String)',
} as const satisfies Readonly<Record<string, ChType>>
