import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { apportion, quantumOf } from './apportion.ts'

const weights = fc
  .array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 60 })
  .filter(list => list.some(weight => weight > 0n))
const wholes = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n })

describe('parts of a whole', () => {
  it('add up to it to the last unit, whatever the weights', () => {
    fc.assert(
      fc.property(wholes, weights, fc.constantFrom(1_000_000n, 10_000n), (units, shares, quantum) => {
        const parts = apportion(units * quantum, shares, quantum)
        expect(parts?.reduce((sum, part) => sum + part, 0n)).toBe(units * quantum)
      }),
    )
  })

  it('are whole quanta, less than one away from the exact share', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), weights, (units, shares) => {
        const total = shares.reduce((sum, weight) => sum + weight, 0n)
        const parts = apportion(units * 10_000n, shares, 10_000n) ?? []
        for (const [place, part] of parts.entries()) {
          expect(part % 10_000n).toBe(0n)
          const away = (part / 10_000n) * total - units * (shares[place] ?? 0n)
          expect(away > -total && away < total).toBe(true)
        }
      }),
    )
  })

  it('of a unit without weight are nothing, and without any weight there are no parts', () => {
    expect(apportion(10_000_000n, [1n, 0n, 2n], 1_000_000n)).toEqual([3_000_000n, 0n, 7_000_000n])
    expect(apportion(10_000_000n, [0n, 0n], 1_000_000n)).toBeUndefined()
    expect(apportion(10_000_000n, [], 1_000_000n)).toBeUndefined()
  })

  it('of equal remainders favour the first', () => {
    expect(apportion(2_000_000n, [1n, 1n, 1n], 1_000_000n)).toEqual([1_000_000n, 1_000_000n, 0n])
  })

  it('are persons, cents, or as fine as the whole', () => {
    expect(quantumOf(1_000_000_000n)).toBe(1_000_000n)
    expect(quantumOf(1_000_000_000n, 10_000n)).toBe(10_000n)
    expect(quantumOf(12_500_000n)).toBe(10_000n)
    expect(quantumOf(1n)).toBe(1n)
  })
})
