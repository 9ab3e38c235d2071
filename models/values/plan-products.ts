import { sql } from 'kysely'
import { COUNTRY } from '#domain/dimensions.ts'
import { type Period, parsePeriod } from '#domain/periods.ts'
import type { Warehouse } from '#warehouse/index.ts'
import { servedName } from '../build/serve.ts'
import { type Cells, cellKey } from './cells.ts'
import { type Millionths, millionths } from './decimal.ts'

interface Product {
  readonly plan_id: string
  readonly baseline: string | null
  readonly target: string
  readonly period: string | null
  readonly valid_from: string | null
  readonly valid_to: string | null
}
interface Progress {
  readonly plan_id: string
  readonly period: string
  readonly value: string
}

const DAY_MS = 86_400_000

/** The days in which a product is to be reached: those that the plan states, else those of its period. */
function validity(product: Product): { from: string; to: string } | undefined {
  const period = product.period === null ? undefined : parsePeriod(product.period)
  const from = product.valid_from ?? period?.startOn
  const to = product.valid_to ?? period?.endOn
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** What a product should have reached on a day: baseline and target joined by a straight line over its validity. */
function expected(product: Product, { from, to }: { from: string; to: string }, on: string): Millionths {
  const target = millionths(product.target)
  if (on >= to) return target
  const start = product.baseline === null ? 0n : millionths(product.baseline)
  const whole = BigInt((Date.parse(to) - Date.parse(from)) / DAY_MS + 1)
  const elapsed = BigInt((Date.parse(on) - Date.parse(from)) / DAY_MS + 1)
  return start + ((target - start) * elapsed) / whole
}

/**
 * Products of the plan by period, of the country: `scheduled` those with a target whose validity touches the period; `on_target` those
 * of them whose last reported progress up to the period's end has reached what a straight line asks for on that day. A period in
 * which nothing was reported has neither.
 */
export async function planCells(
  warehouse: Warehouse,
  publication: number,
  periods: readonly Period[],
): Promise<{ scheduled: Cells; onTarget: Cells }> {
  const [products, progress] = await Promise.all([
    sql<Product>`
      select plan_id, baseline, target, period, valid_from, valid_to
      from ${sql.table(servedName(publication, 'dim_plan_node'))} where kind = 'producto' and target is not null`.execute(
      warehouse.db,
    ),
    sql<Progress>`select plan_id, period, value from ${sql.table(servedName(publication, 'fct_progress'))}`.execute(
      warehouse.db,
    ),
  ])
  const reports = progress.rows.map(report => ({ ...report, of: parsePeriod(report.period) }))
  const scheduled = new Map<string, Millionths>()
  const onTarget = new Map<string, Millionths>()
  for (const period of periods) {
    if (!reports.some(({ of }) => of.startOn <= period.endOn && of.endOn >= period.startOn)) continue
    const due = products.rows.flatMap(product => {
      const days = validity(product)
      return days !== undefined && days.from <= period.endOn && days.to >= period.startOn
        ? [{ product, days }]
        : []
    })
    const reached = due.filter(({ product, days }) => {
      const last = reports
        .filter(report => report.plan_id === product.plan_id && report.of.endOn <= period.endOn)
        .sort((a, b) => (a.of.endOn < b.of.endOn ? 1 : -1))[0]
      return last !== undefined && millionths(last.value) >= expected(product, days, period.endOn)
    })
    const key = cellKey({ period: period.id, territory: COUNTRY, members: [] })
    scheduled.set(key, BigInt(due.length) * 1_000_000n)
    onTarget.set(key, BigInt(reached.length) * 1_000_000n)
  }
  return { scheduled, onTarget }
}
