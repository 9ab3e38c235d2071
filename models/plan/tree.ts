import { type Period, parsePeriod, previousPeriod } from '#domain/periods.ts'
import { type PlanNode, type PlanTree, ROLL_UP_RULE } from '#domain/plan.ts'
import type { Scope } from '#domain/scope.ts'
import type { ModelsContext } from '../build/context.ts'
import { readablePublication } from '../publications.ts'
import { decimalText, type Millionths, millionths } from '../values/decimal.ts'
import { publicationFacts } from '../values/publication-facts.ts'
import { readersOf } from '../values/readers.ts'
import { flattened, type JudgedNode, judgedPlan } from './judged-plan.ts'
import { type Plan, readPlan } from './read.ts'
import { countStates } from './roll-up.ts'
import { subsystems } from './subsystems.ts'

const QUARTERS_BACK = 8

const text = (value: Millionths | null): string | null => (value === null ? null : decimalText(value))
const plain = (value: string | null | undefined): string | null =>
  value === null || value === undefined ? null : decimalText(millionths(value))

/** The last quarter that is over as of a date and of which there is a report; without any, the last one that is over. */
function latestQuarter(plan: Plan, asOfDate: string): Period {
  const quarter = Math.ceil(Number(asOfDate.slice(5, 7)) / 3)
  const last = previousPeriod(parsePeriod(`${asOfDate.slice(0, 4)}Q${quarter}`))
  let period = last
  for (let back = 0; back < QUARTERS_BACK; back += 1, period = previousPeriod(period))
    if (plan.reportedIn(period)) return period
  return last
}

const nodeOf = ({ stated, report, own, children, ...node }: JudgedNode, depth: number): PlanNode => ({
  plan_id: stated.plan_id,
  kind: stated.kind,
  parent_id: stated.parent_id,
  depth,
  title: stated.title,
  office: stated.office,
  unit: stated.unit,
  baseline: plain(stated.baseline),
  target: plain(stated.target),
  valid_from: stated.valid_from,
  valid_to: stated.valid_to,
  legal_source: stated.legal_source,
  synthetic: stated.synthetic,
  expected: text(own?.expected ?? null),
  progress: plain(report?.value),
  progress_period: report?.period ?? null,
  reported_on: report?.reported_on ?? null,
  verification: report?.verification ?? null,
  physical_percent: text(node.physicalPercent),
  budget_balboas: text(node.budget),
  executed_balboas: text(node.executed),
  financial_percent: text(node.financialPercent),
  state: node.state,
  children: countStates(children.map(child => child.state)),
})

/**
 * The strategic plan as of a period's end: every node with its target, progress, budget and state, and the subsystems that should report.
 * The plan belongs to nobody: every scope sees it whole. `period` is one id; without it, the last quarter that is over and reported.
 * Errors: `unknown_period`; `not_ready` before the first publication; `not_found` for a publication that cannot be read.
 */
export async function planTree(
  context: ModelsContext,
  scope: Scope,
  query: { readonly period?: string; readonly publication?: number } = {},
): Promise<PlanTree> {
  const asked = query.period === undefined ? undefined : parsePeriod(query.period)
  const { publication, as_of } = await readablePublication(context.store, query.publication)
  const { open } = readersOf(context.warehouse, scope)
  const [facts, plan] = await Promise.all([
    publicationFacts(open, publication, as_of),
    readPlan(open, publication),
  ])
  const period = asked ?? latestQuarter(plan, facts.asOfDate)
  return {
    publication,
    as_of,
    period: period.id,
    rule: ROLL_UP_RULE,
    nodes: [...flattened(judgedPlan(plan, period))].map(({ node, depth }) => nodeOf(node, depth)),
    subsystems: subsystems(facts),
  }
}
