import type { Dimension, TerritoryLevel } from '#domain/dimensions.ts'
import { UNKNOWN_TERRITORY } from '#domain/dimensions.ts'
import type { IndicatorValues, ValueRow, ValuesQuery } from '#domain/indicators.ts'
import { type Period, previousPeriod } from '#domain/periods.ts'
import type { EvaluationContext } from './context.ts'
import { latestCompletePeriod } from './latest-period.ts'
import type { AlertRule } from './rules.ts'

const BREAKDOWN: Readonly<Record<TerritoryLevel, readonly Dimension[]>> = {
  country: [],
  province: ['territory:province'],
  district: ['territory:district'],
  corregimiento: ['territory:corregimiento'],
}

/** A cycle may still be collected when its calendar has ended; further back than this nothing can be. */
const MOST_STEPS_BACK = 3

/** What one rule sees in one publication: a row per territory of its level. */
export interface Observation {
  readonly rule: AlertRule
  /** The whole answer: what the indicator says of itself, and how fresh its sources are. */
  readonly values: IndicatorValues
  readonly period: Period
  readonly rows: readonly ValueRow[]
}

/** The part of a rule's question that is the same for every territory and period. */
export const ruleQuery = (
  rule: AlertRule,
  publication: string,
): Pick<ValuesQuery, 'indicator' | 'filters' | 'publication'> => ({
  indicator: rule.indicator,
  publication: Number(publication),
  ...(rule.programme !== null && { filters: { programme: [rule.programme] } }),
})

/**
 * Asks once for all territories of the rule, for the latest period that is complete: its last day has passed at `asOf` and no
 * figure is provisional (else the one before). The unknown place is nobody's to manage and is left out.
 */
export async function observe(
  context: Pick<EvaluationContext, 'values'>,
  rule: AlertRule,
  publication: string,
  asOf: Date,
): Promise<Observation> {
  const ask = (period: Period): Promise<IndicatorValues> =>
    context.values({
      ...ruleQuery(rule, publication),
      period: period.id,
      by: BREAKDOWN[rule.territory_level],
    })
  let period = latestCompletePeriod(rule.period_kind, asOf)
  let answer = await ask(period)
  for (let steps = 0; steps < MOST_STEPS_BACK; steps += 1) {
    if (!answer.rows.some(row => row.status === 'provisional')) break
    period = previousPeriod(period)
    answer = await ask(period)
  }
  return {
    rule,
    values: answer,
    period,
    rows: answer.rows.filter(row => row.territory !== UNKNOWN_TERRITORY),
  }
}
