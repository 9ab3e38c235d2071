import { COUNTRY } from '#domain/dimensions.ts'
import type { Period } from '#domain/periods.ts'
import type { PlanKind, PlanState } from '#domain/plan.ts'
import type { Warehouse } from '#warehouse/index.ts'
import type { PlanCount } from '../indicators/formula.ts'
import { flattened, judgedPlan } from '../plan/judged-plan.ts'
import { readPlan } from '../plan/read.ts'
import { type Cells, cellKey } from './cells.ts'
import type { Millionths } from './decimal.ts'

const COUNTED: Readonly<
  Record<PlanCount, { readonly kind: PlanKind; readonly states: readonly PlanState[] }>
> = {
  scheduled: { kind: 'producto', states: ['on_target', 'at_risk', 'off_target', 'no_data'] },
  on_target: { kind: 'producto', states: ['on_target'] },
  results: { kind: 'resultado', states: ['on_target', 'at_risk', 'off_target', 'no_data'] },
  results_on_target: { kind: 'resultado', states: ['on_target'] },
}

/** Products and results of the plan by period, of the country, as `planTree` judges them. A period in which nothing was reported has none. */
export async function planCells(
  warehouse: Warehouse,
  publication: number,
  periods: readonly Period[],
): Promise<Readonly<Record<PlanCount, Cells>>> {
  const plan = await readPlan(warehouse, publication)
  const judged = periods
    .filter(period => plan.reportedIn(period))
    .map(period => ({ period, nodes: [...flattened(judgedPlan(plan, period))].map(({ node }) => node) }))
  const cells = (count: PlanCount): Cells => {
    const { kind, states } = COUNTED[count]
    return new Map<string, Millionths>(
      judged.map(({ period, nodes }) => [
        cellKey({ period: period.id, territory: COUNTRY, members: [] }),
        BigInt(nodes.filter(node => node.stated.kind === kind && states.includes(node.state)).length) *
          1_000_000n,
      ]),
    )
  }
  return {
    scheduled: cells('scheduled'),
    on_target: cells('on_target'),
    results: cells('results'),
    results_on_target: cells('results_on_target'),
  }
}
