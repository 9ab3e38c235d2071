import type { Figure, ValueStatus } from '#domain/indicators.ts'
import type { Period } from '#domain/periods.ts'
import type { Indicator, Measure } from '../indicators/formula.ts'
import { type Cells, type Coordinates, cellKey } from './cells.ts'
import { decimalText, type Millionths, quotient } from './decimal.ts'
import type { PublicationFacts } from './publication-facts.ts'
import { isCovered, statusOf } from './status.ts'

/** A figure before it becomes text. Null: no figure. */
export interface Evaluated {
  readonly value: Millionths | null
  readonly numerator: Millionths | null
  readonly denominator: Millionths | null
  readonly status: ValueStatus
}

const NO_DATA: Evaluated = { value: null, numerator: null, denominator: null, status: 'no_data' }

/** Rows that are not there are a known zero of records, and no figure of another institution. */
function at(cells: Cells | undefined, measure: Measure, key: string): Millionths | null {
  const found = cells?.get(key)
  if (found !== undefined) return found
  return measure.of === 'external' || measure.of === 'plan' ? null : 0n
}

/** One figure: sums of numerator and denominator, then the quotient. `no_data` when no source covers the period, a part is missing or the denominator is 0. */
export function evaluate(
  facts: PublicationFacts,
  indicator: Indicator,
  measured: ReadonlyMap<Measure, Cells>,
  period: Period,
  place: Omit<Coordinates, 'period'>,
): Evaluated {
  if (!isCovered(facts, indicator, period)) return NO_DATA
  const { numerator, plus, minus, denominator } = indicator.formula
  const key = cellKey({ ...place, period: period.id })
  const figure = (measure: Measure) => at(measured.get(measure), measure, key)
  const own = figure(numerator)
  const added = plus === undefined ? 0n : figure(plus)
  const taken = minus === undefined ? 0n : figure(minus)
  if (own === null || added === null || taken === null) return NO_DATA
  const top = own + added - taken
  if (denominator === null)
    return { value: top, numerator: top, denominator: null, status: statusOf(facts, indicator, period) }
  const bottom = figure(denominator)
  if (bottom === null) return NO_DATA
  if (bottom === 0n) return { value: null, numerator: top, denominator: bottom, status: 'no_data' }
  return {
    value: quotient(indicator.metadata.factor, top, bottom),
    numerator: top,
    denominator: bottom,
    status: statusOf(facts, indicator, period),
  }
}

/** Nothing was counted here: an unknown member of which there is nothing is not shown. */
export const zeroEverywhere = ({ numerator, denominator }: Evaluated): boolean =>
  (numerator === null || numerator === 0n) && (denominator === null || denominator === 0n)

const text = (value: Millionths | null): string | null => (value === null ? null : decimalText(value))

export const figureOf = ({ value, numerator, denominator, status }: Evaluated): Figure => ({
  value: text(value),
  numerator: text(numerator),
  denominator: text(denominator),
  status,
})
