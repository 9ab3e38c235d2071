import { WARNING_KINDS } from '#domain/indicators.ts'

export type SeriesWarningKind = Extract<(typeof WARNING_KINDS)[number], 'outlier' | 'jump'>

/** Something in a series that a statistician would ask about. Values in the series' unit. */
export interface SeriesWarning {
  /** Place in the series. */
  readonly at: number
  readonly kind: SeriesWarningKind
  /** What its history lets expect there: of an outlier the value a season ago and the usual change since, of a jump the value before. */
  readonly expected: number
  /** Of an outlier the modified z-score, of a jump how many times the largest earlier change it is. */
  readonly score: number
}

/** Changes of which fewer are no history. */
const LEAST_HISTORY = 8
/** Iglewicz & Hoaglin, "How to Detect and Handle Outliers" (1993): a modified z-score beyond 3.5. */
const MODIFIED_Z = 3.5
/** Of a normal distribution the median absolute deviation is 0.6745 of the standard one, the mean absolute deviation 1/1.2533. */
const MAD_TO_SIGMA = 0.6745
const MEAN_AD_TO_SIGMA = 1 / 1.253314
/** An outlier that differs by less than this share of what was expected matters to nobody. */
const MATERIAL_SHARE = 0.05
/** A jump is beyond twice the largest change so far, and at least half of the value before (of rates: twenty points). */
const JUMP_TIMES = 2
const JUMP_SHARE = 0.5
const JUMP_POINTS = 20

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[middle]]
  return (low + high) / 2
}

/** How far a value stands from others in robust standard deviations, signed; infinite where all of those are equal and it is not. */
export function modifiedZ(value: number, others: readonly number[]): number {
  const centre = median(others)
  const away = value - centre
  const deviations = others.map(other => Math.abs(other - centre))
  const mad = median(deviations)
  if (mad > 0) return (MAD_TO_SIGMA * away) / mad
  const meanDeviation = deviations.reduce((sum, deviation) => sum + deviation, 0) / deviations.length
  if (meanDeviation > 0) return (MEAN_AD_TO_SIGMA * away) / meanDeviation
  return away === 0 ? 0 : Math.sign(away) * Number.POSITIVE_INFINITY
}

interface Change {
  readonly at: number
  readonly by: number
}

function changes(series: readonly (number | null)[], lag: number): readonly Change[] {
  return series.flatMap((value, at) => {
    const before = at < lag ? null : series[at - lag]
    return value === null || before === null || before === undefined ? [] : [{ at, by: value - before }]
  })
}

/** Outliers by change since a season ago against all other such changes; what follows an outlier a season later is its echo. */
function outliers(series: readonly (number | null)[], season: number): readonly SeriesWarning[] {
  const seasonal = changes(series, season)
  const found = new Map<number, SeriesWarning>()
  for (const { at, by } of seasonal) {
    if (found.has(at - season)) continue
    const others = seasonal.filter(change => change.at !== at).map(change => change.by)
    if (others.length < LEAST_HISTORY) continue
    const score = modifiedZ(by, others)
    const expected = (series[at - season] ?? 0) + median(others)
    const missed = Math.abs((series[at] ?? 0) - expected)
    if (Math.abs(score) > MODIFIED_Z && missed > MATERIAL_SHARE * Math.abs(expected))
      found.set(at, { at, kind: 'outlier', expected, score })
  }
  return [...found.values()]
}

function jumps(series: readonly (number | null)[], isRate: boolean): readonly SeriesWarning[] {
  const steps = changes(series, 1)
  return steps.flatMap(({ at, by }, index): readonly SeriesWarning[] => {
    const earlier = steps.slice(0, index).map(change => Math.abs(change.by))
    if (earlier.length < LEAST_HISTORY) return []
    const largest = Math.max(...earlier)
    const before = series[at - 1] ?? 0
    const least = isRate ? JUMP_POINTS : JUMP_SHARE * Math.abs(before)
    const size = Math.abs(by)
    if (size <= JUMP_TIMES * largest || size < least || size === 0) return []
    return [
      {
        at,
        kind: 'jump',
        expected: before,
        score: largest === 0 ? Number.POSITIVE_INFINITY : size / largest,
      },
    ]
  })
}

/**
 * What a statistician would ask about in a series; null is a value that is not there or not firm. `season`: values a year. `isRate`: a
 * jump is judged in points instead of a share.
 */
export const seriesWarnings = (
  series: readonly (number | null)[],
  { season, isRate }: { readonly season: number; readonly isRate: boolean },
): readonly SeriesWarning[] =>
  [...outliers(series, season), ...jumps(series, isRate)].sort(
    (a, b) => a.at - b.at || WARNING_KINDS.indexOf(a.kind) - WARNING_KINDS.indexOf(b.kind),
  )
