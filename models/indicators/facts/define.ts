import { type RawBuilder, sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import type { Dimension, Filter } from '#domain/dimensions.ts'
import type { Columns } from '#warehouse/index.ts'
import type { Model } from '../../framework/model.ts'

export type Sql = RawBuilder<unknown>

/**
 * What of a fact's rows is counted or summed.
 * - `rows`: rows; `distinct`: distinct whole numbers, where 0 stands for none; `sum`: a sum of decimals or whole numbers
 * - `percentile`: of a column's values that are not null, between the two nearest values by linear interpolation (the median of two
 *   is their mean); of no values there is none. Rounded at the sixth decimal
 */
export type Count =
  | { readonly kind: 'rows' }
  | { readonly kind: 'distinct'; readonly number: Sql; readonly mayBeNone: boolean }
  | { readonly kind: 'sum'; readonly amount: Sql }
  | { readonly kind: 'percentile'; readonly number: Sql; readonly percent: number }

/** A condition over the fact's columns, or one that depends on the period's last day, given as an expression of a number YYYYMMDD. */
export type Condition = Sql | ((lastDay: Sql) => Sql)

/**
 * How rows are placed in periods. A flow belongs to the period of its date, or of its own cycle when cycles are asked for; a stock to
 * every period on whose last day it stands, between two dates that are both inclusive.
 */
export type Placed =
  | { readonly nature: 'flow'; readonly date: string; readonly cycle: string | null }
  | { readonly nature: 'stock'; readonly from: string; readonly to: string }

/** A contract; or the rules of protection, which speak from the first of them on. */
export type Speaker = ContractName | 'reglas'

/** What indicators can count: one mart, seen in one way. */
export interface Fact<N extends string = string, K extends string = string, P extends Placed = Placed> {
  readonly table: string
  /** What speaks of it: a period of which one does not has no data. */
  readonly contracts: readonly Speaker[]
  readonly placed: P
  /** Rows that belong to it; null: all of the mart. */
  readonly only: Sql | null
  /** True when its rows belong to nobody's territory and programme, and everybody may count them. */
  readonly open: boolean
  /** INEC code of the row's place, of any level; `ND` where nobody knows. */
  readonly territory: Sql
  /** True when `person_number` says whose a row is: today's tree then has it where that person was last seen. */
  readonly ofPersons: boolean
  readonly dimensions: readonly Dimension[]
  readonly filters: readonly Filter[]
  /** Members by which it can be broken down or filtered, where they are not those of the dimension. */
  readonly members: Readonly<Partial<Record<Filter, readonly string[]>>>
  /** Attributes that are no column of the same name. `age_band` needs none where there is `birth_on`. */
  readonly attributes: Readonly<Partial<Record<Filter, Sql>>>
  readonly counts: Readonly<Record<N, Count>>
  readonly conditions: Readonly<Record<K, Condition>>
  /** Conditions of the place, by the names of `conditions`, over its code in whatever tree places are read by. */
  readonly ofPlace: Readonly<Partial<Record<string, (code: Sql) => Sql>>>
}

type Column<C extends Columns> = Extract<keyof C, string>

interface Definition<C extends Columns, N extends string, K extends string, P extends Placed>
  extends Partial<Omit<Fact<N, K, P>, 'table' | 'contracts' | 'placed' | 'counts' | 'conditions'>> {
  readonly model: Model<C>
  readonly contracts: readonly Speaker[]
  readonly placed: P extends { nature: 'flow' }
    ? { readonly nature: 'flow'; readonly date: Column<C>; readonly cycle?: Column<C> }
    : { readonly nature: 'stock'; readonly from: Column<C>; readonly to: Column<C> }
  readonly counts: Readonly<Record<N, Count>>
  readonly conditions: Readonly<Record<K, Condition>>
}

const withDefaults = <C extends Columns, N extends string, K extends string, P extends Placed>(
  { model, ...rest }: Definition<C, N, K, P>,
  placed: P,
): Fact<N, K, P> =>
  Object.freeze({
    only: null,
    open: false,
    territory: sql.ref('corregimiento'),
    ofPersons: 'person_number' in model.columns,
    dimensions: [],
    filters: [],
    members: {},
    attributes: {},
    ofPlace: {},
    ...rest,
    table: model.name,
    placed,
  })

type Flow = Extract<Placed, { nature: 'flow' }>
type Stock = Extract<Placed, { nature: 'stock' }>

/** Declares what happens over a period: rows of a mart with a date, and a cycle of their own where they have one. */
export const defineFlow = <C extends Columns, N extends string, K extends string>(
  definition: Definition<C, N, K, Flow>,
): Fact<N, K, Flow> =>
  withDefaults(definition, { ...definition.placed, cycle: definition.placed.cycle ?? null })

/** Declares what stands on a day: rows of a mart that say from when to when. */
export const defineStock = <C extends Columns, N extends string, K extends string>(
  definition: Definition<C, N, K, Stock>,
): Fact<N, K, Stock> => withDefaults(definition, definition.placed)

export const ROWS: Count = { kind: 'rows' }
/** Distinct numbers of a column, or of an expression over columns. */
export const distinct = (number: string | Sql): Count => ({
  kind: 'distinct',
  number: typeof number === 'string' ? sql.ref(number) : number,
  mayBeNone: false,
})
/** The same where the number 0 stands for none, as of persons without a household. */
export const distinctKnown = (column: string): Count => ({
  kind: 'distinct',
  number: sql.ref(column),
  mayBeNone: true,
})
export const sumOf = (column: string): Count => ({ kind: 'sum', amount: sql.ref(column) })
export const median = (column: string): Count => ({
  kind: 'percentile',
  number: sql.ref(column),
  percent: 50,
})

const PLACES: readonly Dimension[] = ['territory:province', 'territory:district', 'territory:corregimiento']

/** Dimensions and filters of a fact whose rows have a place and these attributes. */
export const along = (
  ...attributes: readonly (Filter & Dimension)[]
): { readonly dimensions: readonly Dimension[]; readonly filters: readonly Filter[] } => ({
  dimensions: [...PLACES, ...attributes],
  filters: attributes,
})
