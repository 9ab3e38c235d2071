import type { Period } from '#domain/periods.ts'
import type { Warehouse } from '#warehouse/index.ts'
import { type FactMeasure, factOf, isFact, type Measure } from '../indicators/formula.ts'
import { isOfPersonSets, personSetsQuery } from '../rollups/person-sets-query.ts'
import { type RolledColumns, rollUpFor } from '../rollups/plan.ts'
import { rollUpQuery } from '../rollups/query.ts'
import { type Cells, codeLength } from './cells.ts'
import type { Millionths } from './decimal.ts'
import { derivedCells, isDerived } from './derived.ts'
import { externalCells } from './external.ts'
import { cellsFrom, type FactRequest, factQuery } from './fact-query.ts'
import { periodGroups } from './period-groups.ts'
import { planCells } from './plan-products.ts'
import type { PublicationFacts } from './publication-facts.ts'
import type { Readers } from './readers.ts'
import type { Request } from './request.ts'

/** Territories of one length of code: one query answers them. */
function byLength(territories: readonly string[]): readonly (readonly string[])[] {
  const lengths = new Map<number, string[]>()
  for (const territory of territories) {
    const length = codeLength(territory)
    lengths.set(length, [...(lengths.get(length) ?? []), territory])
  }
  return [...lengths.values()]
}

/** Measures that one query answers: of one fact, on one day of a stock, along the same attributes. */
interface Together {
  readonly at: 'start' | 'close'
  readonly measures: FactMeasure[]
}

function together(measures: readonly FactMeasure[]): readonly Together[] {
  const groups = new Map<string, Together>()
  for (const measure of measures) {
    const days = measure.at === 'mean' ? (['start', 'close'] as const) : [measure.at ?? 'close']
    for (const at of days) {
      const key = [measure.of, at, ...[...(measure.across ?? [])].sort()].join(' ')
      const group = groups.get(key) ?? { at, measures: [] }
      groups.set(key, group)
      group.measures.push(measure)
    }
  }
  return [...groups.values()]
}

/** Adds the cells of one day; a mean has half of each of its two days. */
function add(found: Map<string, Millionths>, cells: Cells, { at }: FactMeasure): void {
  for (const [key, value] of cells)
    found.set(key, at === 'mean' ? (found.get(key) ?? 0n) + value / 2n : value)
}

/** The planner: a request is answered from the roll-up that has its figures, from sets of persons, or else counted from the fact. All give the same. */
function plannedCells(reader: Warehouse, request: FactRequest, rolled: RolledColumns) {
  const answering = rollUpFor(reader, request, rolled)
  if (answering !== null) return cellsFrom(reader, request, rollUpQuery(request, answering))
  const bySets = isOfPersonSets(reader, request, rolled)
  return cellsFrom(reader, request, bySets ? personSetsQuery(request) : factQuery(request))
}

async function measureFacts(
  warehouse: Readers,
  { publication, rolled }: PublicationFacts,
  measures: readonly FactMeasure[],
  request: Request,
  periods: readonly Period[],
): Promise<ReadonlyMap<Measure, Cells>> {
  const found = new Map<Measure, Map<string, Millionths>>(measures.map(measure => [measure, new Map()]))
  const queries = together(measures).flatMap(({ at, measures: ours }) => {
    const [first] = ours
    if (first === undefined) return []
    const fact = factOf(first)
    const across = first.across ?? []
    const reader: Warehouse = fact.open ? warehouse.open : warehouse.own
    return periodGroups(periods).flatMap(group =>
      byLength(request.territories).map(async territories => {
        const asked: FactRequest = {
          publication,
          fact,
          measures: ours,
          at,
          group,
          territories,
          attributes: request.attributes.filter(attribute => !across.includes(attribute)),
          filters: new Map([...request.filters].filter(([filter]) => !across.includes(filter))),
          tree: request.tree,
        }
        const cells = await plannedCells(reader, asked, rolled)
        for (const [index, measure] of ours.entries()) {
          const sums = found.get(measure)
          const counted = cells[index]
          if (sums !== undefined && counted !== undefined) add(sums, counted, measure)
        }
      }),
    )
  })
  await Promise.all(queries)
  return found
}

/** The cells of each measure, from whatever answers it exactly. */
export async function measure(
  readers: Readers,
  facts: PublicationFacts,
  measures: readonly Measure[],
  request: Request,
  periods: readonly Period[],
): Promise<ReadonlyMap<Measure, Cells>> {
  const { publication } = facts
  const counted = measureFacts(readers, facts, measures.filter(isFact), request, periods)
  const other = measures.map(async (wanted): Promise<readonly (readonly [Measure, Cells])[]> => {
    if (wanted.of === 'external')
      return [[wanted, await externalCells(readers.open, publication, wanted, request, periods)]]
    return isDerived(wanted) ? [[wanted, await derivedCells(readers, facts, wanted, request, periods)]] : []
  })
  const plan = measures.some(wanted => wanted.of === 'plan')
    ? planCells(readers.open, publication, periods)
    : undefined
  const found = new Map(await counted)
  for (const pairs of await Promise.all(other)) for (const [wanted, cells] of pairs) found.set(wanted, cells)
  const products = await plan
  if (products !== undefined)
    for (const wanted of measures) if (wanted.of === 'plan') found.set(wanted, products[wanted.count])
  return found
}
