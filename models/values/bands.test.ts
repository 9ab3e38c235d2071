import { describe, expect, it } from 'vitest'
import { bandOf, corridorOf } from './bands.ts'

describe('the band', () => {
  it.each([
    ['up', 95n, 'on_target'],
    ['up', 90n, 'on_target'],
    ['up', 81n, 'at_risk'],
    ['up', 80n, 'off_target'],
    ['down', 90n, 'on_target'],
    ['down', 99n, 'at_risk'],
    ['down', 100n, 'off_target'],
    ['corridor', 94n, 'on_target'],
    ['corridor', 86n, 'on_target'],
    ['corridor', 98n, 'at_risk'],
    ['corridor', 81n, 'at_risk'],
    ['corridor', 100n, 'off_target'],
  ] as const)('of a %s indicator at %s against 90 is %s', (direction, value, band) => {
    const one = 1_000_000n
    expect(bandOf(value * one, 90n * one, corridorOf(direction, 90n * one))).toBe(band)
  })

  it('of a corridor that the plan states has its limits, and is bad beyond both', () => {
    const corridor = corridorOf('up', 100n, { low: 96n, high: 110n, target: 100n })
    expect([96n, 100n, 110n].map(value => bandOf(value, 100n, corridor))).toEqual(
      Array.from({ length: 3 }, () => 'on_target'),
    )
    expect([90n, 112n, 115n].map(value => bandOf(value, 100n, corridor))).toEqual(
      Array.from({ length: 3 }, () => 'at_risk'),
    )
    expect([89n, 116n].map(value => bandOf(value, 100n, corridor))).toEqual(['off_target', 'off_target'])
  })

  it('of a period on the way has limits in proportion to what is expected by then', () => {
    expect(corridorOf('corridor', 250n, { low: 960n, high: 1_100n, target: 1_000n })).toEqual({
      low: 240n,
      high: 275n,
    })
    expect(corridorOf('corridor', 50n, { low: -10n, high: 10n, target: 0n })).toEqual({ low: 40n, high: 60n })
  })
})
