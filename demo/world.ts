import { type Expression, type RawBuilder, sql } from 'kysely'
import {
  insertRows,
  param,
  type Settings,
  type Warehouse,
  withSettings,
  withSignal,
} from '#warehouse/index.ts'

/** A statement or fragment with its bound values. */
export type Sql = RawBuilder<unknown>

/** The synthetic ministry while it is made: a scratch database of tables, a scale and a seed. */
export interface World {
  readonly warehouse: Warehouse
  readonly scale: number
  readonly seed: number
  /** A table of the scratch database. */
  readonly table: (name: string) => Sql
  /** A 64-bit hash of the seed, a tag and expressions: the only source of chance. */
  readonly hash: (tag: string, ...parts: readonly Sql[]) => Sql
  readonly run: (statement: Sql) => Promise<void>
  readonly rows: <Row>(statement: Sql) => Promise<readonly Row[]>
  readonly insert: (table: string, rows: Iterable<object>) => Promise<void>
}

/** Statements run once each, with constants of their own: compiling them costs more than it saves. */
const SETTINGS: Settings = {
  max_threads: 2,
  compile_expressions: 0,
  compile_aggregate_expressions: 0,
  compile_sort_description: 0,
}

export function openWorld(options: {
  warehouse: Warehouse
  scratch: string
  scale: number
  seed: number
  signal?: AbortSignal
}): World {
  const { scratch, scale, seed, signal } = options
  const settled = withSettings(options.warehouse, SETTINGS)
  const warehouse = signal === undefined ? settled : withSignal(settled, signal)
  const run = async (statement: Sql) => {
    await statement.execute(warehouse.db)
  }
  return {
    warehouse,
    scale,
    seed,
    table: name => sql`${sql.table(`${scratch}.${name}`)}`,
    hash: (tag, ...parts) => sql`sipHash64(${sql.join([unsigned(seed), sql`${tag}`, ...parts])})`,
    run,
    rows: async <Row>(statement: Sql) => (await (statement as RawBuilder<Row>).execute(warehouse.db)).rows,
    insert: async (table, rows) => {
      await insertRows(warehouse, `${scratch}.${table}`, rows as Iterable<Readonly<Record<string, unknown>>>)
    },
  }
}

/** A bound whole number that is not negative. */
export const unsigned = (value: number): Expression<unknown> => param(value, 'UInt64')
/** A bound whole number. */
export const signed = (value: number): Expression<unknown> => param(value, 'Int32')
export const texts = (values: readonly string[]): Expression<unknown> => param(values, 'Array(String)')
/** A hash as a number in [0, 1). */
export const share = (hash: Sql): Sql => sql`((${hash}) / 18446744073709551616.)`
/** One of a list by a hash. */
export const pick = (values: readonly string[], hash: Sql): Sql =>
  sql`arrayElement(${texts(values)}, 1 + (${hash}) % ${unsigned(values.length)})`
/** First and last day of the quarter of an index expression (0 is 2016Q1). */
export const quarterStart = (index: Sql): Sql => sql`addMonths(toDate32('2016-01-01'), 3 * (${index}))`
export const quarterEnd = (index: Sql): Sql =>
  sql`subtractDays(addMonths(toDate32('2016-01-01'), 3 * (${index}) + 3), 1)`
