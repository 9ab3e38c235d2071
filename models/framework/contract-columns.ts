import type { ColumnType, Contract } from '#domain/contracts/index.ts'
import type { ChType, Columns } from '#warehouse/index.ts'

function typeOf(type: ColumnType): ChType {
  switch (type.kind) {
    case 'text':
      return 'String'
    case 'code':
    case 'territory':
    case 'period':
      return 'LowCardinality(String)'
    case 'date':
      return 'Date32'
    case 'boolean':
      return 'Bool'
    case 'integer':
      return 'Int64'
    case 'decimal':
      return `Decimal(${type.precision}, ${type.scale})`
  }
}

function nullable(type: ChType): ChType {
  return type === 'LowCardinality(String)' ? 'LowCardinality(Nullable(String))' : `Nullable(${type})`
}

/** Columns of a contract as its raw table types them, without the identifiers of persons: no mart holds a name or a cédula. */
export function contractColumns(contract: Contract): Columns {
  return Object.fromEntries(
    contract.columns
      .filter(column => column.sensitivity !== 'identifier')
      .map(column => [column.name, column.required ? typeOf(column.type) : nullable(typeOf(column.type))]),
  )
}
