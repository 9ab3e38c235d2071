import { type Period, parsePeriod } from '#domain/periods.ts'
import type { PlanState } from '#domain/plan.ts'
import { bandOf, corridorOf } from '../values/bands.ts'
import { type Millionths, millionths, quotient } from '../values/decimal.ts'
import type { Report, StatedNode } from './read.ts'

/** How a node with a target of its own stands at a period's end. */
export interface OwnState {
  readonly state: PlanState
  /** What is to be reached by then; null when nothing is due. */
  readonly expected: Millionths | null
  /** Share of the way from baseline to target, in percent; null without a report. */
  readonly physicalPercent: Millionths | null
}

const DAY_MS = 86_400_000
const ONE = 1_000_000n
const days = (from: string, to: string): bigint => BigInt((Date.parse(to) - Date.parse(from)) / DAY_MS + 1)

/** The days in which a node is to reach its target: those that the plan states, else those of its period. */
function validity(node: StatedNode): { readonly from: string; readonly to: string } | undefined {
  const period = node.period === null ? undefined : parsePeriod(node.period)
  const from = node.valid_from ?? period?.startOn
  const to = node.valid_to ?? period?.endOn
  return from === undefined || to === undefined ? undefined : { from, to }
}

/**
 * A node is due in the periods that its validity touches. What is expected of it is a straight line from its baseline (0 where none is
 * stated) to its target over its validity; its state is the band of what was last reported against that, below the baseline being better
 * where the target is. Undefined: the plan sets it no target, or no time.
 */
export function ownState(node: StatedNode, report: Report | undefined, period: Period): OwnState | undefined {
  const valid = validity(node)
  if (node.target === null || valid === undefined) return undefined
  const target = millionths(node.target)
  const baseline = node.baseline === null ? 0n : millionths(node.baseline)
  const progress = report === undefined ? null : millionths(report.value)
  const physicalPercent =
    progress === null || target === baseline ? null : quotient(100, progress - baseline, target - baseline)
  if (valid.from > period.endOn || valid.to < period.startOn)
    return { state: 'not_due', expected: null, physicalPercent }
  const expected =
    period.endOn >= valid.to
      ? target
      : baseline +
        quotient(1, (target - baseline) * days(valid.from, period.endOn), days(valid.from, valid.to) * ONE)
  const direction = target < baseline ? 'down' : 'up'
  return {
    state: progress === null ? 'no_data' : bandOf(progress, expected, corridorOf(direction, expected)),
    expected,
    physicalPercent,
  }
}
