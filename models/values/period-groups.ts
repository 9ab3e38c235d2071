import { type RawBuilder, sql } from 'kysely'
import { CALENDAR_KINDS, type Period, type PeriodKind } from '#domain/periods.ts'
import { param } from '#warehouse/index.ts'

/** Periods that one query answers: none overlaps another, so that a row falls into one. Years to date, rolling years and spans stand alone. */
export interface PeriodGroup {
  readonly kind: PeriodKind
  readonly periods: readonly Period[]
}

const overlapping = (kind: PeriodKind): boolean => !CALENDAR_KINDS.some(calendar => calendar === kind)

export function periodGroups(periods: readonly Period[]): readonly PeriodGroup[] {
  const kinds = new Map<string, Period[]>()
  for (const period of periods) {
    const group = overlapping(period.kind) ? period.id : period.kind
    kinds.set(group, [...(kinds.get(group) ?? []), period])
  }
  return [...kinds.values()].flatMap(group =>
    group[0] === undefined ? [] : [{ kind: group[0].kind, periods: group }],
  )
}

/** The key under which a query groups a period: what `keyOf` computes from a row. */
export function keyOfPeriod(period: Period): string {
  const year = period.id.slice(0, 4)
  switch (period.kind) {
    case 'month':
    case 'year':
      return period.id
    case 'quarter':
    case 'semester':
      return `${year}${period.id.at(-1)}`
    default:
      return period.id
  }
}

/** The same key from a row's date; of a cycle without a column of its own, from the quarter in which it is paid. */
export function keyOfDate(kind: PeriodKind, date: RawBuilder<unknown>): RawBuilder<unknown> {
  switch (kind) {
    case 'month':
      return sql`toString(toYYYYMM(${date}))`
    case 'quarter':
      return sql`toString(toYear(${date}) * 10 + toQuarter(${date}))`
    case 'semester':
      return sql`toString(toYear(${date}) * 10 + if(toMonth(${date}) <= 6, 1, 2))`
    case 'cycle':
      return sql`concat(toString(toYear(${date})), 'C', toString(toQuarter(${date})))`
    case 'year':
      return sql`toString(toYear(${date}))`
    default:
      return sql`''`
  }
}

/** The months, `202603`, that a period is made of; none when it does not begin and end with one. */
export function monthsOf({ startOn, endOn }: Period): readonly string[] {
  const dayAfter = new Date(Date.parse(endOn) + 86_400_000).toISOString()
  if (!startOn.endsWith('-01') || dayAfter.slice(8, 10) !== '01') return []
  const first = Number(startOn.slice(0, 4)) * 12 + Number(startOn.slice(5, 7)) - 1
  const next = Number(dayAfter.slice(0, 4)) * 12 + Number(dayAfter.slice(5, 7)) - 1
  return Array.from({ length: Math.max(0, next - first) }, (_, index) => {
    const month = first + index
    return String(Math.floor(month / 12) * 100 + (month % 12) + 1)
  })
}

const number = (on: string): number => Number(on.replaceAll('-', ''))

/** The period's last day as a number YYYYMMDD; of several periods, by the key of the row. */
export function lastDayOf(periods: readonly Period[], key: RawBuilder<unknown>): RawBuilder<unknown> {
  const [only, ...others] = periods
  if (only !== undefined && others.length === 0) return sql`${param(number(only.endOn), 'UInt32')}`
  return sql`transform(${key}, ${param(periods.map(keyOfPeriod), 'Array(String)')}, ${param(
    periods.map(period => number(period.endOn)),
    'Array(UInt32)',
  )}, toUInt32(0))`
}
