/** Scalar types of ClickHouse that this system uses. */
type WholeNumber = 'UInt8' | 'UInt16' | 'UInt32' | 'Int8' | 'Int16' | 'Int32'
type LongNumber = 'UInt64' | 'Int64' | 'UInt128' | 'Int128' | 'UInt256' | 'Int256'
type Scalar =
  | 'String'
  | 'UUID'
  | 'Bool'
  | WholeNumber
  | LongNumber
  | 'Float32'
  | 'Float64'
  | 'Date'
  | 'Date32'
  | 'DateTime'
  | "DateTime('UTC')"
  | `DateTime64(${number})`
  | `DateTime64(${number}, 'UTC')`
  | `Decimal(${number}, ${number})`
  | `FixedString(${number})`

/**
 * The name of a column's type as it is written in DDL. Nested types are checked as far as the first bracket; `parseChType`
 * checks the whole.
 */
export type ChType =
  | Scalar
  | `Nullable(${string})`
  | `LowCardinality(${string})`
  | `Array(${string})`
  | `Map(${string})`
  | `Tuple(${string})`
  | `Enum8(${string})`
  | `Enum16(${string})`
  | `AggregateFunction(${string})`
  | `SimpleAggregateFunction(${string})`

declare const state: unique symbol
/** An aggregate's unfinished state: only a -Merge function of the same name makes a value of it. */
export interface AggregateState<F extends string = string> {
  readonly [state]: F
}

/**
 * What a value of a type is in TypeScript when it arrives: 64-bit integers and decimals are text (no digit is lost), dates and
 * instants ISO 8601 text, floats a number or null (NaN and infinities arrive as null), small integers numbers.
 */
export type ValueOf<T extends string> = T extends 'Bool'
  ? boolean
  : T extends WholeNumber
    ? number
    : T extends 'Float32' | 'Float64'
      ? number | null
      : T extends `Nullable(${infer Inner})`
        ? ValueOf<Inner> | null
        : T extends `LowCardinality(${infer Inner})`
          ? ValueOf<Inner>
          : T extends `Array(${infer Inner})`
            ? ValueOf<Inner>[]
            : T extends `Map(${string}, ${infer Item})`
              ? Record<string, ValueOf<Item>>
              : T extends `Tuple(${infer Members})`
                ? TupleOf<Members>
                : T extends `SimpleAggregateFunction(${string}, ${infer Inner})`
                  ? ValueOf<Inner>
                  : T extends `AggregateFunction(${infer F}, ${string})`
                    ? AggregateState<F>
                    : string

/** A tuple of named members is an object, as JSONEachRow prints it. Members whose own type holds a comma need a type of their own. */
type TupleOf<M extends string> = M extends `${infer First}, ${infer Rest}`
  ? MemberOf<First> & TupleOf<Rest>
  : MemberOf<M>
type MemberOf<M extends string> = M extends `${infer Name} ${infer Inner}`
  ? { [K in Name]: ValueOf<Inner> }
  : unknown

export type Columns = Readonly<Record<string, ChType>>

/**
 * The row of a table whose columns are given by type.
 *
 * @example
 * const columns = { batch_id: 'UInt64', paid_on: 'Nullable(Date32)' } as const satisfies Columns
 * type Row = RowOf<typeof columns> // { batch_id: string; paid_on: string | null }
 */
export type RowOf<C extends Columns> = { -readonly [K in keyof C]: ValueOf<C[K]> }
