import { SMALL_DENOMINATOR } from '#domain/indicators.ts'
import { factOf, type Indicator, isFact } from '../indicators/formula.ts'
import type { Millionths } from '../values/decimal.ts'
import { countOf } from '../values/fact-columns.ts'

const LIMIT: Millionths = BigInt(SMALL_DENOMINATOR) * 1_000_000n

/** What tells whether a denominator of an indicator is of so few records or persons that one of them moves the figure visibly. */
export function smallDenominator({
  formula: { denominator },
}: Indicator): (value: Millionths | null) => boolean {
  if (denominator === null || !isFact(denominator)) return () => false
  const { kind } = countOf(factOf(denominator), denominator.count)
  return kind === 'rows' || kind === 'distinct'
    ? value => value !== null && value > 0n && value < LIMIT
    : () => false
}
