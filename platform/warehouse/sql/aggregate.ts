import { type Expression, type RawBuilder, type SqlBool, sql } from 'kysely'
import type { AggregateState } from '../columns.ts'

type Operand = Expression<unknown>
type Condition = Expression<SqlBool>

const call = <T>(name: string, operands: readonly Operand[]): RawBuilder<T> =>
  sql<T>`${sql.raw(name)}(${sql.join([...operands])})`

/**
 * Counts and exact sums are text, because they are 64-bit integers or decimals. Over no rows `sum` and `count` are 0: where
 * "no data" must be told from zero, use `sumOrNull`, or compare with `count`.
 *
 * @example
 * select(eb => [sumIf(eb.ref('amount_balboas'), eb('modality', '=', 'dificil_acceso')).as('difficult_balboas')])
 */
export const sum = (operand: Operand) => call<string>('sum', [operand])
export const sumIf = (operand: Operand, condition: Condition) => call<string>('sumIf', [operand, condition])
export const sumOrNull = (operand: Operand) => call<string | null>('sumOrNull', [operand])
export const sumOrNullIf = (operand: Operand, condition: Condition) =>
  call<string | null>('sumOrNullIf', [operand, condition])
export const count = () => call<string>('count', [])
export const countIf = (condition: Condition) => call<string>('countIf', [condition])

/** Exact number of distinct values. Of several operands: of their combinations. */
export const uniqExact = (...operands: Operand[]) => call<string>('uniqExact', operands)
export const uniqExactIf = (operand: Operand, condition: Condition) =>
  call<string>('uniqExactIf', [operand, condition])

/** The server types such a count like the counted number (UInt8 would overflow at 256): here it is 64 bits wide. */
const cardinality = (name: string, operands: readonly Operand[]): RawBuilder<string> =>
  sql<string>`toUInt64(${call(name, operands)})`

type Bitmap = AggregateState<'groupBitmap'>

/** Exact number of distinct unsigned integers, kept as a bitmap: several times smaller than `uniqExact` and mergeable. */
export const groupBitmap = (operand: Operand) => cardinality('groupBitmap', [operand])
export const groupBitmapIf = (operand: Operand, condition: Condition) =>
  cardinality('groupBitmapIf', [operand, condition])

/** Bitmaps for a column `AggregateFunction(groupBitmap, UInt32)`; the -Merge twin makes a number of them. */
export const groupBitmapState = (operand: Operand) => call<Bitmap>('groupBitmapState', [operand])
export const groupBitmapStateIf = (operand: Operand, condition: Condition) =>
  call<Bitmap>('groupBitmapStateIf', [operand, condition])
export const groupBitmapMerge = (bitmap: Expression<Bitmap>) => cardinality('groupBitmapMerge', [bitmap])
export const groupBitmapMergeIf = (bitmap: Expression<Bitmap>, condition: Condition) =>
  cardinality('groupBitmapMergeIf', [bitmap, condition])
export const groupBitmapMergeState = (bitmap: Expression<Bitmap>) =>
  call<Bitmap>('groupBitmapMergeState', [bitmap])

/** Size of the intersection of a group's bitmaps: those who are in every one of them. */
export const groupBitmapAnd = (bitmap: Expression<Bitmap>) => cardinality('groupBitmapAnd', [bitmap])
export const bitmapCardinality = (bitmap: Expression<Bitmap>) => cardinality('bitmapCardinality', [bitmap])
/** Who is in both, and who is in either. */
export const bitmapAnd = (one: Expression<Bitmap>, other: Expression<Bitmap>) =>
  call<Bitmap>('bitmapAnd', [one, other])
export const bitmapOr = (one: Expression<Bitmap>, other: Expression<Bitmap>) =>
  call<Bitmap>('bitmapOr', [one, other])

export const minimum = <T>(operand: Expression<T>) => call<T>('min', [operand])
export const maximum = <T>(operand: Expression<T>) => call<T>('max', [operand])
/** Any value of the group: for what is the same in all of its rows. */
export const any = <T>(operand: Expression<T>) => call<T>('any', [operand])
/** The value of `operand` in the row where `by` is greatest (least). */
export const argMax = <T>(operand: Expression<T>, by: Operand) => call<T>('argMax', [operand, by])
export const argMin = <T>(operand: Expression<T>, by: Operand) => call<T>('argMin', [operand, by])
/** Values of the group as an array, in no certain order. */
export const groupArray = <T>(operand: Expression<T>) => call<T[]>('groupArray', [operand])
export const groupUniqArray = <T>(operand: Expression<T>) => call<T[]>('groupUniqArray', [operand])

const COMBINATOR = /^[a-z][A-Za-z0-9]*$/
/** Any other aggregate with its combinators, by name: `aggregate<number>('quantileExactIf', …)`. */
export function aggregate<T>(name: string, ...operands: Operand[]): RawBuilder<T> {
  if (!COMBINATOR.test(name)) throw new RangeError('not the name of an aggregate function')
  return call<T>(name, operands)
}
