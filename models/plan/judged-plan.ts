import type { Period } from '#domain/periods.ts'
import type { PlanState } from '#domain/plan.ts'
import { type Millionths, millionths, quotient } from '../values/decimal.ts'
import { type OwnState, ownState } from './own-state.ts'
import type { Plan, Report, StatedNode } from './read.ts'
import { knownSum, meanPercent, rolledState } from './roll-up.ts'

/** A node with its state as of a period's end, and those below it. */
export interface JudgedNode {
  readonly stated: StatedNode
  readonly report: Report | undefined
  readonly own: OwnState | undefined
  readonly state: PlanState
  readonly physicalPercent: Millionths | null
  readonly budget: Millionths | null
  readonly executed: Millionths | null
  readonly financialPercent: Millionths | null
  readonly children: readonly JudgedNode[]
}

const read = (text: string | null | undefined): Millionths | null =>
  text === null || text === undefined ? null : millionths(text)

/** `4.1.R1.P10` comes after `4.1.R1.P9`. */
const inOrder = new Intl.Collator('es', { numeric: true })

function judge(
  plan: Plan,
  below: ReadonlyMap<string, readonly StatedNode[]>,
  stated: StatedNode,
  period: Period,
): JudgedNode {
  const children = [...(below.get(stated.plan_id) ?? [])]
    .sort((a, b) => inOrder.compare(a.plan_id, b.plan_id))
    .map(child => judge(plan, below, child, period))
  const report = plan.lastReport(stated.plan_id, period)
  const own = ownState(stated, report, period)
  const budget = read(stated.budget_balboas) ?? knownSum(children.map(child => child.budget))
  const executed = read(report?.budget_executed_balboas) ?? knownSum(children.map(child => child.executed))
  const due = children.filter(child => child.state !== 'not_due')
  return {
    stated,
    report,
    own,
    state: own?.state ?? rolledState(children.map(child => child.state)),
    physicalPercent:
      own === undefined
        ? meanPercent(due.map(child => ({ percent: child.physicalPercent, budget: child.budget })))
        : own.physicalPercent,
    budget,
    executed,
    financialPercent:
      budget === null || budget === 0n || executed === null ? null : quotient(100, executed, budget),
    children,
  }
}

/**
 * The plan as of a period's end, from its top. A node whose parent is not in the plan stands at the top too; one that is its own
 * ancestor is left out, because it has no place.
 */
export function judgedPlan(plan: Plan, period: Period): readonly JudgedNode[] {
  const ids = new Set(plan.nodes.map(({ plan_id }) => plan_id))
  const below = new Map<string, StatedNode[]>()
  const tops: StatedNode[] = []
  for (const node of plan.nodes)
    if (node.parent_id === null || !ids.has(node.parent_id)) tops.push(node)
    else below.set(node.parent_id, [...(below.get(node.parent_id) ?? []), node])
  return tops
    .sort((a, b) => inOrder.compare(a.plan_id, b.plan_id))
    .map(top => judge(plan, below, top, period))
}

/** All nodes, parents before children, with their depth. */
export function* flattened(
  nodes: readonly JudgedNode[],
  depth = 0,
): Generator<{ node: JudgedNode; depth: number }> {
  for (const node of nodes) {
    yield { node, depth }
    yield* flattened(node.children, depth + 1)
  }
}
