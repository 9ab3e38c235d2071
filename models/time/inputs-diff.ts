import type { ModelRun, Provenance } from '#store/index.ts'
import { MODELS } from '../all.ts'
import type { Model } from '../framework/model.ts'
import { factOf, type Indicator, isFact, type Measure, measuresOf, partsOf } from '../indicators/formula.ts'

/** Batches of a contract that only the later publication has, and those that only the earlier one had. */
export interface ContractDiff {
  readonly contract: string
  readonly added: readonly string[]
  readonly removed: readonly string[]
}

/** An indicator whose definition changed. `reproducible`: the earlier one can still be computed by this program. */
export interface DefinitionDiff {
  readonly indicator: string
  readonly change: 'added' | 'removed' | 'changed'
  readonly reproducible: boolean
}

const without = (ids: readonly string[], others: readonly string[]): readonly string[] => {
  const known = new Set(others)
  return ids.filter(id => !known.has(id))
}

/** Contracts of which the publications read different batches. */
export function contractsBetween(before: Provenance, after: Provenance): readonly ContractDiff[] {
  const names = [...new Set([...Object.keys(before.batches), ...Object.keys(after.batches)])].sort()
  return names.flatMap(contract => {
    const [earlier, later] = [before.batches[contract] ?? [], after.batches[contract] ?? []]
    const added = without(later, earlier)
    const removed = without(earlier, later)
    return added.length + removed.length === 0 ? [] : [{ contract, added, removed }]
  })
}

/** Names of models whose rows differ, because of their inputs or their SQL. */
export function tablesBetween(before: readonly ModelRun[], after: readonly ModelRun[]): ReadonlySet<string> {
  const earlier = new Map(before.map(run => [run.model, run.fingerprint]))
  const names = new Set([...before, ...after].map(run => run.model))
  const later = new Map(after.map(run => [run.model, run.fingerprint]))
  return new Set([...names].filter(name => earlier.get(name) !== later.get(name)))
}

/** Names of models whose own SQL differs. */
export const modelsBetween = (before: Provenance, after: Provenance): readonly string[] =>
  Object.keys({ ...before.models, ...after.models })
    .filter(name => before.models[name] !== after.models[name])
    .sort()

/** Tables that a measure reads. */
const tablesOfMeasure = (measure: Measure): readonly string[] => {
  if (isFact(measure)) return [factOf(measure).table]
  if (measure.of === 'external') return ['fct_external_figures']
  if (measure.of === 'plan') return ['dim_plan_node', 'fct_progress']
  return partsOf(measure).flatMap(tablesOf)
}

/** Tables from which an indicator's figures come, beside its targets. */
export const tablesOf = ({ formula }: Indicator): readonly string[] => [
  ...new Set(measuresOf(formula).flatMap(tablesOfMeasure)),
]

/** The models on which tables rest, themselves among them. */
export function upstreamOf(tables: readonly string[]): readonly Model[] {
  const found = new Map<string, Model>()
  const visit = (model: Model): void => {
    if (found.has(model.name)) return
    found.set(model.name, model)
    model.reads.forEach(visit)
  }
  for (const name of tables) {
    const model = MODELS.find(known => known.name === name)
    if (model !== undefined) visit(model)
  }
  return [...found.values()]
}
