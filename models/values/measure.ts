import type { Period } from '#domain/periods.ts'
import type { Warehouse } from '#warehouse/index.ts'
import type { Fact, FactMeasure, Measure } from '../indicators/formula.ts'
import { type Cells, codeLength } from './cells.ts'
import type { Millionths } from './decimal.ts'
import { externalCells } from './external.ts'
import { factCells } from './fact-query.ts'
import { periodGroups } from './period-groups.ts'
import { planCells } from './plan-products.ts'
import type { Readers } from './readers.ts'
import type { Request } from './request.ts'

const isFact = (measure: Measure): measure is FactMeasure =>
  measure.of !== 'external' && measure.of !== 'plan'

/** Territories of one length of code: one query answers them. */
function byLength(territories: readonly string[]): readonly (readonly string[])[] {
  const lengths = new Map<number, string[]>()
  for (const territory of territories) {
    const length = codeLength(territory)
    lengths.set(length, [...(lengths.get(length) ?? []), territory])
  }
  return [...lengths.values()]
}

async function measureFacts(
  warehouse: Warehouse,
  publication: number,
  measures: readonly FactMeasure[],
  request: Request,
  periods: readonly Period[],
): Promise<ReadonlyMap<Measure, Cells>> {
  const found = new Map<Measure, Map<string, Millionths>>(measures.map(measure => [measure, new Map()]))
  const facts = new Set<Fact>(measures.map(measure => measure.of))
  const queries = [...facts].flatMap(fact => {
    const ours = measures.filter(measure => measure.of === fact)
    return periodGroups(periods).flatMap(group =>
      byLength(request.territories).map(async territories => {
        const cells = await factCells(warehouse, {
          publication,
          fact,
          measures: ours,
          group,
          territories,
          attributes: request.attributes,
          filters: request.filters,
        })
        for (const [index, measure] of ours.entries())
          for (const [key, value] of cells[index] ?? []) found.get(measure)?.set(key, value)
      }),
    )
  })
  await Promise.all(queries)
  return found
}

/**
 * The planner's one seam: the cells of each measure, from whatever answers it exactly. Today facts answer from their sorted tables;
 * roll-ups and bitmaps take their place here.
 */
export async function measure(
  { own, open }: Readers,
  publication: number,
  measures: readonly Measure[],
  request: Request,
  periods: readonly Period[],
): Promise<ReadonlyMap<Measure, Cells>> {
  const facts = measureFacts(own, publication, measures.filter(isFact), request, periods)
  const external = measures.map(async (wanted): Promise<readonly (readonly [Measure, Cells])[]> => {
    if (wanted.of !== 'external') return []
    return [[wanted, await externalCells(open, publication, wanted, request, periods)]]
  })
  const plan = measures.some(wanted => wanted.of === 'plan')
    ? planCells(open, publication, periods)
    : undefined
  const found = new Map(await facts)
  for (const pairs of await Promise.all(external))
    for (const [wanted, cells] of pairs) found.set(wanted, cells)
  const products = await plan
  if (products !== undefined)
    for (const wanted of measures)
      if (wanted.of === 'plan')
        found.set(wanted, wanted.count === 'scheduled' ? products.scheduled : products.onTarget)
  return found
}
