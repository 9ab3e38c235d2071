import type { Filter, TerritoryLevel } from '#domain/dimensions.ts'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import type { Fact } from './facts/define.ts'
import { FACTS } from './facts/index.ts'

export type FactName = keyof typeof FACTS

/**
 * A count, sum or percentile of a fact's rows, beside the request's own filters.
 * - `where`: conditions of the fact; all of them hold
 * - `across`: attributes along which it is the same, because it is of all their members: what shares along them are divided by
 * - `at`, of a stock: on the period's last day (`close`, when nothing is said), on the day before its first (`start`), or the mean of
 *   those two. Ages are always those of the last day, so that the same people are in the same band
 */
export type FactMeasure = {
  [N in FactName]: {
    readonly of: N
    readonly count: keyof (typeof FACTS)[N]['counts'] & string
    readonly where: readonly (keyof (typeof FACTS)[N]['conditions'] & string)[]
    readonly across?: readonly Filter[]
    readonly at?: (typeof FACTS)[N]['placed']['nature'] extends 'stock' ? 'start' | 'close' | 'mean' : never
  }
}[FactName]

/** A limit in the indicator's unit from a day on, until the next one. */
export interface DatedLimit {
  readonly from: string
  readonly than: string
}

/**
 * What a territory's own value of an indicator is asked: to be there, or to compare with decimal text in the indicator's unit. Of several
 * limits the one that holds on the period's last day counts.
 */
export type Threshold =
  | { readonly indicator: Indicator; readonly is: 'known' }
  | {
      readonly indicator: Indicator
      readonly is: 'below' | 'above' | 'at_least' | 'at_most'
      readonly than: string | readonly DatedLimit[]
    }

/**
 * What is computed from the values of other indicators, at the same period, attributes and filters.
 * - `territories`: how many units of a level inside the place meet every threshold by their own value
 * - `spread`: the distance between two percentiles of the units' own values, by linear interpolation; of fewer than two units there is none
 * - `weighted`: the sum of the values of the place itself, each times its weight; none when one of them has no value
 */
export type DerivedMeasure =
  | { readonly of: 'territories'; readonly level: TerritoryLevel; readonly where: readonly Threshold[] }
  | {
      readonly of: 'spread'
      readonly level: TerritoryLevel
      readonly indicator: Indicator
      readonly from: number
      readonly to: number
    }
  | {
      readonly of: 'weighted'
      readonly parts: readonly { readonly indicator: Indicator; readonly weight: string }[]
    }

/** A figure of another institution. `stock`: of the shortest period that holds the last day asked for; `flow`: of exactly the period
 * asked for. It varies along territory and the dimensions named, and is the same along others. `only` fixes members: their figures are added up. */
export interface ExternalMeasure {
  readonly of: 'external'
  readonly measure: string
  readonly nature: 'stock' | 'flow'
  readonly along: readonly Extract<Filter, 'programme' | 'sex' | 'age_band'>[]
  readonly only?: Readonly<Partial<Record<'programme' | 'sex' | 'age_band', readonly string[]>>>
}

/** Products and results of the plan that are due, and those of them that are on target. */
export type PlanCount = 'scheduled' | 'on_target' | 'results' | 'results_on_target'

/** Something that is counted or summed. `plan`: nodes of the plan. */
export type Measure =
  | FactMeasure
  | DerivedMeasure
  | ExternalMeasure
  | { readonly of: 'plan'; readonly count: PlanCount }

/** value = factor × (numerator + plus − minus) ÷ denominator; without a denominator, the numerator itself. */
export interface Formula {
  readonly numerator: Measure
  readonly plus?: Measure
  readonly minus?: Measure
  readonly denominator: Measure | null
  /** The first day from which it can be computed; a period that begins earlier has no data. */
  readonly since?: string
}

/** An indicator: what it says of itself, and how it is computed. */
export interface Indicator {
  readonly metadata: IndicatorMetadata
  readonly formula: Formula
}

/** The measures of a formula, each once per place. */
export const measuresOf = ({ numerator, plus, minus, denominator }: Formula): readonly Measure[] =>
  [numerator, plus, minus, denominator].filter(measure => measure !== undefined && measure !== null)

export const isFact = (measure: Measure): measure is FactMeasure => Object.hasOwn(FACTS, measure.of)

/** The fact that a measure counts. */
export const factOf = (measure: FactMeasure): Fact => FACTS[measure.of]

/** The indicators from whose values a measure is computed; of a measure of records, none. */
export function partsOf(measure: Measure): readonly Indicator[] {
  switch (measure.of) {
    case 'territories':
      return measure.where.map(threshold => threshold.indicator)
    case 'spread':
      return [measure.indicator]
    case 'weighted':
      return measure.parts.map(part => part.indicator)
    default:
      return []
  }
}

/** Every measure of records that an indicator rests on, by itself or by the indicators that it is computed from. */
export const factMeasuresOf = ({ formula }: Indicator): readonly FactMeasure[] =>
  measuresOf(formula).flatMap(measure =>
    isFact(measure) ? [measure] : partsOf(measure).flatMap(factMeasuresOf),
  )
