import { sql } from 'kysely'
import type { Column, Contract } from '#domain/contracts/index.ts'
import type { Sql } from '../world.ts'

const base = ({ type }: Column): string => {
  switch (type.kind) {
    case 'date':
      return 'Date32'
    case 'integer':
      return 'Int64'
    case 'decimal':
      return `Decimal(${type.precision}, ${type.scale})`
    case 'boolean':
      return 'Bool'
    default:
      return 'String'
  }
}

/** The ClickHouse type in which a contract's column is written to a typed file. */
export const typeOfColumn = (column: Column): string =>
  column.required ? base(column) : `Nullable(${base(column)})`

const list = (contract: Contract, expression: (column: Column) => Sql): Sql =>
  sql.join(contract.columns.map(column => sql`${expression(column)} AS ${sql.ref(column.name)}`))

/** The contract's columns, in its order and types; `text` gives every one as text, as a CSV holds it. */
export const typedColumns = (contract: Contract, text: boolean): Sql =>
  list(contract, column => {
    const cast = sql`CAST(${sql.ref(column.name)} AS ${sql.raw(typeOfColumn(column))})`
    return text ? sql`CAST(${cast} AS Nullable(String))` : cast
  })

/** A column beside the contract's: which of a file's parts a row is of. A later part's row of the same key comes after. */
export const PART = sql.ref('part')

/** The rows of a query as the contract's columns, with their part. */
export const asContract = (contract: Contract, query: Sql, text = false): Sql =>
  sql`SELECT ${typedColumns(contract, text)}, ${PART} FROM (${query})`

/** `ORDER BY` of a file: the contract's key and, of several parts, the part, so that the same rows are the same bytes. */
export const byKey = (contract: Contract, parts: number): Sql =>
  sql`ORDER BY ${sql.join([...contract.key.map(name => sql.ref(name)), ...(parts > 1 ? [PART] : [])])}`
