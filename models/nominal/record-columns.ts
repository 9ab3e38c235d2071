import { type RawBuilder, sql } from 'kysely'
import { isListColumn, LIST_COLUMNS, type ListColumnName } from '#domain/list-columns.ts'
import { MODELS } from '../all.ts'

type Sql = RawBuilder<unknown>

/** Columns that lists of a mart's records show, in the order of the closed set; `age` where there is a date of birth. */
export function columnsOf(table: string): readonly ListColumnName[] {
  const model = MODELS.find(({ name }) => name === table)
  if (model === undefined) throw new RangeError(`${table} is no model`)
  const held = new Set(Object.keys(model.columns))
  return Object.keys(LIST_COLUMNS)
    .filter(isListColumn)
    .filter(name => held.has(name === 'age' ? 'birth_on' : name))
}

/** The values of one record, typed as the warehouse has them. `code` is the row's place, `lastDay` a number YYYYMMDD on which ages are told. */
export function typedOf(name: ListColumnName, code: Sql, lastDay: Sql): Sql {
  if (name === 'corregimiento') return code
  if (name === 'age') return sql`intDiv(toInt32(${lastDay}) - toInt32(toYYYYMMDD(birth_on)), 10000)`
  return sql.ref(name)
}

/** The value of several records together. */
export function togetherOf(name: ListColumnName, value: Sql): Sql {
  switch (LIST_COLUMNS[name].kind) {
    case 'amount':
      return sql`sum(${value})`
    case 'code':
      return sql`arrayStringConcat(arraySort(groupUniqArray(toString(${value}))), ', ')`
    default:
      return sql`max(${value})`
  }
}

/** A typed value as text: decimals with their cents, dates as `YYYY-MM-DD`, flags as `true` or `false`. */
export const textOf = (name: ListColumnName, value: Sql): Sql =>
  LIST_COLUMNS[name].kind === 'amount' ? sql`toDecimalString(${value}, 2)` : sql`toString(${value})`
