import { SimeiError } from '#domain/errors.ts'
import type { ParsedType } from '../type-parser.ts'
import { bind } from './bind.ts'
import { formatValue } from './format-value.ts'

/** The server refuses a parameter of 128 KiB (`http_max_field_value_size`). */
const LONGEST_PARAMETER_BYTES = 100_000

/**
 * A value bound to its type: one parameter, or for an array that is too long for one several, in order. Throws `bad_request` for another
 * value that is too long, and as `bind` does.
 */
export function bindInChunks(value: unknown, type: ParsedType): unknown[] {
  const bound = bind(value, type)
  if (Buffer.byteLength(formatValue(bound)) <= LONGEST_PARAMETER_BYTES) return [bound]
  if (!Array.isArray(value) || value.length < 2)
    throw new SimeiError('bad_request', { detail: 'a bound value is longer than 100 KB' })
  const half = Math.ceil(value.length / 2)
  return [...bindInChunks(value.slice(0, half), type), ...bindInChunks(value.slice(half), type)]
}
