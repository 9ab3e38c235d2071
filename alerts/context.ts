import type { IndicatorValues, ValuesQuery } from '#domain/indicators.ts'
import type { Store } from '#store/index.ts'

/** What an evaluation stands on. */
export interface EvaluationContext {
  /** Answers like `indicatorValues` of models, within the scope that the rules may see. */
  readonly values: (query: ValuesQuery) => Promise<IndicatorValues>
  readonly store: Store
  readonly clock: () => Date
  /** Where people reach the dashboard, without a slash at the end. */
  readonly publicUrl: string
  /** `Name <address>`. */
  readonly mailFrom: string
  /** The lease under which this runs; without it nothing is stored once another process holds the lease. */
  readonly leaseToken?: string | undefined
}
