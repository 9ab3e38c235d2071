import type { Quarter } from '../ministry/calendar.ts'
import { ACTIVITIES_OF_SIGI, PRODUCTS } from './plan-nodes.ts'
import { EVALUATION_2017, EVALUATION_2017_ON, type FigureRow } from './rows.ts'

/** Quarters of the plan's validity, 2024 to 2026. */
const QUARTERS_OF_PLAN = 12
const FIRST_QUARTER = 32

/** Printed progress of the activities of 2016 and 2017, as of the day on which it was printed. */
export function activityProgress(): readonly FigureRow[] {
  const report = (plan_id: string, value: string, unit: string): FigureRow => ({
    plan_id,
    period: '2017',
    value,
    unit,
    verification: EVALUATION_2017,
    reported_on: EVALUATION_2017_ON,
  })
  return [report('A4-FUPS', '25000', 'ejemplares'), report('A4-PROMOTORES', '754', 'promotores')]
}

/** A share in [0, 1) that depends on texts alone (FNV-1a). */
function chance(text: string): number {
  let hash = 0x811c9dc5
  for (const letter of text) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0
  // Texts that differ in their last letter alone would lie close together.
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return ((hash ^ (hash >>> 16)) >>> 0) / 0x100000000
}

/** What each product and subsystem had reached at a quarter's end: most keep pace, some lag, a few have not reported. Synthetic. */
export function productProgress(quarter: Quarter, seed: number): readonly FigureRow[] {
  const elapsed = (quarter.index - FIRST_QUARTER + 1) / QUARTERS_OF_PLAN
  const reported = new Date(Date.parse(quarter.endOn) + 8 * 86_400_000).toISOString().slice(0, 10)
  return [...PRODUCTS, ...ACTIVITIES_OF_SIGI].flatMap(product => {
    const pace = 1.18 - 0.46 * chance(`${seed} pace ${product.plan_id}`) ** 3
    if (chance(`${seed} silent ${product.plan_id} ${quarter.cycle}`) < 0.04) return []
    const share = Math.min(1, elapsed * pace)
    const spent =
      product.budget * Math.min(1, elapsed * (0.75 + 0.35 * chance(`${seed} spent ${product.plan_id}`)))
    return [
      {
        plan_id: product.plan_id,
        period: quarter.cycle.replace('C', 'Q'),
        value: (product.target * share).toFixed(2),
        unit: product.unit,
        budget_executed_balboas: spent.toFixed(2),
        verification: 'Informe trimestral de la oficina responsable',
        reported_on: reported,
      },
    ]
  })
}
