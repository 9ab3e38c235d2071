import { SimeiError } from '#domain/errors.ts'
import type { Count, Fact } from '../indicators/facts/define.ts'
import { type FactMeasure, factOf, type Indicator, isFact } from '../indicators/formula.ts'
import { indicatorOf } from '../indicators/index.ts'
import { countOf } from '../values/fact-columns.ts'

/** Which side of a figure is listed. */
export const PARTS = ['numerator', 'denominator'] as const
export type Part = (typeof PARTS)[number]

/** What a cell counts, when its units can be listed one by one. */
export interface Counted {
  readonly measure: FactMeasure
  readonly fact: Fact
  readonly count: Count
}

function counted({ formula }: Indicator, part: Part): Counted | undefined {
  const measure = formula[part]
  if (measure === null || !isFact(measure) || measure.at === 'mean') return undefined
  if (part === 'numerator' && (formula.plus !== undefined || formula.minus !== undefined)) return undefined
  const fact = factOf(measure)
  if (!fact.ofPersons || fact.open) return undefined
  return { measure, fact, count: countOf(fact, measure.count) }
}

/**
 * What of an indicator's formula a list shows. Throws `no_list` for figures of which no records of persons are counted: rates of rates, figures of
 * others, plans, budgets, service points, means of two days.
 */
export function countedBy(indicator: Indicator, part: Part): Counted {
  const found = counted(indicator, part)
  if (found === undefined) throw new SimeiError('no_list', { detail: indicator.metadata.code })
  return found
}

/** The sides of an indicator's figure that can be listed. Throws `unknown_indicator`. */
export const partsListed = (code: string): readonly Part[] =>
  PARTS.filter(part => counted(indicatorOf(code), part) !== undefined)
