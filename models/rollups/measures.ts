import { type RawBuilder, sql } from 'kysely'
import type { Filter } from '#domain/dimensions.ts'
import { compiled } from '../framework/compile.ts'
import { hash } from '../framework/graph.ts'
import type { Model } from '../framework/model.ts'
import { offline } from '../framework/offline.ts'
import type { Fact } from '../indicators/facts/define.ts'
import { FACTS } from '../indicators/facts/index.ts'
import { type FactName, factMeasuresOf } from '../indicators/formula.ts'
import { DEFINITIONS } from '../indicators/index.ts'
import { aggregate, attributeOf, condition, countOf } from '../values/fact-columns.ts'

export type Sql = RawBuilder<unknown>

/** What is rolled up of a flow. */
export interface Rolled {
  readonly of: FactName
  readonly model: Model
  /** Attributes along which there are figures; every subset of them. */
  readonly along: readonly Filter[]
  /**
   * The counts that are rolled up. A distinct count names a column of which each number that it counts has one value: rows that are alone
   * in it in a period count as rows. Rows and sums name none.
   */
  readonly counts: Readonly<Record<string, string | null>>
}

/** A measure of the catalogue whose figures are rolled up. */
export interface RolledMeasure {
  readonly count: string
  readonly where: readonly string[]
  /** Its column. The name ends with a hash of all that the figures depend on: a table that has the column has these figures. */
  readonly column: string
  /** Of the attributes rolled up, those along which some indicator of the measure can be asked. */
  readonly along: readonly Filter[]
  /** Figures of parts add up to those of the whole: of rows and sums, not of distinct numbers. */
  readonly adds: boolean
  /** Some condition asks for the last day of the period, so that a year is not the sum of its months. */
  readonly byLastDay: boolean
}

export const and = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? sql`true` : sql.join(conditions, sql` and `)

export const textOf = (part: Sql): string => compiled({ compile: () => part.compile(offline()) })

const flow = (fact: Fact): Extract<Fact['placed'], { nature: 'flow' }> => {
  if (fact.placed.nature === 'stock')
    throw new RangeError(`${fact.table} is a stock: its rows have no period`)
  return fact.placed
}

/** The month of a row, 202603. */
export const monthOf = (fact: Fact): Sql => sql`toYYYYMM(assumeNotNull(${sql.ref(flow(fact).date)}))`

/** The column of the cycle that a row carries; null where rows carry none. */
export const cycleOf = (fact: Fact): Sql | null => {
  const { cycle } = flow(fact)
  return cycle === null ? null : sql.ref(cycle)
}

/** The last day of a row's cycle as a number YYYYMMDD; where it carries none, of its month. */
export function lastDayOfRow(fact: Fact): Sql {
  const cycle = cycleOf(fact)
  if (cycle === null) return sql`toYYYYMMDD(toLastDayOfMonth(assumeNotNull(${sql.ref(flow(fact).date)})))`
  const quarter = sql`toUInt32(substring(${cycle}, 6, 1))`
  return sql`toUInt32(substring(${cycle}, 1, 4)) * 10000 + ${quarter} * 300 + [31, 30, 30, 31][${quarter}]`
}

/** The rows of the mart that are rolled up. */
export function rowsRolled({ of, model }: Rolled): Sql {
  const fact: Fact = FACTS[of]
  const { date } = flow(fact)
  return and([
    ...(model.columns[date]?.startsWith('Nullable') ? [sql`${sql.ref(date)} is not null`] : []),
    ...(fact.only === null ? [] : [fact.only]),
  ])
}

/** What the figures of one measure depend on, beside the mart's rows. */
function formulaOf(rolled: Rolled, count: string, where: readonly string[]): string {
  const fact: Fact = FACTS[rolled.of]
  const lastDay = lastDayOfRow(fact)
  return JSON.stringify([
    ...[monthOf(fact), fact.territory, rowsRolled(rolled), aggregate(countOf(fact, count), null)].map(textOf),
    textOf(cycleOf(fact) ?? sql`''`),
    rolled.along.map(attribute => [attribute, textOf(attributeOf(fact, attribute, lastDay))]),
    where.map(name => textOf(condition(fact, name, lastDay))),
  ])
}

/** The measures of the catalogue's indicators that count one of these, each once, by column. */
export function measuresRolled(rolled: Rolled): readonly RolledMeasure[] {
  const fact: Fact = FACTS[rolled.of]
  const found = new Map<string, RolledMeasure>()
  for (const indicator of Object.values(DEFINITIONS))
    for (const measure of factMeasuresOf(indicator)) {
      if (measure.of !== rolled.of || !Object.hasOwn(rolled.counts, measure.count)) continue
      const where = [...measure.where].sort()
      const { kind } = countOf(fact, measure.count)
      if (kind === 'percentile') throw new RangeError(`${measure.count} neither adds up nor counts`)
      if (kind === 'distinct' && rolled.counts[measure.count] === null)
        throw new RangeError(`${measure.count} counts distinct numbers of no entity`)
      const name = [measure.count, ...where].join('_')
      const { dimensions, filters } = indicator.metadata
      const asked = new Set<string>([...dimensions, ...filters, ...(found.get(name)?.along ?? [])])
      found.set(name, {
        count: measure.count,
        where,
        column: `${name}_${hash(formulaOf(rolled, measure.count, where)).slice(0, 8)}`,
        along: rolled.along.filter(attribute => asked.has(attribute)),
        adds: kind !== 'distinct',
        byLastDay: where.some(each => typeof fact.conditions[each] === 'function'),
      })
    }
  return [...found.values()].sort((a, b) => (a.column < b.column ? -1 : 1))
}
