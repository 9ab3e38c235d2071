import { sql } from 'kysely'
import type { ChType } from '#warehouse/index.ts'
import type { Change, Parts, Stale } from '../framework/incremental.ts'
import { defineModel, from, type Model } from '../framework/model.ts'
import type { Fact } from '../indicators/facts/define.ts'
import { FACTS } from '../indicators/facts/index.ts'
import { attributeOf, condition, countOf } from '../values/fact-columns.ts'
import {
  and,
  cycleOf,
  lastDayOfRow,
  measuresRolled,
  monthOf,
  type Rolled,
  type RolledMeasure,
  rowsRolled,
  type Sql,
  textOf,
} from './measures.ts'

/** Rows that may count twice in a cycle because of one entity: the column that holds them, and where in its tuples each measure is. */
export interface Again {
  readonly column: string
  /** In their order; the first element of a tuple has a bit for each: whether the row counts. */
  readonly measures: readonly RolledMeasure[]
  /** Place of the measure's number in a tuple. */
  readonly positions: readonly number[]
}

/** The cells of a fact, and what in them does not add up. */
export interface Cells {
  readonly model: Model
  readonly measures: readonly RolledMeasure[]
  readonly again: readonly Again[]
}

const named = (name: string): Sql => sql.ref(name)
const each = (parts: readonly Sql[]): Sql => sql.join(parts, sql.raw(',\n      '))
const twice = (entity: string): string => `${entity}_is_twice`

/**
 * Values of an entity that some cycle has twice. Sorting a cycle's numbers finds them in a third of the time of a hash table, and few rows
 * are theirs.
 */
const repeated = (rolled: Rolled, rows: Sql, cycle: Sql, entity: string): Sql => sql`${named(entity)} in (
        select arrayJoin(arrayFilter((own, before) -> own = before, numbers, arrayPushFront(arrayPopBack(numbers), 0)))
        from (select arraySort(groupArray(${named(entity)})) as numbers from ${from(rolled.model)} where ${rows} group by ${cycle}))`

interface Distinct {
  readonly measure: RolledMeasure
  readonly entity: string
  readonly number: Sql
  readonly rows: Sql
}

/** Condition of the rows that a measure counts. */
function rowsOf(fact: Fact, { count, where }: RolledMeasure): Sql {
  const counts = countOf(fact, count)
  const known = counts.kind === 'distinct' && counts.mayBeNone ? [sql`${counts.number} != 0`] : []
  return and([...where.map(name => condition(fact, name, lastDayOfRow(fact))), ...known])
}

function distinctOf(rolled: Rolled, measures: readonly RolledMeasure[]): readonly Distinct[] {
  const fact: Fact = FACTS[rolled.of]
  return measures.flatMap(measure => {
    const counts = countOf(fact, measure.count)
    const entity = rolled.counts[measure.count]
    return counts.kind === 'distinct' && entity != null
      ? [{ measure, entity, number: sql`toUInt64(${counts.number})`, rows: rowsOf(fact, measure) }]
      : []
  })
}

/** The numbers of one entity's measures, each once. */
const numbersOf = (distinct: readonly Distinct[]): readonly Sql[] => [
  ...new Map(distinct.map(({ number }) => [textOf(number), number])).values(),
]

/** Rows of which a number may come again, each with a bit for every measure that counts it. */
function againOf(entity: string, index: number, distinct: readonly Distinct[]) {
  const numbers = numbersOf(distinct)
  const bits = distinct.map(({ rows }, bit) => sql`bitShiftLeft(toUInt32(${rows}), ${sql.lit(bit)})`)
  const column = `again${index}`
  return {
    column,
    measures: distinct.map(({ measure }) => measure),
    positions: distinct.map(({ number }) => numbers.findIndex(other => textOf(other) === textOf(number)) + 2),
    type: `Array(Tuple(UInt32, ${numbers.map(() => 'UInt64').join(', ')}))` as const,
    value: sql`groupArrayIf(tuple(${sql.join(bits, sql` + `)}, ${sql.join(numbers)}), ${named(twice(entity))}) as ${named(column)}`,
  }
}

function figure(fact: Fact, measure: RolledMeasure, index: number, own: Distinct | undefined): Sql {
  const counts = countOf(fact, measure.count)
  const rows = rowsOf(fact, measure)
  const m = named(`m${index}`)
  if (counts.kind === 'sum') return sql`toDecimal128(sumIf(${counts.amount}, ${rows}), 6) as ${m}`
  return own === undefined
    ? sql`countIf(${rows}) as ${m}`
    : sql`countIf(${rows} and not ${named(twice(own.entity))}) as ${m}`
}

