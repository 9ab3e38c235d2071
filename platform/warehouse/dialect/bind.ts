import { TupleParam } from '@clickhouse/client'
import { SimeiError } from '#domain/errors.ts'
import { innerType, type ParsedType } from '../type-parser.ts'
import { bindDate, bindInstant } from './bind-time.ts'
import { misfit } from './misfit.ts'

const LONE_SURROGATE = /\p{Surrogate}/u
const WHOLE = /^(U?)Int(8|16|32|64|128|256)$/

function bindWhole(value: unknown, type: ParsedType, signed: boolean, bits: bigint): bigint {
  const text = String(value)
  if (!/^-?\d{1,80}$/.test(text) || (typeof value === 'number' && !Number.isSafeInteger(value)))
    throw misfit(type)
  const number = BigInt(text)
  const [least, most] = signed ? [-(1n << (bits - 1n)), (1n << (bits - 1n)) - 1n] : [0n, (1n << bits) - 1n]
  if (number < least || number > most) throw misfit(type)
  return number
}

function bindDecimal(value: unknown, type: ParsedType): string {
  const [precision, scale] = type.arguments.map(each => (each.kind === 'number' ? each.value : 0))
  if (precision === undefined || scale === undefined)
    throw new SimeiError('internal', { detail: 'a decimal is bound as Decimal(precision, scale)' })
  const text = String(value)
  const [, whole = '', fraction = ''] = /^[+-]?(\d+)(?:\.(\d+))?$/.exec(text) ?? []
  const exact = typeof value === 'number' ? Number.isSafeInteger(value) : whole !== ''
  const fits = whole.replace(/^0+/, '').length <= precision - scale
  if (!exact || !fits || fraction.replace(/0+$/, '').length > scale) throw misfit(type)
  return text
}

function bindFloat(value: unknown, type: ParsedType): number {
  if (typeof value === 'number') return value
  if (typeof value === 'string' && /^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(value)) return Number(value)
  throw misfit(type)
}

function bindText(value: unknown, type: ParsedType): string {
  if (typeof value !== 'string' || LONE_SURROGATE.test(value)) throw misfit(type)
  return value
}

/** The client puts quotes around texts inside an array, which decimals must not have: such an array goes as one text. */
function bindArray(value: unknown, type: ParsedType): unknown {
  if (!Array.isArray(value)) throw misfit(type)
  const items = value.map(item => bind(item, innerType(type)))
  return holdsDecimals(type) ? `[${items.map(item => item ?? 'NULL').join(',')}]` : items
}

const holdsDecimals = (type: ParsedType): boolean =>
  type.name === 'Decimal' ||
  type.arguments.some(argument => argument.kind === 'type' && holdsDecimals(argument.type))

function members(type: ParsedType): ParsedType[] {
  if (holdsDecimals(type))
    throw new SimeiError('internal', { detail: `decimals inside ${type.name} cannot be bound` })
  return type.arguments.flatMap(argument => (argument.kind === 'type' ? [argument.type] : []))
}

function bindTuple(value: unknown, type: ParsedType): TupleParam {
  const types = members(type)
  if (!Array.isArray(value) || value.length !== types.length) throw misfit(type)
  return new TupleParam(types.map((member, index) => bind(value[index], member)))
}

function bindMap(value: unknown, type: ParsedType): Map<unknown, unknown> {
  const [key, item] = members(type)
  if (key === undefined || item === undefined || typeof value !== 'object' || value === null)
    throw misfit(type)
  const entries = value instanceof Map ? [...value] : Object.entries(value)
  return new Map(entries.map(([name, each]) => [bind(name, key), bind(each, item)]))
}

/**
 * A value in the form in which it reaches the server unchanged. The server itself would cut what does not fit without a word (300 as
 * UInt8 is 44, 1905-01-02 as Date is 1970-01-01, 1.239 as Decimal(5, 2) is 1.23), so that is refused here with `bad_request`.
 */
export function bind(value: unknown, type: ParsedType): unknown {
  if (type.name === 'Nullable')
    return value === null || value === undefined ? null : bind(value, innerType(type))
  if (value === null || value === undefined) {
    if (type.name === 'LowCardinality') return bind(value, innerType(type))
    throw misfit(type)
  }
  const whole = WHOLE.exec(type.name)
  if (whole !== null) return bindWhole(value, type, whole[1] === '', BigInt(whole[2] ?? 0))
  switch (type.name) {
    case 'LowCardinality':
      return bind(value, innerType(type))
    case 'Array':
      return bindArray(value, type)
    case 'Tuple':
      return bindTuple(value, type)
    case 'Map':
      return bindMap(value, type)
    case 'Bool':
      if (typeof value !== 'boolean') throw misfit(type)
      return value
    case 'Float32':
    case 'Float64':
      return bindFloat(value, type)
    case 'Decimal':
      return bindDecimal(value, type)
    case 'Date':
    case 'Date32':
      return bindDate(value, type)
    case 'DateTime':
    case 'DateTime64':
      return bindInstant(value, type)
    case 'String':
    case 'FixedString':
    case 'UUID':
    case 'Enum8':
    case 'Enum16':
      return bindText(value, type)
    default:
      throw new SimeiError('internal', { detail: `values of ${type.name} cannot be bound` })
  }
}
