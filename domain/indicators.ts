import type { Dimension, Filter, Tree } from './dimensions.ts'
import type { CalendarKind, PeriodKind } from './periods.ts'
import type { Text } from './text.ts'

/** `up`: more is better; `down`: less is better; `corridor`: both sides can be bad. */
export const DIRECTIONS = ['up', 'down', 'corridor'] as const
export type Direction = (typeof DIRECTIONS)[number]

export const FAMILIES = ['base', 'programme', 'territorial', 'sps'] as const

/** A stock is taken on the period's last day, a flow over it. */
/** What is there on the last day; what happens in the period; what has happened by its end to those who were there at its start. */
export const NATURES = ['stock', 'flow', 'cohort'] as const

/** What an indicator says of itself; formulas live beside the marts in `models/indicators`. */
export interface IndicatorMetadata {
  readonly code: string
  readonly family: (typeof FAMILIES)[number]
  readonly name: Text
  readonly description: Text
  readonly numerator: Text
  /** Null for a plain count or sum. */
  readonly denominator: Text | null
  /** value = factor × numerator ÷ denominator. */
  readonly factor: number
  readonly unit: Unit
  readonly direction: Direction
  /** The kind of period that boards and alerts use. */
  readonly naturalPeriod: CalendarKind
  readonly periods: readonly PeriodKind[]
  readonly dimensions: readonly Dimension[]
  readonly filters: readonly Filter[]
  /** Contracts that it is computed from. */
  readonly sources: readonly string[]
  readonly office: Text
  readonly limits: Text
  readonly sdg: string | null
  readonly citation: string
  readonly nature: (typeof NATURES)[number]
}

export const UNITS = [
  'persons',
  'enrolments',
  'payments',
  'assessments',
  'households',
  'balboas',
  'percent',
  'balboas_per_person',
  'households_per_promoter',
  'products',
  'days',
  'percentage_points',
  'per_ten_thousand',
  'index',
] as const
export type Unit = (typeof UNITS)[number]

/**
 * How figures of a unit come together over time and places: a `sum` adds up; `distinct` things are counted once in each place and time, so
 * their parts may add up to more; a `rate` never adds up. Targets are apportioned and approached accordingly.
 */
export const UNIT_SUMS: Readonly<Record<Unit, 'sum' | 'distinct' | 'rate'>> = {
  persons: 'distinct',
  enrolments: 'distinct',
  payments: 'sum',
  assessments: 'sum',
  households: 'distinct',
  balboas: 'sum',
  percent: 'rate',
  balboas_per_person: 'rate',
  households_per_promoter: 'rate',
  days: 'rate',
  percentage_points: 'rate',
  per_ten_thousand: 'rate',
  index: 'rate',
  products: 'distinct',
}

/** Precedence when several hold: suppressed > no_data > stale > provisional > ok. */
export const VALUE_STATUSES = ['suppressed', 'no_data', 'stale', 'provisional', 'ok'] as const
export type ValueStatus = (typeof VALUE_STATUSES)[number]

/**
 * What a statistician would ask about: a figure far from its own history (`outlier`), a change beyond any before (`jump`), a share of
 * fewer than thirty (`small_denominator`), a period that is not over (`provisional`).
 */
export const WARNING_KINDS = ['outlier', 'jump', 'small_denominator', 'provisional'] as const
export type WarningKind = (typeof WARNING_KINDS)[number]

/** Shares of fewer are named as small. */
export const SMALL_DENOMINATOR = 30

/** `on_target` en meta, `at_risk` en riesgo, `off_target` fuera de meta. */
export const BANDS = ['on_target', 'at_risk', 'off_target'] as const
export type Band = (typeof BANDS)[number]

/** Whose a target is: the place's own, that of a place that holds it, or its part of that. */
export const TARGET_SOURCES = ['own', 'inherited', 'apportioned'] as const
/** By what a target is divided: equally, by inhabitants, by the persons whom it is for. */
export const TARGET_RULES = ['equal', 'population', 'target_population'] as const
/**
 * How what is expected by a period follows from a target: targets of nearer periods (`given`); the target itself (`constant`); a straight
 * line (`linear`); as in earlier years (`seasonal`).
 */
export const EXPECTED_BY = ['given', 'constant', 'linear', 'seasonal'] as const
export type ExpectedBy = (typeof EXPECTED_BY)[number]

/** The territory and period whose target it is, and the rule by which it was apportioned. */
export interface TargetFrom {
  readonly how: (typeof TARGET_SOURCES)[number]
  readonly territory: string
  readonly period: string
  readonly rule: (typeof TARGET_RULES)[number] | null
}

export interface ValuesQuery {
  readonly indicator: string
  /** One id, a comma-separated list, or a range. */
  readonly period: string
  /** An INEC code, `PA`, or a comma-separated list of them; `PA` when absent. */
  readonly territory?: string
  readonly by?: readonly Dimension[]
  readonly filters?: Readonly<Partial<Record<Filter, readonly string[]>>>
  readonly compare?: string
  /** The current publication when absent. */
  readonly publication?: number
  /** Places as they were (`was`, when absent) or as they are today. */
  readonly tree?: Tree
}

/** A figure: decimal text in the indicator's unit, unrounded, at most six decimals, no trailing zeros; null is no figure. */
export interface Figure {
  readonly value: string | null
  readonly numerator: string | null
  readonly denominator: string | null
  readonly status: ValueStatus
}

export interface ValueRow extends Figure {
  readonly period: string
  readonly territory: string
  readonly programme?: string
  readonly modality?: string
  readonly sex?: string
  readonly age_band?: string
  readonly result?: string
  readonly exit_cause?: string
  readonly office?: string
  readonly protection_dimension?: string
  readonly life_stage?: string
  readonly target: string | null
  readonly baseline: string | null
  readonly target_source: string | null
  readonly target_synthetic: boolean | null
  readonly target_from: TargetFrom | null
  /** What is asked for by this period on the way to the target; the band compares with it. Null without a target. */
  readonly expected: string | null
  readonly expected_by: ExpectedBy | null
  /** Between these limits a figure of this period is on target; null is open to that side, or there is no target. */
  readonly expected_low: string | null
  readonly expected_high: string | null
  /** value − target, in the indicator's unit: what is left to the end of the target's period. */
  readonly gap: string | null
  readonly band: Band | null
  /** Only where there is one. */
  readonly warnings?: readonly Extract<WarningKind, 'small_denominator'>[]
  readonly compare?: Figure & { readonly period: string; readonly change: string | null }
}

/** What a row says of a target when it has none. */
export const NO_TARGET = {
  target: null,
  baseline: null,
  target_source: null,
  target_synthetic: null,
  target_from: null,
  expected: null,
  expected_by: null,
  expected_low: null,
  expected_high: null,
  gap: null,
  band: null,
} as const satisfies Partial<ValueRow>

/** When each source last arrived, and whether the limit of its contract has passed as of the publication. */
export interface SourceFreshness {
  readonly contract: string
  readonly snapshot_on: string | null
  readonly received_at: string | null
  readonly limit_days: number
  readonly stale: boolean
}

export interface IndicatorValues {
  readonly indicator: IndicatorMetadata
  readonly publication: number
  readonly as_of: string
  readonly freshness: readonly SourceFreshness[]
  readonly rows: readonly ValueRow[]
}
