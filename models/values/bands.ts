import type { Band, Direction } from '#domain/indicators.ts'
import { type Millionths, quotient } from './decimal.ts'

/** Missed by at most this share of what was expected, a figure is at risk. */
const AT_RISK_PERCENT = 10n
/** Of a corridor without limits of its own, this share to either side is on target; and so far beyond a limit is at risk. */
const MARGIN_PERCENT = 5n

/** Limits between which a figure is on target; null is open to that side. */
export interface Corridor {
  readonly low: Millionths | null
  readonly high: Millionths | null
}

const size = (value: bigint): bigint => (value < 0n ? -value : value)
const percentOf = (percent: bigint, value: Millionths): Millionths => (size(value) * percent) / 100n

/** A limit that stands `limit ÷ target` of the way moves with what is expected; beside a target of 0 it keeps its distance. */
const moved = (limit: Millionths, target: Millionths, expected: Millionths): Millionths =>
  target === 0n
    ? limit + expected
    : expected === target
      ? limit
      : quotient(1, limit * expected, target * 1_000_000n)

/**
 * What is on target: the plan's own limits where it states them, relative to what was expected; else from the expected on (`up`), up to it
 * (`down`), or within 5 % of it (`corridor`).
 */
export function corridorOf(
  direction: Direction,
  expected: Millionths,
  stated: Corridor & { readonly target: Millionths } = { low: null, high: null, target: expected },
): Corridor {
  const margin = percentOf(MARGIN_PERCENT, expected)
  const low = stated.low === null ? null : moved(stated.low, stated.target, expected)
  const high = stated.high === null ? null : moved(stated.high, stated.target, expected)
  switch (direction) {
    case 'up':
      return { low: low ?? expected, high }
    case 'down':
      return { low, high: high ?? expected }
    case 'corridor':
      return { low: low ?? expected - margin, high: high ?? expected + margin }
  }
}

/**
 * `on_target`: within the corridor, both limits included. `at_risk`: missed what was expected by at most 10 % of it, or the corridor's limit
 * by at most 5 % of it. `off_target`: missed by more.
 */
export function bandOf(value: Millionths, expected: Millionths, { low, high }: Corridor): Band {
  const beyond = low !== null && value < low ? low - value : high !== null && value > high ? value - high : 0n
  if (beyond === 0n) return 'on_target'
  const near =
    size(value - expected) * 100n <= size(expected) * AT_RISK_PERCENT ||
    beyond * 100n <= size(expected) * MARGIN_PERCENT
  return near ? 'at_risk' : 'off_target'
}
