import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { modifiedZ, seriesWarnings } from './series.ts'

/** Forty values of a line with a season and a small, known unrest. */
const quiet = Array.from(
  { length: 40 },
  (_, step) => 1000 + 5 * step + ([80, -40, -60, 20][step % 4] ?? 0) + (((step * 7) % 5) - 2),
)
const with_ = (place: number, value: number | null) =>
  quiet.map((known, step) => (step === place ? value : known))
const told = (series: readonly (number | null)[], isRate = false) =>
  seriesWarnings(series, { season: 4, isRate }).map(({ at, kind }) => `${kind} ${at}`)

describe('a series', () => {
  it('with a trend and a season alone has nothing to ask about', () => {
    expect(told(quiet)).toEqual([])
    expect(told(Array.from({ length: 40 }, () => 7))).toEqual([])
  })

  it('with one strange value is asked about it once, and not about its echo a year later', () => {
    expect(told(with_(25, 1450))).toEqual(['outlier 25'])
    const [warning] = seriesWarnings(with_(25, 1450), { season: 4, isRate: false })
    expect(warning?.expected).toBe((quiet[21] ?? 0) + 18)
  })

  it('that doubles from one period to the next is asked about the jump', () => {
    expect(told(quiet.map((value, step) => (step < 30 ? value : 2 * value)))).toEqual(
      expect.arrayContaining(['outlier 30', 'jump 30']),
    )
    expect(told(with_(30, 1700))).not.toContain('jump 31')
  })

  it('of rates jumps by points', () => {
    const rates = Array.from({ length: 20 }, (_, step) => 3 + (step % 2) / 10)
    expect(told([...rates, 12], true)).not.toContain('jump 20')
    expect(told([...rates, 30], true)).toContain('jump 20')
  })

  it('too short, or with gaps where nothing is known, is not judged', () => {
    expect(told([...quiet.slice(0, 8), 9999])).toEqual([])
    expect(told(with_(25, null))).toEqual([])
  })

  it('is judged alike in any unit', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 14, maxLength: 40 }),
        fc.constantFrom(2, 1 / 8, 1024),
        (series, unit) => {
          expect(told(series.map(value => value * unit))).toEqual(told(series))
        },
      ),
      { numRuns: 100, seed: 2017 },
    )
  })
})

it('a modified z-score is that of the published definition', () => {
  // Median 5, absolute deviations 4 3 2 1 0 1 2 3 4 with median 2: 0.6745 × (15 − 5) ÷ 2.
  expect(modifiedZ(15, [1, 2, 3, 4, 5, 6, 7, 8, 9])).toBeCloseTo(3.3725, 10)
  // More than half are equal: by the mean absolute deviation, 1: (9 − 5) ÷ 1.253314.
  expect(modifiedZ(9, [5, 5, 5, 5, 5, 5, 8, 2, 8, 2, 5, 5])).toBeCloseTo(4 / 1.253314, 6)
  expect(modifiedZ(6, [5, 5, 5])).toBe(Number.POSITIVE_INFINITY)
  expect(modifiedZ(5, [5, 5, 5])).toBe(0)
})
