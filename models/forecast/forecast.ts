import { type BackTest, backTest, type ForecastMethod } from './back-test.ts'

/** Share of past forecasts, in percent, that an interval of this width would have held. */
export const INTERVAL_PERCENT = 80

/** A forecast step: the value and an interval around it, in the series' own unit. */
export interface ForecastPoint {
  readonly value: number
  readonly lower: number
  readonly upper: number
}

/** Why there is no forecast: too few values for a season and its back-test, or nothing better than repeating the last value. */
export type NoForecast = 'too_short' | 'not_better_than_naive'

export type Forecast =
  | {
      readonly method: Exclude<ForecastMethod, 'naive'>
      readonly points: readonly ForecastPoint[]
      /** The steps from `skip` on together, with an interval of their own: errors of neighbouring steps go together. */
      readonly total: ForecastPoint
      readonly backTest: BackTest
    }
  | { readonly method: null; readonly reason: NoForecast; readonly backTest: BackTest | null }

/** Half the width that held the declared share of these errors: the split-conformal quantile; of few, the largest one. */
function halfWidth(errors: readonly number[]): number {
  const sizes = errors.map(Math.abs).sort((a, b) => a - b)
  const rank = Math.ceil(((sizes.length + 1) * INTERVAL_PERCENT) / 100)
  return sizes[Math.min(rank, sizes.length) - 1] ?? 0
}

const around = (value: number, half: number): ForecastPoint => ({
  value,
  lower: value - half,
  upper: value + half,
})

/** Origins whose error of all steps together is known; with fewer, the widths of the steps are added up. */
const ENOUGH_TOTALS = 4

/**
 * Forecasts the next `horizon` values of a series without gaps. Holt–Winters and the seasonal naive method (the value one season ago)
 * are tried at every earlier point where enough was known; the one with the smaller mean absolute error is taken, and shown only where
 * it beat repeating the last value. Intervals are the errors of those trials, never narrower further away. `season`: values a year.
 */
export function forecast(
  series: readonly number[],
  {
    season,
    horizon,
    skip = 0,
  }: { readonly season: number; readonly horizon: number; readonly skip?: number },
): Forecast {
  const tested = backTest(series, season, horizon)
  if (tested === null) return { method: null, reason: 'too_short', backTest: null }
  const method = tested.errors.holt_winters < tested.errors.seasonal_naive ? 'holt_winters' : 'seasonal_naive'
  if (tested.errors[method] >= tested.errors.naive)
    return { method: null, reason: 'not_better_than_naive', backTest: tested }
  const paths = tested.paths[method]
  const values = tested.next[method]
  let half = 0
  const halves = values.map((_, step) => {
    const errors = paths.flatMap(path => path[step] ?? [])
    half = Math.max(half, halfWidth(errors))
    return half
  })
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)
  const whole = paths.filter(path => path.length === horizon).map(path => sum(path.slice(skip)))
  const totalHalf = whole.length < ENOUGH_TOTALS ? sum(halves.slice(skip)) : halfWidth(whole)
  return {
    method,
    points: values.map((value, step) => around(value, halves[step] ?? 0)),
    total: around(sum(values.slice(skip)), Math.max(totalHalf, halves[skip] ?? 0)),
    backTest: tested,
  }
}
