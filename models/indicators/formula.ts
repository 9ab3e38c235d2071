import type { ContractName } from '#domain/contracts/index.ts'
import type { Filter } from '#domain/dimensions.ts'
import type { IndicatorMetadata } from '#domain/indicators.ts'

/** What rows of a fact a measure counts, beside the request's own filters. Each is one condition over the fact's columns. */
export type PaymentCondition = 'collected' | 'first_collected' | 'with_form' | 'on_time' | 'hard_to_reach'
export type AssessmentCondition = 'recertification' | 'eligible' | 'not_eligible'

/**
 * Something that is counted or summed.
 * - `persons`: distinct persons; `enrolments`: distinct pairs of person and programme; `turns`: of person and cycle; `rows`: rows; `balboas`: sum of amounts
 * - `external`: a figure of another institution. `stock`: of the shortest period that holds the last day asked for; `flow`: of exactly
 *   the period asked for. It varies along territory and the dimensions named, and is the same along others
 * - `plan`: products of the plan
 */
export type Measure =
  | {
      readonly of: 'payments'
      readonly count: 'persons' | 'enrolments' | 'turns' | 'rows' | 'balboas'
      readonly where: readonly PaymentCondition[]
    }
  | { readonly of: 'enrolments'; readonly count: 'persons' | 'rows'; readonly where: readonly never[] }
  | { readonly of: 'assessments'; readonly count: 'rows'; readonly where: readonly AssessmentCondition[] }
  | {
      readonly of: 'external'
      readonly measure: string
      readonly nature: 'stock' | 'flow'
      readonly along: readonly Extract<Filter, 'programme' | 'sex' | 'age_band'>[]
    }
  | { readonly of: 'plan'; readonly count: 'scheduled' | 'on_target' }

export type FactMeasure = Extract<Measure, { where: readonly unknown[] }>
export type Fact = FactMeasure['of']

/** The contract whose records a fact is. */
export const CONTRACT_OF: Readonly<Record<Fact, ContractName>> = {
  payments: 'pagos',
  enrolments: 'inscripciones',
  assessments: 'elegibilidad',
}

/** value = factor × (numerator + numeratorPlus − numeratorMinus) ÷ denominator; without a denominator, the numerator itself. */
export interface Formula {
  readonly numerator: Measure
  readonly plus?: Measure
  readonly minus?: Measure
  readonly denominator: Measure | null
}

/** An indicator: what it says of itself, and how it is computed. */
export interface Indicator {
  readonly metadata: IndicatorMetadata
  readonly formula: Formula
}

/** The measures of a formula, each once per place. */
export const measuresOf = ({ numerator, plus, minus, denominator }: Formula): readonly Measure[] =>
  [numerator, plus, minus, denominator].filter(measure => measure !== undefined && measure !== null)
