import { type RawBuilder, sql } from 'kysely'
import { plusDays } from '#domain/calendar.ts'
import type { Filter, Tree } from '#domain/dimensions.ts'
import type { Period } from '#domain/periods.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import type { Fact, Placed } from '../indicators/facts/define.ts'
import type { FactMeasure } from '../indicators/formula.ts'
import { cellKey, codeLength, readFromFacts, writtenInFacts } from './cells.ts'
import { type Millionths, millionths } from './decimal.ts'
import { aggregate, attributeOf, condition, countOf } from './fact-columns.ts'
import { factTable, inSets, officeSql, placeOf, stretchesOf } from './fact-places.ts'
import type { Attribute } from './members.ts'
import { keyOfDate, keyOfPeriod, lastDayOf, type PeriodGroup } from './period-groups.ts'

/** What is measured, of which periods and places, broken down by which attributes. */
export interface FactRequest {
  readonly publication: number
  readonly fact: Fact
  readonly measures: readonly Pick<FactMeasure, 'count' | 'where'>[]
  /** Of a stock: on the last day, or on the day before the first. */
  readonly at: 'start' | 'close'
  readonly group: PeriodGroup
  readonly territories: readonly string[]
  readonly attributes: readonly Attribute[]
  readonly filters: ReadonlyMap<Filter, readonly string[]>
  readonly tree: Tree
}

type Sql = RawBuilder<unknown>
const TRUE: Sql = sql`true`
const and = (conditions: readonly Sql[]): Sql =>
  conditions.length === 0 ? TRUE : sql.join(conditions, sql` and `)

/** How rows are placed in periods: the table with what it is joined to, the key, the last day, and the rows that count. */
interface Placement {
  readonly from: Sql
  readonly key: Sql
  readonly lastDay: Sql
  readonly where: Sql
}

/** The day on which a stock is taken. */
export const stockDay = (period: Period, at: 'start' | 'close'): string =>
  at === 'close' ? period.endOn : plusDays(period.startOn, -1)

/** A stock: rows that stand on a day of each period. Several days repeat a row once for each on which it stands. */
function placeStock(
  table: Sql,
  placed: Extract<Placed, { nature: 'stock' }>,
  { periods }: PeriodGroup,
  at: 'start' | 'close',
): Placement {
  const days = param(
    periods.map(period => stockDay(period, at)),
    'Array(Date32)',
  )
  const ends = param(
    periods.map(period => Number(period.endOn.replaceAll('-', ''))),
    'Array(UInt32)',
  )
  return {
    from: sql`${table} array join arrayFilter(
      position -> ${sql.ref(placed.from)} <= ${days}[position] and ${days}[position] <= ${sql.ref(placed.to)}, arrayEnumerate(${days})) as place`,
    key: sql`${param(periods.map(keyOfPeriod), 'Array(String)')}[place]`,
    lastDay: sql`${ends}[place]`,
    where: TRUE,
  }
}

function placeFlow(
  table: Sql,
  placed: Extract<Placed, { nature: 'flow' }>,
  { kind, periods }: PeriodGroup,
): Placement {
  const date = sql.ref(placed.date)
  const cycle = kind === 'cycle' && placed.cycle !== null ? sql.ref(placed.cycle) : null
  const key = cycle !== null ? sql`toString(${cycle})` : keyOfDate(kind, date)
  const keys = param(periods.map(keyOfPeriod), 'Array(String)')
  const first = periods.map(period => period.startOn).sort()[0]
  const last = periods
    .map(period => period.endOn)
    .sort()
    .at(-1)
  const dates = sql`${date} between ${param(first, 'Date32')} and ${param(last, 'Date32')}`
  const where =
    cycle !== null
      ? sql`${cycle} in ${keys}`
      : periods.length === 1
        ? dates
        : sql`${dates} and ${key} in ${keys}`
  return { from: table, key, lastDay: lastDayOf(periods, key), where }
}

/** Whether it matters where rows are: of the whole country it does not, unless what is counted asks for it. */
const isPlaced = ({ fact, measures, territories, attributes, filters }: FactRequest): boolean =>
  measures.some(({ where }) => where.some(name => fact.ofPlace[name] !== undefined)) ||
  codeLength(territories[0] ?? '') > 0 ||
  attributes.includes('office') ||
  filters.has('office') ||
  filters.has('set')

function place(table: Sql, { fact, group, at }: FactRequest): Placement {
  return fact.placed.nature === 'stock'
    ? placeStock(table, fact.placed, group, at)
    : placeFlow(table, fact.placed, group)
}

