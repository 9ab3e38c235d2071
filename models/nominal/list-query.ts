import { type RawBuilder, sql } from 'kysely'
import { LIST_COLUMNS, type ListColumnKind, type ListColumnName } from '#domain/list-columns.ts'
import { param } from '#warehouse/index.ts'
import type { Count } from '../indicators/facts/define.ts'
import { type FactRequest, type Framed, framed } from '../values/fact-query.ts'
import { columnsOf, textOf, togetherOf, typedOf } from './record-columns.ts'

type Sql = RawBuilder<unknown>

/** Narrows the records of a list by one column: to members, to what holds a text, or to what lies between two values, both inclusive. */
export interface ListFilter {
  readonly column: ListColumnName
  readonly values?: readonly string[]
  /** Text that the value holds, whatever its case. */
  readonly contains?: string
  readonly from?: string
  readonly to?: string
}

export interface ListOrder {
  readonly column: ListColumnName
  readonly descending: boolean
}

/** The records of a cell, and what makes a line of them. */
export interface Lines {
  readonly framed: Framed
  readonly columns: readonly ListColumnName[]
  readonly count: Count
  /** What rows meet. */
  readonly where: Sql
  /** The number of which a line is one value; null: a line is a record. */
  readonly number: Sql | null
}

/** Of which types limits are. */
const LIMITS: Readonly<Partial<Record<ListColumnKind, 'Date32' | 'Decimal(18, 2)' | 'Int64'>>> = {
  date: 'Date32',
  amount: 'Decimal(18, 2)',
  number: 'Int64',
}

const compared = (name: ListColumnName, value: Sql, sign: '>=' | '<=', text: string): Sql => {
  const { kind } = LIST_COLUMNS[name]
  const type = LIMITS[kind]
  if (type === undefined) throw new RangeError(`${name} has no order to be cut by`)
  return sql`ifNull(${value} ${sql.raw(sign)} ${param(text, type)}, false)`
}

function narrowed(
  { code, lastDay }: Framed,
  { column, values, contains, from, to }: ListFilter,
): readonly Sql[] {
  const value = typedOf(column, code, lastDay)
  return [
    ...(values === undefined
      ? []
      : [sql`ifNull(toString(${value}) in ${param([...values], 'Array(String)')}, false)`]),
    ...(contains === undefined
      ? []
      : [sql`positionCaseInsensitiveUTF8(ifNull(toString(${value}), ''), ${param(contains, 'String')}) > 0`]),
    ...(from === undefined ? [] : [compared(column, value, '>=', from)]),
    ...(to === undefined ? [] : [compared(column, value, '<=', to)]),
  ]
}

/** The records that one measure of a request counts, narrowed further. */
export function linesOf(request: FactRequest, count: Count, filters: readonly ListFilter[]): Lines {
  const frame = framed(request)
  const known =
    count.kind === 'distinct' && count.mayBeNone
      ? [sql`${count.number} != 0`]
      : count.kind === 'percentile'
        ? [sql`${count.number} is not null`]
        : []
  const where = [
    ...frame.where,
    ...(frame.conditions[0] ?? []),
    ...known,
    ...filters.flatMap(each => narrowed(frame, each)),
  ]
  return {
    framed: frame,
    columns: columnsOf(request.fact.table).filter(
      name => count.kind !== 'distinct' || LIST_COLUMNS[name].kind !== 'id',
    ),
    count,
    where: sql.join(where, sql` and `),
    number: count.kind === 'distinct' ? count.number : null,
  }
}

/** How many lines there are. */
export const countQuery = ({ framed: { from }, where, number }: Lines): RawBuilder<{ lines: string }> =>
  sql`select toString(${number === null ? sql`count()` : sql`groupBitmap(${number})`}) as lines from ${from} where ${where}`

const alias = (name: string) => sql.ref(`c_${name}`)

/** The numbers of one page, in their order: a set gives it without a line of the others. */
const pageOfNumbers = (lines: Lines, number: Sql, offset: number, limit: number): Sql =>
  sql`(select arrayJoin(bitmapToArray(subBitmap(groupBitmapState(toUInt64(${number})), ${sql.lit(offset)}, ${sql.lit(limit)})))
      from ${lines.framed.from} where ${lines.where})`

/**
 * One page of lines: a column of text for each column, and `person_number`, 0 where the line is of nobody or of several. Without an order lines stand
 * by their number, records by that of their person, whatever else they hold; then no line but those of the page is made.
 */
export function pageQuery(
  lines: Lines,
  { offset, limit, order }: { readonly offset: number; readonly limit: number; readonly order?: ListOrder },
): RawBuilder<Record<string, string | number | null>> {
  const { framed: frame, columns, number, where } = lines
  const values = columns.map(name => [name, typedOf(name, frame.code, frame.lastDay)] as const)
  const typed =
    number === null
      ? values.map(([name, value]) => sql`${value} as ${alias(name)}`)
      : values.map(([name, value]) => sql`${togetherOf(name, value)} as ${alias(name)}`)
  const person =
    number === null
      ? sql`person_number`
      : sql`if(min(person_number) = max(person_number), max(person_number), 0)`
  const paged = number !== null && order === undefined
  const rows = paged
    ? sql`${where} and toUInt64(${number}) in ${pageOfNumbers(lines, number, offset, limit)}`
    : where
  const inner = sql`
    select ${sql.join([...typed, sql`${person} as c_person`, sql`${number ?? sql`toUInt64(person_number)`} as c_line`])}
    from ${frame.from} where ${rows}${number === null ? sql`` : sql` group by c_line`}`
  const ordered = [
    ...(order === undefined
      ? []
      : [sql`${alias(order.column)} ${order.descending ? sql`desc` : sql`asc`} nulls last`]),
    sql`c_line`,
    ...(number === null ? columns.map(alias) : []),
  ]
  const texts = columns.map(name => sql`${textOf(name, alias(name))} as ${sql.ref(name)}`)
  return sql`
    select ${sql.join([...texts, sql`c_person as person_number`])} from (${inner})
    order by ${sql.join(ordered)}
    limit ${sql.lit(limit)}${paged ? sql`` : sql` offset ${sql.lit(offset)}`}`
}
