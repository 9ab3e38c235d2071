import type { Millionths } from './decimal.ts'

/** Sizes of a part, largest first: one, a cent, a ten-thousandth as plans state them, a millionth. */
const QUANTA: readonly Millionths[] = [1_000_000n, 10_000n, 100n, 1n]

/**
 * The smallest amount that a part may differ by: of a whole number of persons one person, of a sum of money one cent, finer only when the
 * whole itself is finer.
 */
export const quantumOf = (whole: Millionths, largest: Millionths = 1_000_000n): Millionths =>
  QUANTA.find(quantum => quantum <= largest && whole % quantum === 0n) ?? 1n

/**
 * Parts of a whole in proportion to weights, in whole quanta, that add up to it to the last one: every part is its exact share rounded
 * down, and what is left goes to the largest remainders, of equal ones to the first (Hare's method). Weights are not negative; undefined
 * when they are all zero, because then nothing says whose the whole is. Throws RangeError when the whole is not made of such quanta.
 */
export function apportion(
  whole: Millionths,
  weights: readonly bigint[],
  quantum: Millionths,
): readonly Millionths[] | undefined {
  const total = weights.reduce((sum, weight) => sum + weight, 0n)
  if (total <= 0n || weights.some(weight => weight < 0n)) return undefined
  if (whole % quantum !== 0n) throw new RangeError('a whole that is not made of its quanta')
  if (whole < 0n) return apportion(-whole, weights, quantum)?.map(part => -part)
  const units = whole / quantum
  const shares = weights.map((weight, place) => ({
    place,
    part: (units * weight) / total,
    rest: (units * weight) % total,
  }))
  const left = Number(units - shares.reduce((sum, { part }) => sum + part, 0n))
  const favoured = new Set(
    [...shares]
      .sort((a, b) => (a.rest === b.rest ? a.place - b.place : a.rest < b.rest ? 1 : -1))
      .slice(0, left)
      .map(({ place }) => place),
  )
  return shares.map(({ place, part }) => (part + (favoured.has(place) ? 1n : 0n)) * quantum)
}