/** The rows of a fact that a request is about, before anything is counted. */
export interface Framed {
  readonly from: Sql
  /** The period's key and its last day, a number YYYYMMDD. */
  readonly key: Sql
  readonly lastDay: Sql
  /** Code of a row's place, by the tree asked for. */
  readonly code: Sql
  /** Code of the unit asked for that a row is in; null for the whole country. */
  readonly territory: Sql | null
  readonly memberOf: (attribute: Filter) => Sql
  /** What rows meet, measure by measure, beside `where`. */
  readonly conditions: readonly (readonly Sql[])[]
  readonly where: readonly Sql[]
}

/** The rows that a request is about. Every value is bound. */
export function framed(request: FactRequest): Framed {
  const { fact } = request
  const located = { ...request, placed: isPlaced(request) }
  const { key, lastDay, from, where } = place(factTable(located), request)
  const day = fact.placed.nature === 'flow' ? sql`toYYYYMMDD(${sql.ref(fact.placed.date)})` : lastDay
  const firstOn = request.group.periods.map(period => period.startOn).sort()[0]
  const code = placeOf(located, day, firstOn ?? '')
  const memberOf = (attribute: Filter): Sql =>
    attribute === 'office'
      ? officeSql(code, day, stretchesOf(request.tree))
      : attributeOf(fact, attribute, lastDay)
  const length = codeLength(request.territories[0] ?? '')
  const territory = length === 0 ? null : sql`substring(${code}, 1, ${sql.lit(length)})`
  const conditions = request.measures.map(measure =>
    measure.where.map(name => {
      const ofPlace = request.tree === 'is' ? fact.ofPlace[name] : undefined
      return ofPlace === undefined ? condition(fact, name, lastDay) : ofPlace(code)
    }),
  )
  const filters = [...request.filters].map(([filter, values]) => {
    if (filter === 'set') return inSets(code, lastDay, values)
    return sql`${memberOf(filter)} in ${param(values, 'Array(String)')}`
  })
  const places =
    territory === null
      ? []
      : [sql`${territory} in ${param(request.territories.map(writtenInFacts), 'Array(String)')}`]
  return {
    ...{ from, key, lastDay, code, territory, memberOf, conditions },
    where: [where, ...(fact.only === null ? [] : [fact.only]), ...places, ...filters],
  }
}

/** One statement: groups by period, place and attributes, and a column per measure. Every value is bound. */
export function factQuery(request: FactRequest): RawBuilder<Record<string, string | null>> {
  const { fact } = request
  const { from, key, territory, memberOf, conditions, where } = framed(request)
  const single = request.group.periods.length === 1
  const shared = conditions.length === 1
  const groups = [
    ...(single ? [] : [{ name: 'of_period', value: key }]),
    ...(territory === null ? [] : [{ name: 'of_territory', value: territory }]),
    ...request.attributes.map((attribute, index) => ({
      name: `a${index}`,
      value: memberOf(attribute),
    })),
  ]
  const columns = [
    ...groups.map(({ name, value }) => sql`${value} as ${sql.ref(name)}`),
    ...request.measures.map((measure, index) => {
      const own = conditions[index]
      const rows = shared || own === undefined || own.length === 0 ? null : and(own)
      return sql`${aggregate(countOf(fact, measure.count), rows)} as ${sql.ref(`m${index}`)}`
    }),
  ]
  const rows = and([...where, ...(shared ? (conditions[0] ?? []) : [])])
  const by =
    groups.length === 0 ? sql`` : sql` group by ${sql.join(groups.map(group => sql.ref(group.name)))}`
  return sql`select ${sql.join(columns)} from ${from} where ${rows}${by}`
}

/**
 * Cells of each measure, in their order, from a statement that groups as `factQuery` does. A place without rows, or without values of a
 * percentile, is absent; without a breakdown there is always one.
 */
export async function cellsFrom(
  warehouse: Warehouse,
  request: FactRequest,
  statement: RawBuilder<Record<string, string | null>>,
): Promise<readonly Map<string, Millionths>[]> {
  const { rows } = await statement.execute(warehouse.db)
  const cells = request.measures.map(() => new Map<string, Millionths>())
  const periodOf = new Map(request.group.periods.map(period => [keyOfPeriod(period), period.id]))
  const [first] = request.group.periods
  for (const row of rows) {
    const period = typeof row.of_period !== 'string' ? first?.id : periodOf.get(row.of_period)
    if (period === undefined) continue
    const members = request.attributes.map((_, index) => String(row[`a${index}`]))
    const territory =
      typeof row.of_territory !== 'string' ? (request.territories[0] ?? '') : readFromFacts(row.of_territory)
    const key = cellKey({ period, territory, members })
    for (const [index, found] of cells.entries()) {
      const figure = row[`m${index}`]
      if (typeof figure === 'string') found.set(key, millionths(figure))
    }
  }
  return cells
}
