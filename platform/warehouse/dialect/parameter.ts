import { type Expression, sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { ValueOf } from '../columns.ts'

/** A value that carries its ClickHouse type through the query builder. */
export class TypedParameter {
  readonly value: unknown
  readonly type: string

  constructor(value: unknown, type: string) {
    this.value = value
    this.type = type
  }
}

/** An array on the right side of `in`. */
export class TypedList extends TypedParameter {}

/**
 * A bound value of an explicit type. Needed for decimals and dates as operands of arithmetic; plain JavaScript values
 * are bound as String, Int64, Float64, Bool, DateTime64(3, 'UTC') or arrays of them. Throws `bad_request` when the query is
 * compiled if the value does not fit the type exactly.
 *
 * @example
 * db.selectFrom('raw.pagos').where('amount', '>', param('12.50', 'Decimal(18, 2)'))
 */
export const param = <const T extends string>(value: unknown, type: T): Expression<ValueOf<T>> =>
  sql<ValueOf<T>>`${new TypedParameter(value, type)}`

/**
 * The right side of `in`: a bound array whose elements have an explicit type. It may be empty or long.
 *
 * @example
 * db.selectFrom('raw.pagos').where('batch_id', 'in', list(batchIds, 'UInt64'))
 */
export const list = <const T extends string>(values: readonly unknown[], type: T): Expression<ValueOf<T>> =>
  sql<ValueOf<T>>`${new TypedList(values, `Array(${type})`)}`

/** The type under which a plain JavaScript value is bound. */
export function typeOf(value: unknown): string {
  switch (typeof value) {
    case 'string':
      return 'String'
    case 'boolean':
      return 'Bool'
    case 'bigint':
      return value < 0n ? 'Int64' : 'UInt64'
    case 'number':
      if (Number.isInteger(value) && !Number.isSafeInteger(value))
        throw new SimeiError('internal', {
          detail: 'a whole number past 2^53 must be bound as text or bigint',
        })
      return Number.isInteger(value) ? 'Int64' : 'Float64'
  }
  if (value instanceof Date) return "DateTime64(3, 'UTC')"
  if (Array.isArray(value)) return `Array(${elementType(value)})`
  throw new SimeiError('internal', { detail: 'no ClickHouse type for a bound value' })
}

function elementType(values: readonly unknown[]): string {
  const types = new Set(values.filter(value => value !== null).map(typeOf))
  if (types.has('Int64')) {
    if (types.has('Float64')) types.delete('Int64')
    else if (types.has('UInt64')) types.delete('Int64')
  }
  if (types.size > 1) throw new SimeiError('internal', { detail: 'an array of mixed types cannot be bound' })
  const [type = 'String'] = types
  return values.includes(null) ? `Nullable(${type})` : type
}