/** Months in which rows of the mart's rebuilt parts are counted, or were. */
export const monthsReached = (rolled: Rolled, { parts, before }: Change): Stale => {
  const [cycle, cycles] = [cycleOf(FACTS[rolled.of]), parts(rolled.model.name)]
  if (cycle === null || cycles === null) return 'all'
  const months = (mart: Sql) =>
    sql`select ${monthOf(FACTS[rolled.of])} as part from ${mart} where ${and([rowsRolled(rolled), sql`${cycle} in ${cycles}`])}`
  return sql`${months(from(rolled.model))} union distinct ${months(before(rolled.model.name))}`
}

/** Beside the mart's rebuilt cycles, all that have rows in the months of these: of a month all of its rows are wanted. */
const byCycles = (rolled: Rolled, cycle: Sql) => ({
  by: 'of_cycle',
  stale: {
    [rolled.model.name]: (change: Change): Stale => {
      const [months, cycles] = [monthsReached(rolled, change), change.parts(rolled.model.name)]
      return cycles === null || typeof months === 'string'
        ? 'all'
        : sql`
          select arrayJoin(${cycles}) as part
          union distinct
          select ${cycle} as part from ${from(rolled.model)} where ${rowsRolled(rolled)} and ${monthOf(FACTS[rolled.of])} in (${months})`
    },
  },
})

/**
 * Grain: one cycle (where rows carry one), month, place and member of each attribute. `m0`, `m1`, …: figures that add up: sums, rows, and of
 * distinct numbers those whose entity no cycle has twice. `again0`, …: the other rows of an entity. Dropped once the roll-ups are made of it.
 */
export function defineCells(rolled: Rolled): Cells {
  const fact: Fact = FACTS[rolled.of]
  const cycle = cycleOf(fact)
  const measures = measuresRolled(rolled)
  const distinct = distinctOf(rolled, measures)
  if (cycle === null && distinct.length > 0)
    throw new RangeError(`${rolled.of} carries no cycle: nothing distinct of it is rolled up`)
  const entities = [...new Set(distinct.map(({ entity }) => entity))]
  const again = entities.map((entity, index) =>
    againOf(
      entity,
      index,
      distinct.filter(one => one.entity === entity),
    ),
  )
  const lastDay = lastDayOfRow(fact)
  const keys = [
    ...(cycle === null ? [] : [{ name: 'of_cycle', type: 'LowCardinality(String)' as const, value: cycle }]),
    { name: 'of_month', type: 'UInt32' as const, value: monthOf(fact) },
    { name: 'place', type: 'LowCardinality(String)' as const, value: fact.territory },
    ...rolled.along.map((attribute, index) => ({
      name: `a${index}`,
      type: 'LowCardinality(String)' as const,
      value: attributeOf(fact, attribute, lastDay),
    })),
  ]
  const columns: Record<string, ChType> = Object.fromEntries([
    ...keys.map(({ name, type }) => [name, type] as const),
    ...measures.map(
      ({ count }, index) =>
        [`m${index}`, countOf(fact, count).kind === 'sum' ? 'Decimal(38, 6)' : 'UInt64'] as const,
    ),
    ...again.map(({ column, type }) => [column, type] as const),
  ])
  const isTwice = (rows: Sql) =>
    sql.join(
      entities.map(entity =>
        cycle === null ? sql`` : sql`, ${repeated(rolled, rows, cycle, entity)} as ${named(twice(entity))}`,
      ),
      sql``,
    )
  const rowsOfParts = (cycles: Parts | null): Sql =>
    cycles === null ? rowsRolled(rolled) : and([rowsRolled(rolled), sql`${cycle} in ${cycles}`])
  const model = defineModel({
    name: `int_cells_${rolled.of}`,
    grain: `${cycle === null ? '' : 'cycle, '}month, place and members of ${rolled.of}`,
    materialisation: 'scratch',
    columns,
    reads: [rolled.model],
    ...(cycle === null ? {} : { incremental: byCycles(rolled, cycle) }),
    query: (_db, cycles) => sql`
    select ${each([
      ...keys.map(({ name, value }) => sql`${value} as ${named(name)}`),
      ...measures.map((measure, index) =>
        figure(
          fact,
          measure,
          index,
          distinct.find(one => one.measure === measure),
        ),
      ),
      ...again.map(({ value }) => value),
    ])}
    from (
      select *${isTwice(rowsOfParts(cycles))}
      from ${from(rolled.model)} where ${rowsOfParts(cycles)}
    )
    group by ${sql.join(keys.map(({ name }) => named(name)))}`,
  })
  return { model, measures, again }
}
