import { type RawBuilder, sql } from 'kysely'
import type { Filter } from '#domain/dimensions.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import { servedName } from '../build/serve.ts'
import type { Fact, FactMeasure } from '../indicators/formula.ts'
import { cellKey, codeLength, readFromFacts, writtenInFacts } from './cells.ts'
import { type Millionths, millionths } from './decimal.ts'
import { aggregate, attributeOf, condition, DATE_OF, TABLE_OF } from './fact-columns.ts'
import type { Attribute } from './members.ts'
import { keyOfDate, keyOfPeriod, lastDayOf, type PeriodGroup } from './period-groups.ts'

/** What is measured, of which periods and places, broken down by which attributes. */
export interface FactRequest {
  readonly publication: number
  readonly fact: Fact
  readonly measures: readonly FactMeasure[]
  readonly group: PeriodGroup
  readonly territories: readonly string[]
  readonly attributes: readonly Attribute[]
  readonly filters: ReadonlyMap<Filter, readonly string[]>
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

/** A stock: rows that stand on the last day. Several last days repeat a row once for each on which it stands. */
function placeStock(table: Sql, { periods }: PeriodGroup): Placement {
  const days = param(
    periods.map(period => period.endOn),
    'Array(Date32)',
  )
  return {
    from: sql`${table} array join arrayFilter(
      position -> active_from <= ${days}[position] and ${days}[position] <= active_to, arrayEnumerate(${days})) as place`,
    key: sql`${param(periods.map(keyOfPeriod), 'Array(String)')}[place]`,
    lastDay: sql`toYYYYMMDD(${days}[place])`,
    where: TRUE,
  }
}

function placeFlow(table: Sql, fact: Exclude<Fact, 'enrolments'>, { kind, periods }: PeriodGroup): Placement {
  const ownCycle = kind === 'cycle' && fact === 'payments'
  const key = ownCycle ? sql`toString(cycle)` : keyOfDate(kind, DATE_OF[fact])
  const keys = param(periods.map(keyOfPeriod), 'Array(String)')
  const first = periods.map(period => period.startOn).sort()[0]
  const last = periods
    .map(period => period.endOn)
    .sort()
    .at(-1)
  const dates = sql`${DATE_OF[fact]} between ${param(first, 'Date32')} and ${param(last, 'Date32')}`
  const where = ownCycle
    ? sql`cycle in ${keys}`
    : periods.length === 1
      ? dates
      : sql`${dates} and ${key} in ${keys}`
  return { from: table, key, lastDay: lastDayOf(periods, key), where }
}

function place(request: FactRequest): Placement {
  const table = sql.table(servedName(request.publication, TABLE_OF[request.fact]))
  return request.fact === 'enrolments'
    ? placeStock(table, request.group)
    : placeFlow(table, request.fact, request.group)
}

/** One statement: groups by period, place and attributes, and a column per measure. Every value is bound. */
export function factQuery(request: FactRequest): RawBuilder<Record<string, string>> {
  const { key, lastDay, from, where } = place(request)
  const single = request.group.periods.length === 1
  const length = codeLength(request.territories[0] ?? '')
  const territory = length === 0 ? null : sql`substring(corregimiento, 1, ${sql.lit(length)})`
  const conditions = request.measures.map(measure => measure.where.map(name => condition(name, lastDay)))
  const shared = conditions.length === 1
  const filters = [...request.filters].map(([filter, values]) => {
    const column = filter === 'kind' ? sql.ref('kind') : attributeOf(filter, lastDay)
    return sql`${column} in ${param(values, 'Array(String)')}`
  })
  const places =
    territory === null
      ? []
      : [sql`${territory} in ${param(request.territories.map(writtenInFacts), 'Array(String)')}`]
  const groups = [
    ...(single ? [] : [{ name: 'period', value: key }]),
    ...(territory === null ? [] : [{ name: 'territory', value: territory }]),
    ...request.attributes.map((attribute, index) => ({
      name: `a${index}`,
      value: attributeOf(attribute, lastDay),
    })),
  ]
  const columns = [
    ...groups.map(({ name, value }) => sql`${value} as ${sql.ref(name)}`),
    ...request.measures.map((measure, index) => {
      const own = conditions[index]
      const rows = shared || own === undefined || own.length === 0 ? null : and(own)
      return sql`${aggregate(measure, rows)} as ${sql.ref(`m${index}`)}`
    }),
  ]
  const rows = and([where, ...places, ...filters, ...(shared ? (conditions[0] ?? []) : [])])
  const by =
    groups.length === 0 ? sql`` : sql` group by ${sql.join(groups.map(group => sql.ref(group.name)))}`
  return sql`select ${sql.join(columns)} from ${from} where ${rows}${by}`
}

/** Cells of each measure, in their order. A place without rows is absent; without a breakdown there is always one. */
export async function factCells(
  warehouse: Warehouse,
  request: FactRequest,
): Promise<readonly Map<string, Millionths>[]> {
  const { rows } = await factQuery(request).execute(warehouse.db)
  const cells = request.measures.map(() => new Map<string, Millionths>())
  const periodOf = new Map(request.group.periods.map(period => [keyOfPeriod(period), period.id]))
  const [first] = request.group.periods
  for (const row of rows) {
    const period = row.period === undefined ? first?.id : periodOf.get(row.period)
    if (period === undefined) continue
    const members = request.attributes.map((_, index) => String(row[`a${index}`]))
    const territory =
      row.territory === undefined ? (request.territories[0] ?? '') : readFromFacts(row.territory)
    const key = cellKey({ period, territory, members })
    for (const [index, found] of cells.entries()) found.set(key, millionths(String(row[`m${index}`])))
  }
  return cells
}
