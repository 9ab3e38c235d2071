import { OFF_TARGET_PERCENT, ON_TARGET_PERCENT, PLAN_STATES, type PlanState } from '#domain/plan.ts'
import { type Millionths, quotient } from '../values/decimal.ts'

const HUNDRED = 100_000_000n

export function countStates(states: readonly PlanState[]): Readonly<Record<PlanState, number>> {
  const count = (wanted: PlanState) => states.filter(state => state === wanted).length
  const [on_target, at_risk, off_target, no_data, not_due] = PLAN_STATES.map(count)
  return {
    on_target: on_target ?? 0,
    at_risk: at_risk ?? 0,
    off_target: off_target ?? 0,
    no_data: no_data ?? 0,
    not_due: not_due ?? 0,
  }
}

/** The state of a node that its children make, by the rule that `ROLL_UP_RULE` tells. */
export function rolledState(states: readonly PlanState[]): PlanState {
  const { on_target, at_risk, off_target, no_data } = countStates(states)
  const due = on_target + at_risk + off_target + no_data
  if (due === 0) return 'not_due'
  if (no_data === due) return 'no_data'
  if (off_target === 0 && on_target * 100 >= due * ON_TARGET_PERCENT) return 'on_target'
  return (off_target + no_data) * 100 >= due * OFF_TARGET_PERCENT ? 'off_target' : 'at_risk'
}

/** What a mean of progress is made of: a child's percent, and its budget where one is stated. */
export interface Part {
  readonly percent: Millionths | null
  readonly budget: Millionths | null
}

/**
 * Progress of several, in percent: more than 100 of one does not stand in for another. Weighted by budget, or equally when one of them has
 * none; null when none has progress. A part without progress counts as 0 beside others that have it.
 */
export function meanPercent(parts: readonly Part[]): Millionths | null {
  if (parts.every(({ percent }) => percent === null)) return null
  const budgeted = parts.every(({ budget }) => budget !== null && budget > 0n)
  const weighted = parts.map(({ percent, budget }) => ({
    weight: budgeted && budget !== null ? budget : 1n,
    percent: percent === null || percent < 0n ? 0n : percent > HUNDRED ? HUNDRED : percent,
  }))
  const weight = weighted.reduce((sum, part) => sum + part.weight, 0n)
  const sum = weighted.reduce((total, part) => total + part.percent * part.weight, 0n)
  return quotient(1, sum, weight * 1_000_000n)
}

/** The sum of what is known; null when nothing is. */
export function knownSum(values: readonly (Millionths | null)[]): Millionths | null {
  const known = values.filter(value => value !== null)
  return known.length === 0 ? null : known.reduce((sum, value) => sum + value, 0n)
}
