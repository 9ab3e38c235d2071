import { holtWinters } from './holt-winters.ts'

export type ForecastMethod = 'holt_winters' | 'seasonal_naive' | 'naive'

/** How each method would have done at earlier points of the series. */
export interface BackTest {
  /** Points from which the rest was forecast. */
  readonly origins: number
  /** Mean absolute error over the same steps of every origin, in the series' unit. */
  readonly errors: Readonly<Record<ForecastMethod, number>>
  /** Of each origin the errors (actual − forecast) of its steps, as many as were known. */
  readonly paths: Readonly<Record<ForecastMethod, readonly (readonly number[])[]>>
  /** The next values by each method. */
  readonly next: Readonly<Record<ForecastMethod, readonly number[]>>
}

type Method = (known: readonly number[], season: number, horizon: number) => readonly number[]

const steps = (horizon: number, value: (step: number) => number | undefined): readonly number[] =>
  Array.from({ length: horizon }, (_, step) => value(step) ?? Number.NaN)

const METHODS: Readonly<Record<ForecastMethod, Method>> = {
  holt_winters: holtWinters,
  seasonal_naive: (known, season, horizon) =>
    steps(horizon, step => known[known.length - season + (step % season)]),
  naive: (known, _season, horizon) => steps(horizon, () => known.at(-1)),
}

const MOST_ORIGINS = 24
const FEWEST_ORIGINS = 4
/** Values beyond two seasons that a fit needs before it is trusted with a forecast. */
const BEYOND_SEASONS = 2

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * Rolling-origin back-test: from each of the last points that leave enough before them, every method forecasts up to `horizon` steps
 * from what was known then, fitted anew. Null when fewer than four such points exist.
 */
export function backTest(series: readonly number[], season: number, horizon: number): BackTest | null {
  const least = 2 * season + BEYOND_SEASONS
  const first = Math.max(least, series.length - MOST_ORIGINS)
  const origins = Array.from({ length: Math.max(0, series.length - first) }, (_, index) => first + index)
  if (origins.length < FEWEST_ORIGINS) return null
  const tried = (method: Method) =>
    origins.map(origin => {
      const actual = series.slice(origin, origin + horizon)
      const told = method(series.slice(0, origin), season, actual.length)
      return actual.map((value, step) => value - (told[step] ?? Number.NaN))
    })
  const each = <T>(make: (method: Method) => T): Readonly<Record<ForecastMethod, T>> => ({
    holt_winters: make(METHODS.holt_winters),
    seasonal_naive: make(METHODS.seasonal_naive),
    naive: make(METHODS.naive),
  })
  const paths = each(tried)
  const error = (ofMethod: readonly (readonly number[])[]) => mean(ofMethod.flat().map(Math.abs))
  return {
    origins: origins.length,
    errors: {
      holt_winters: error(paths.holt_winters),
      seasonal_naive: error(paths.seasonal_naive),
      naive: error(paths.naive),
    },
    paths,
    next: each(method => method(series, season, horizon)),
  }
}
