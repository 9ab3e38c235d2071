import type { Figure, ValueStatus } from '#domain/indicators.ts'
import type { Period } from '#domain/periods.ts'
import { factOf, isFact, type Measure } from '../indicators/formula.ts'
import { type Cells, type Coordinates, cellKey } from './cells.ts'
import { decimalText, type Millionths, quotient } from './decimal.ts'
import type { PublicationFacts } from './publication-facts.ts'
import type { Request } from './request.ts'
import { isCovered, statusOf } from './status.ts'

/** A figure before it becomes text. Null: no figure. */
export interface Evaluated {
  readonly value: Millionths | null
  readonly numerator: Millionths | null
  readonly denominator: Millionths | null
  readonly status: ValueStatus
}

const NO_DATA: Evaluated = { value: null, numerator: null, denominator: null, status: 'no_data' }

/** Whether no rows are a known zero: of counts and sums of records, but not of percentiles, nor of figures of others. */
const zeroWithoutRows = (measure: Measure): boolean =>
  isFact(measure) && factOf(measure).counts[measure.count]?.kind !== 'percentile'

/** The place of a measure's cell: without the attributes along which it is the same. */
function keyOf(
  measure: Measure,
  { attributes }: Request,
  period: Period,
  { territory, members }: Omit<Coordinates, 'period'>,
): string {
  const across = isFact(measure) ? (measure.across ?? []) : []
  return cellKey({
    period: period.id,
    territory,
    members: members.filter((_, index) => !across.some(name => name === attributes[index])),
  })
}

/** One figure: sums of numerator and denominator, then the quotient. `no_data` when no source covers the period, a part is missing or the denominator is 0. */
export function evaluate(
  facts: PublicationFacts,
  request: Request,
  measured: ReadonlyMap<Measure, Cells>,
  period: Period,
  place: Omit<Coordinates, 'period'>,
): Evaluated {
  const { indicator } = request
  if (!isCovered(facts, indicator, period)) return NO_DATA
  const { numerator, plus, minus, denominator } = indicator.formula
  const figure = (measure: Measure): Millionths | null =>
    measured.get(measure)?.get(keyOf(measure, request, period, place)) ??
    (zeroWithoutRows(measure) ? 0n : null)
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
