import { type Expression, type RawBuilder, sql } from 'kysely'

const NAME = /^[A-Za-z_][A-Za-z0-9_]*(?:\.[A-Za-z_][A-Za-z0-9_]*)?$/

/** A name as ClickHouse wants it here: a text known before the query runs. */
function name(text: string): RawBuilder<string> {
  if (!NAME.test(text)) throw new RangeError('not the name of a dictionary or attribute')
  return sql.lit(text) as RawBuilder<string>
}

/** An attribute of a dictionary's entry; an unknown key gives the attribute's default, so prefer `dictGetOrNull`. */
export const dictGet = <T = string>(dictionary: string, attribute: string, key: Expression<unknown>) =>
  sql<T>`dictGet(${name(dictionary)}, ${name(attribute)}, ${key})`

/**
 * An attribute of a dictionary's entry, null for an unknown key.
 *
 * @example
 * select(eb => dictGetOrNull('raw.territories', 'province', eb.ref('corregimiento')).as('province'))
 */
export const dictGetOrNull = <T = string>(dictionary: string, attribute: string, key: Expression<unknown>) =>
  sql<T | null>`dictGetOrNull(${name(dictionary)}, ${name(attribute)}, ${key})`

export const dictHas = (dictionary: string, key: Expression<unknown>) =>
  sql<0 | 1>`dictHas(${name(dictionary)}, ${key})`
