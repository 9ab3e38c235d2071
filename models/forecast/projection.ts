import { dayInPanama } from '#domain/calendar.ts'
import { COUNTRY, type Tree } from '#domain/dimensions.ts'
import { SimeiError } from '#domain/errors.ts'
import { type IndicatorMetadata, UNIT_SUMS, type ValueRow } from '#domain/indicators.ts'
import { lastEnded, type Period, parsePeriod, periodsPerYear, shiftPeriod } from '#domain/periods.ts'
import type { Scope } from '#domain/scope.ts'
import type { ModelsContext } from '../build/context.ts'
import { indicatorOf } from '../indicators/index.ts'
import { readablePublication } from '../publications.ts'
import { indicatorValues } from '../values/values.ts'
import { type Forecast, type ForecastPoint, forecast, INTERVAL_PERCENT, type NoForecast } from './forecast.ts'

export interface ProjectionQuery {
  readonly indicator: string
  /** One territory; the country when absent. */
  readonly territory?: string
  /** Four digits; the year of the publication's day when absent. */
  readonly year?: number
  readonly programme?: string
  /** The current publication when absent. */
  readonly publication?: number
  /** Places as they were when absent. */
  readonly tree?: Tree
}

/** Decimal text in the indicator's unit, rounded as a forecast deserves: whole things, cents, hundredths of a percent. */
export interface ProjectedPoint {
  readonly value: string
  readonly lower: string
  readonly upper: string
}

/** The end of a year as it is to be expected. */
export interface Projection {
  readonly indicator: IndicatorMetadata
  readonly publication: number
  readonly as_of: string
  readonly territory: string
  readonly programme: string | null
  readonly year: number
  /** `sum`: of the year's periods together; `last`: of its last period, for what does not add up over time. */
  readonly basis: 'sum' | 'last'
  /** The period whose target the year's end is compared with. */
  readonly target_period: string
  /** The year's periods that are known and firm. */
  readonly observed: readonly { readonly period: string; readonly value: string }[]
  /** `observed`: nothing is left to forecast. Null: no forecast, and `reason` says why. */
  readonly method: 'holt_winters' | 'seasonal_naive' | 'observed' | null
  readonly reason: NoForecast | 'no_data' | null
  readonly interval_percent: number
  readonly path: readonly (ProjectedPoint & { readonly period: string })[]
  readonly year_end: ProjectedPoint | null
  readonly target: string | null
  readonly target_source: string | null
  /** Projected − target. */
  readonly gap: string | null
  /** Whether the whole interval is on target, off it, or both. */
  readonly reaches: 'likely' | 'unlikely' | 'uncertain' | null
  /** Mean absolute errors of the back-test, in the indicator's unit. */
  readonly back_test: {
    readonly origins: number
    readonly holt_winters: string
    readonly seasonal_naive: string
    readonly naive: string
  } | null
}

/** Years of history that a forecast learns from. */
const YEARS = 10
const WHOLE_UNITS = 0
const FRACTION_UNITS = 2

/** Decimals of a forecast in a unit: counts are whole. */
const decimalsOf = ({ unit }: IndicatorMetadata): number =>
  unit === 'balboas' || UNIT_SUMS[unit] === 'rate' ? FRACTION_UNITS : WHOLE_UNITS

const plain = (value: number, decimals: number): string => {
  const text = value.toFixed(decimals)
  const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text
  return trimmed === '-0' ? '0' : trimmed
}

const isFirm = (row: ValueRow | undefined): boolean => row?.status === 'ok' && row.value !== null

/** The longest run of firm values that ends with the last one: a forecast takes no series with gaps. */
function firmRun(rows: readonly ValueRow[]): readonly ValueRow[] {
  const end = rows.findLastIndex(isFirm)
  let first = end
  while (first > 0 && isFirm(rows[first - 1])) first--
  return end < 0 ? [] : rows.slice(first, end + 1)
}

/** Whether a year is the sum of its periods. */
const addsUp = ({ nature, denominator, unit, periods }: IndicatorMetadata): boolean =>
  nature === 'flow' && denominator === null && UNIT_SUMS[unit] === 'sum' && periods.includes('year')

const yearOf = (period: Period): number => Number(period.endOn.slice(0, 4))

/** By the limits between which the year's end is on target; null is open to that side. */
function reaching({ lower, upper }: ForecastPoint, aim: ValueRow): Projection['reaches'] {
  if (aim.target === null) return null
  const low = aim.expected_low === null ? Number.NEGATIVE_INFINITY : Number(aim.expected_low)
  const high = aim.expected_high === null ? Number.POSITIVE_INFINITY : Number(aim.expected_high)
  if (lower >= low && upper <= high) return 'likely'
  return upper < low || lower > high ? 'unlikely' : 'uncertain'
}

/** What the unit and the history allow: no negative counts, no share above the whole. */
function bounds({ unit }: IndicatorMetadata, history: readonly number[]) {
  const least = history.every(value => value >= 0) ? 0 : Number.NEGATIVE_INFINITY
  const most = unit === 'percent' && history.every(value => value <= 100) ? 100 : Number.POSITIVE_INFINITY
  const inside = (value: number) => Math.min(most, Math.max(least, value))
  return ({ value, lower, upper }: ForecastPoint): ForecastPoint => ({
    value: inside(value),
    lower: inside(lower),
    upper: inside(upper),
  })
}

