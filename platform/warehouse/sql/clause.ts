import { type Expression, type RawBuilder, sql } from 'kysely'
import { QUERY_SETTINGS, type QuerySetting, type SettingValue } from '../settings.ts'

type Operand = Expression<unknown>

const list = (operands: readonly Operand[]) => sql`(${sql.join([...operands])})`

/**
 * Sets of keys to group by in one pass. Keys that a set leaves out are NULL in its rows; `grouping(key)` tells them from data.
 *
 * @example
 * db.selectFrom('f').groupBy(eb => groupingSets([[eb.ref('province'), eb.ref('programme')], [eb.ref('province')], []]))
 */
export const groupingSets = (sets: readonly (readonly Operand[])[]): RawBuilder<unknown> =>
  sql`grouping sets (${sql.join(sets.map(list))})`

/** `'1'` where the row's grouping set leaves the key out, else `'0'`. */
export const grouping = (key: Operand) => sql<'0' | '1'>`grouping(${key})`

/**
 * The first `count` rows of each combination of keys, by the query's order. Use with `modifyEnd`; a LIMIT over all goes into `total`,
 * because Kysely's own would stand before it.
 *
 * @example
 * db.selectFrom('f').selectAll().orderBy('seen_at', 'desc').modifyEnd(limitBy([sql.ref('person_id')], 1))
 */
export const limitBy = (keys: readonly Operand[], count: number, total?: number): RawBuilder<unknown> =>
  total === undefined
    ? sql`limit ${count} by ${sql.join([...keys])}`
    : sql`limit ${count} by ${sql.join([...keys])} limit ${total}`

const known = new Set<string>(QUERY_SETTINGS)
const TEXT = /^[A-Za-z0-9_,.:-]*$/

function setting([name, value]: [string, SettingValue]): string {
  if (!known.has(name)) throw new RangeError(`not a setting that a query may carry: ${name}`)
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new RangeError(`not a value of ${name}`)
    return `${name} = ${value}`
  }
  if (!TEXT.test(value)) throw new RangeError(`not a value of ${name}`)
  return `${name} = '${value}'`
}

/**
 * Settings in the query's text, for statements whose committed SQL should show them; else use `withSettings`. Last `modifyEnd`.
 *
 * @example
 * db.selectFrom('f').selectAll().modifyEnd(settings({ max_threads: 1, join_algorithm: 'full_sorting_merge' }))
 */
export const settings = (values: Partial<Record<QuerySetting, SettingValue>>): RawBuilder<unknown> =>
  sql`settings ${sql.raw(Object.entries(values).map(setting).join(', '))}`

export interface Fill {
  readonly from?: Operand
  /** Not included. */
  readonly to?: Operand
  readonly step?: Operand
  readonly descending?: boolean
}

/**
 * An ORDER BY term that adds rows for missing values of a number or date; their other columns hold defaults, so mark
 * real rows by a column of your own before you show "no data".
 *
 * @example
 * .orderBy(eb => withFill(eb.ref('year'), { from: sql.lit(2016), to: sql.lit(2027) }))
 */
export const withFill = (term: Operand, { from, to, step, descending = false }: Fill = {}) =>
  sql`${sql.join(
    [
      term,
      descending ? sql`desc with fill` : sql`with fill`,
      ...(from === undefined ? [] : [sql`from ${from}`]),
      ...(to === undefined ? [] : [sql`to ${to}`]),
      ...(step === undefined ? [] : [sql`step ${step}`]),
    ],
    sql` `,
  )}`

/**
 * One query of several with the same columns, duplicates kept; for lists whose length is known at run time only.
 */
export function unionAll<T>(queries: readonly Expression<T>[]): RawBuilder<T> {
  if (queries.length === 0) throw new RangeError('a union needs a query')
  return sql<T>`(${sql.join([...queries], sql` union all `)})`
}
