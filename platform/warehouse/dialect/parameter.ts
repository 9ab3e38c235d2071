import { type Expression, sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'

/** A value that carries its ClickHouse type through the query builder. */
export class TypedParameter {
  readonly value: unknown
  readonly type: string

  constructor(value: unknown, type: string) {
    this.value = value
    this.type = type
  }
}

const SAFE_TYPE = /^[A-Za-z][A-Za-z0-9_(), '/+-]*$/
const LONE_SURROGATE = /\p{Surrogate}/u

/**
 * A bound value of an explicit type. Needed for decimals, dates as arithmetic operands, and arrays that may be empty.
 *
 * @example
 * db.selectFrom('raw.pagos').where('amount', '>', param('12.50', 'Decimal(18, 2)'))
 */
export const param = <T = string>(value: unknown, type: string): Expression<T> =>
  sql<T>`${new TypedParameter(value, type)}`

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
  if (types.has('Int64') && types.has('Float64')) types.delete('Int64')
  if (types.size > 1) throw new SimeiError('internal', { detail: 'an array of mixed types cannot be bound' })
  const [type = 'String'] = types
  return values.includes(null) ? `Nullable(${type})` : type
}

/** Refuses a type text that could end the placeholder. */
export function checkedType(type: string): string {
  if (!SAFE_TYPE.test(type)) throw new SimeiError('internal', { detail: 'not the name of a ClickHouse type' })
  return type
}

/** The value as the client can send it without loss: instants as UTC text, because it would round them to a Unix time that cannot lie before 1970. */
export function encodeValue(value: unknown): unknown {
  if (typeof value === 'string' && LONE_SURROGATE.test(value))
    throw new SimeiError('bad_request', { detail: 'a text is not valid Unicode' })
  if (value instanceof Date) return value.toISOString().replace('T', ' ').replace('Z', '')
  if (Array.isArray(value)) return value.map(encodeValue)
  if (value instanceof Map)
    return new Map([...value].map(([key, item]) => [encodeValue(key), encodeValue(item)]))
  return value
}
