/** What was learnt of a series: its level and trend at the last value, and its season, the next step's first. */
interface State {
  readonly level: number
  readonly trend: number
  readonly season: readonly number[]
}

interface Weights {
  readonly level: number
  readonly trend: number
  readonly season: number
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length

/** Level, trend and season from the first two seasons: exact where the series is a line plus a season. */
function start(series: readonly number[], season: number): State {
  const first = mean(series.slice(0, season))
  const trend = (mean(series.slice(season, 2 * season)) - first) / season
  const level = first - (trend * (season + 1)) / 2
  if (season === 1) return { level, trend, season: [0] }
  const above = series.slice(0, 2 * season).map((value, step) => value - (level + trend * (step + 1)))
  return {
    level,
    trend,
    season: Array.from(
      { length: season },
      (_, place) => ((above[place] ?? 0) + (above[place + season] ?? 0)) / 2,
    ),
  }
}

/** Walks over the series; gives the last state and the sum of squared errors of each next step. */
function walk(series: readonly number[], from: State, weights: Weights): { state: State; squares: number } {
  const season = [...from.season]
  let { level, trend } = from
  let squares = 0
  for (const [step, value] of series.entries()) {
    const place = step % season.length
    const seasonal = season[place] ?? 0
    const error = value - (level + trend + seasonal)
    squares += error * error
    const before = level
    level = before + trend + weights.level * error
    trend += weights.level * weights.trend * error
    if (season.length > 1) season[place] = seasonal + weights.season * (1 - weights.level) * error
  }
  const next = series.length % season.length
  return { state: { level, trend, season: [...season.slice(next), ...season.slice(0, next)] }, squares }
}

const GRID = [0.02, 0.1, 0.3, 0.5, 0.7, 0.95]
const ROUNDS = 5

/** The weights with the least squared error: a coarse grid, then ever smaller steps around its best point. */
function learn(series: readonly number[], from: State): Weights {
  const seasonal = from.season.length > 1 ? GRID : [0]
  let best: Weights = { level: 0, trend: 0, season: 0 }
  let least = Number.POSITIVE_INFINITY
  const attempt = (weights: Weights): void => {
    const { squares } = walk(series, from, weights)
    if (squares < least) {
      least = squares
      best = weights
    }
  }
  for (const level of GRID)
    for (const trend of [0, ...GRID]) for (const season of seasonal) attempt({ level, trend, season })
  const inside = (weight: number): number => Math.min(0.99, Math.max(0, weight))
  for (let round = 0, step = 0.1; round < ROUNDS; round++, step /= 2)
    for (const name of from.season.length > 1
      ? (['level', 'trend', 'season'] as const)
      : (['level', 'trend'] as const))
      for (const sign of [-1, 1]) attempt({ ...best, [name]: inside(best[name] + sign * step) })
  return best
}

/**
 * Holt–Winters with additive trend and season (of one step: none, which is Holt's linear method), fitted by least squares of the next
 * step. Holt (1957), Winters (1960); the error-correction form of Hyndman & Athanasopoulos, "Forecasting: Principles and Practice",
 * 8.3. `series` has no gaps and at least two seasons; gives the next `horizon` values.
 */
export function holtWinters(series: readonly number[], season: number, horizon: number): readonly number[] {
  if (series.length < 2 * season)
    throw new RangeError(`${series.length} values are fewer than two seasons of ${season}`)
  const from = start(series, season)
  const { state } = walk(series, from, learn(series, from))
  return Array.from(
    { length: horizon },
    (_, step) => state.level + (step + 1) * state.trend + (state.season[step % season] ?? 0),
  )
}
