import { sql } from 'kysely'
import { type Period, parsePeriod } from '#domain/periods.ts'
import type { PlanKind } from '#domain/plan.ts'
import type { Warehouse } from '#warehouse/index.ts'
import { servedName } from '../build/serve.ts'

/** A node as the plan states it. */
export interface StatedNode {
  readonly plan_id: string
  readonly kind: PlanKind
  readonly parent_id: string | null
  readonly title: string | null
  readonly unit: string | null
  readonly baseline: string | null
  readonly target: string | null
  readonly period: string | null
  readonly budget_balboas: string | null
  readonly office: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
  readonly legal_source: string | null
  readonly synthetic: boolean
}

/** Progress of a node at a period's end. */
export interface Report {
  readonly plan_id: string
  readonly period: string
  readonly value: string
  readonly budget_executed_balboas: string | null
  readonly verification: string | null
  readonly reported_on: string
}

export interface Plan {
  readonly nodes: readonly StatedNode[]
  /** The last report of a node up to a period's end. */
  readonly lastReport: (planId: string, period: Period) => Report | undefined
  /** Whether anything was reported for a period that overlaps this one. */
  readonly reportedIn: (period: Period) => boolean
}

/** The plan of a publication with its progress: about a hundred nodes, a report of each a quarter. */
export async function readPlan(open: Warehouse, publication: number): Promise<Plan> {
  const table = (name: string) => sql.table(servedName(publication, name))
  const [nodes, progress] = await Promise.all([
    sql<StatedNode>`
      select plan_id, kind, parent_id, title, unit, baseline, target, period, budget_balboas, office, valid_from, valid_to,
        legal_source, synthetic
      from ${table('dim_plan_node')} order by plan_id`.execute(open.db),
    sql<Report>`
      select plan_id, period, value, budget_executed_balboas, verification, reported_on from ${table('fct_progress')}`.execute(
      open.db,
    ),
  ])
  const periods = new Map<string, Period>()
  const reports = new Map<string, { readonly report: Report; readonly of: Period }[]>()
  for (const report of progress.rows) {
    const of = periods.get(report.period) ?? parsePeriod(report.period)
    periods.set(report.period, of)
    reports.set(report.plan_id, [...(reports.get(report.plan_id) ?? []), { report, of }])
  }
  for (const own of reports.values()) own.sort((a, b) => (a.of.endOn < b.of.endOn ? 1 : -1))
  return {
    nodes: nodes.rows,
    lastReport: (planId, { endOn }) => reports.get(planId)?.find(({ of }) => of.endOn <= endOn)?.report,
    reportedIn: ({ startOn, endOn }) =>
      [...periods.values()].some(of => of.startOn <= endOn && of.endOn >= startOn),
  }
}
