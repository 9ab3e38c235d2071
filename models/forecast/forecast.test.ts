import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { forecast } from './forecast.ts'

const SEASON = [30, -10, -25, 5]
const line = (level: number, slope: number, length: number, noise: (step: number) => number = () => 0) =>
  Array.from(
    { length },
    (_, step) => level + slope * step + (SEASON[step % SEASON.length] ?? 0) + noise(step),
  )
const shown = (outcome: ReturnType<typeof forecast>) => {
  if (outcome.method === null) throw new Error(outcome.reason)
  return outcome
}
/** Numbers from a seed, evenly between −1 and 1. */
function noiseOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state / 4_294_967_296) * 2 - 1
  }
}

describe('a forecast', () => {
  it('of a line with a season is that line with that season, by Holt–Winters', () => {
    const outcome = shown(forecast(line(500, 7, 24), { season: 4, horizon: 4 }))
    expect(outcome.method).toBe('holt_winters')
    const known = line(500, 7, 28).slice(24)
    for (const [step, { value, lower, upper }] of outcome.points.entries()) {
      expect(value).toBeCloseTo(known[step] ?? 0, 6)
      expect(upper - lower).toBeCloseTo(0, 6)
    }
    expect(outcome.total.value).toBeCloseTo(
      known.reduce((sum, value) => sum + value, 0),
      6,
    )
  })

  it('of a season that repeats itself is the season', () => {
    const { points } = shown(forecast(line(100, 0, 20), { season: 4, horizon: 6 }))
    expect(points.map(point => Math.round(point.value * 1e6) / 1e6)).toEqual([130, 90, 75, 105, 130, 90])
  })

  it('takes the seasonal naive method where the trend breaks and each year is the one before', () => {
    const random = noiseOf(11)
    const year = [900, 100, 400, 650]
    const series = Array.from({ length: 24 }, (_, step) => (year[step % 4] ?? 0) + 3 * random())
    series[5] = 4000
    series[2] = -3000
    expect(shown(forecast(series, { season: 4, horizon: 4 })).method).toBe('seasonal_naive')
  })

  it('is not shown where repeating the last value does as well, nor of too short a series', () => {
    const constant = forecast(
      Array.from({ length: 24 }, () => 7),
      { season: 4, horizon: 2 },
    )
    expect(constant).toMatchObject({ method: null, reason: 'not_better_than_naive' })
    expect(forecast(line(1, 1, 13), { season: 4, horizon: 2 })).toEqual({
      method: null,
      reason: 'too_short',
      backTest: null,
    })
    expect(forecast(line(1, 1, 14), { season: 4, horizon: 2 }).method).not.toBeNull()
  })

  it('has intervals that hold about the declared share of what comes', () => {
    let held = 0
    const rounds = 60
    for (let seed = 1; seed <= rounds; seed++) {
      const random = noiseOf(seed * 7919)
      const series = line(1000, 3, 33, () => 12 * (random() + random()))
      const outcome = shown(forecast(series.slice(0, 32), { season: 4, horizon: 1 }))
      const [point] = outcome.points
      const actual = series[32] ?? 0
      if (point !== undefined && point.lower <= actual && actual <= point.upper) held++
    }
    expect(held / rounds).toBeGreaterThan(0.7)
    expect(held / rounds).toBeLessThan(0.92)
  })

  it('follows the unit of its series exactly, and its sign', () => {
    const series = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 14, maxLength: 30 })
    fc.assert(
      fc.property(series, fc.constantFrom(2, 1 / 4, -1, -8), (values, unit) => {
        const own = forecast(values, { season: 4, horizon: 3 })
        const scaled = forecast(
          values.map(value => value * unit),
          { season: 4, horizon: 3 },
        )
        expect(scaled.method).toBe(own.method)
        if (own.method === null || scaled.method === null) return
        for (const [step, point] of own.points.entries())
          expect(scaled.points[step]?.value).toBe(point.value * unit)
      }),
      { numRuns: 40, seed: 2017 },
    )
  })

  it('never gives a narrower interval further away, nor one that does not hold its value', () => {
    const series = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { minLength: 14, maxLength: 30 })
    fc.assert(
      fc.property(series, values => {
        const outcome = forecast(values, { season: 4, horizon: 4 })
        if (outcome.method === null) return
        let before = 0
        for (const { value, lower, upper } of outcome.points) {
          expect(lower <= value && value <= upper).toBe(true)
          const width = upper - lower
          expect(width).toBeGreaterThanOrEqual(before - 1e-6)
          before = width
        }
        expect(outcome.total.lower <= outcome.total.value).toBe(true)
        expect(outcome.backTest.errors[outcome.method]).toBeLessThan(outcome.backTest.errors.naive)
      }),
      { numRuns: 60, seed: 2017 },
    )
  })
})