const plus = (known: number, { value, lower, upper }: ForecastPoint): ForecastPoint => ({
  value: known + value,
  lower: known + lower,
  upper: known + upper,
})

const backTestText = (outcome: Forecast, decimals: number): Projection['back_test'] => {
  if (outcome.backTest === null) return null
  const { origins, errors } = outcome.backTest
  const text = (error: number) => plain(error, decimals + 1)
  return {
    origins,
    holt_winters: text(errors.holt_winters),
    seasonal_naive: text(errors.seasonal_naive),
    naive: text(errors.naive),
  }
}

/**
 * A year's end as the indicator's own history lets expect it, beside the target. What adds up over time is the sum of the year's
 * periods, known ones and forecast ones; anything else is the value of the year's last period. Only firm figures are history. There is
 * a forecast only where its back-test beat repeating the last value (see `forecast`). Errors: those of `indicatorValues`;
 * `bad_request` for a year more than one beyond the publication's day, or more than one territory.
 */
export async function projection(
  context: ModelsContext,
  scope: Scope,
  query: ProjectionQuery,
): Promise<Projection> {
  const { publication, as_of } = await readablePublication(context.store, query.publication)
  const today = dayInPanama(as_of)
  const year = query.year ?? Number(today.slice(0, 4))
  const territory = query.territory ?? COUNTRY
  if (year > Number(today.slice(0, 4)) + 1 || territory.includes(','))
    throw new SimeiError('bad_request', { detail: `${year} ${territory.slice(0, 40)}` })
  const yearPeriod = parsePeriod(String(year))
  const metadata = indicatorOf(query.indicator).metadata
  const season = periodsPerYear(metadata.naturalPeriod)
  const last = shiftPeriod(lastEnded(metadata.naturalPeriod, yearPeriod.startOn), season)
  const sums = addsUp(metadata)
  const targetPeriod = sums ? yearPeriod.id : last.id
  const history = `${shiftPeriod(last, 1 - season * YEARS).id}..${last.id}`
  const { rows } = await indicatorValues(context, scope, {
    indicator: query.indicator,
    period: sums ? `${history},${targetPeriod}` : history,
    territory,
    publication,
    ...(query.tree === undefined ? {} : { tree: query.tree }),
    ...(query.programme === undefined ? {} : { filters: { programme: [query.programme] } }),
  })
  const series = sums ? rows.slice(0, -1) : rows
  const aim = rows.at(-1)
  const run = firmRun(series)
  const decimals = decimalsOf(metadata)
  const observed = series.flatMap(({ period, value, status }) =>
    status === 'ok' && value !== null && yearOf(parsePeriod(period)) === year ? [{ period, value }] : [],
  )
  const left = series.length - 1 - series.findLastIndex(isFirm)
  const values = run.map(row => Number(row.value))
  const known = sums ? observed.reduce((sum, { value }) => sum + Number(value), 0) : 0
  const end = (
    point: ForecastPoint,
  ): Pick<Projection, 'year_end' | 'gap' | 'reaches' | 'target' | 'target_source'> => {
    const target = aim?.target ?? null
    return {
      year_end: texts(point, decimals),
      target,
      target_source: aim?.target_source ?? null,
      gap: target === null ? null : plain(point.value - Number(target), decimals),
      reaches: aim === undefined ? null : reaching(point, aim),
    }
  }
  const base = {
    ...{ indicator: metadata, publication, as_of, territory, programme: query.programme ?? null, year },
    ...({ basis: sums ? 'sum' : 'last', target_period: targetPeriod, observed } as const),
    ...{ interval_percent: INTERVAL_PERCENT, path: [], back_test: null },
    ...{ target: aim?.target ?? null, target_source: aim?.target_source ?? null },
  }
  const nothing = { ...base, method: null, year_end: null, gap: null, reaches: null }
  if (run.length === 0) return { ...nothing, reason: 'no_data' }
  if (left === 0) {
    const value = sums ? known : (values.at(-1) ?? 0)
    return { ...base, ...end({ value, lower: value, upper: value }), method: 'observed', reason: null }
  }
  const skip = Math.max(0, left - season)
  if (sums && observed.length + left - skip < season) return { ...nothing, reason: 'no_data' }
  const outcome = forecast(values, { season, horizon: left, skip })
  const back_test = backTestText(outcome, decimals)
  if (outcome.method === null) return { ...nothing, back_test, reason: outcome.reason }
  const within = bounds(metadata, values)
  const path = outcome.points.map((point, step) => ({
    period: series[series.length - left + step]?.period ?? '',
    ...texts(within(point), decimals),
  }))
  const final = outcome.points.at(-1)
  const point = sums ? plus(known, within(outcome.total)) : within(final ?? outcome.total)
  return { ...base, ...end(point), method: outcome.method, reason: null, back_test, path }
}

const texts = ({ value, lower, upper }: ForecastPoint, decimals: number): ProjectedPoint => ({
  value: plain(value, decimals),
  lower: plain(lower, decimals),
  upper: plain(upper, decimals),
})
