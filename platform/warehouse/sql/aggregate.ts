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

/** Exact number of distinct unsigned integers, kept as a bitmap: several times smaller than `uniqExact` and mergeable. */
export const groupBitmap = (operand: Operand) => call<string>('groupBitmap', [operand])
export const groupBitmapIf = (operand: Operand, condition: Condition) =>
  call<string>('groupBitmapIf', [operand, condition])

/** Unfinished aggregates for a column `AggregateFunction(groupBitmap, UInt32)`; the -Merge twin makes a value of them. */
export const groupBitmapState = (operand: Operand) =>
  call<AggregateState<'groupBitmap'>>('groupBitmapState', [operand])
export const groupBitmapStateIf = (operand: Operand, condition: Condition) =>
  call<AggregateState<'groupBitmap'>>('groupBitmapStateIf', [operand, condition])
export const groupBitmapMerge = (state: Expression<AggregateState<'groupBitmap'>>) =>
  call<string>('groupBitmapMerge', [state])
export const groupBitmapMergeState = (state: Expression<AggregateState<'groupBitmap'>>) =>
  call<AggregateState<'groupBitmap'>>('groupBitmapMergeState', [state])
export const groupBitmapMergeIf = (state: Expression<AggregateState<'groupBitmap'>>, condition: Condition) =>
  call<string>('groupBitmapMergeIf', [state, condition])
export const groupBitmapAndState = (state: Expression<AggregateState<'groupBitmap'>>) =>
  call<AggregateState<'groupBitmap'>>('groupBitmapAndState', [state])
export const bitmapCardinality = (bitmap: Expression<AggregateState<'groupBitmap'>>) =>
  call<string>('bitmapCardinality', [bitmap])

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
