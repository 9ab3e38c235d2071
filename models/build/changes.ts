import { sql } from 'kysely'
import { param, type Warehouse } from '#warehouse/index.ts'
import { formulaOf, hash } from '../framework/graph.ts'
import type { Change } from '../framework/incremental.ts'
import type { Model } from '../framework/model.ts'
import type { Ancestor } from './ancestor.ts'
import { type Inputs, inputText } from './inputs.ts'
import type { InTurn } from './statements.ts'

/** Which of a model's rows differ from the ancestor's: of these parts, as text. */
export type Changed = 'none' | 'all' | readonly string[]

/** What a build knows of what was before it. */
export interface Since {
  readonly ancestor: Ancestor
  readonly inputs: Inputs
  /** Of a model that is upstream of the one looked at. */
  readonly changed: (model: Model) => Changed
}

const idsNow = ({ inputs }: Since, contract: string): readonly string[] =>
  inputs.batches.filter(batch => batch.contract === contract).map(batch => batch.batch_id)

const added = (since: Since, contract: string): readonly string[] => {
  const before = new Set(since.ancestor.batches[contract])
  return idsNow(since, contract).filter(id => !before.has(id))
}

/** Whether batches only came: when one went, nobody can ask any more which rows it had. */
const onlyGrew = (since: Since, input: string): boolean => {
  const now = new Set(idsNow(since, input))
  return (
    added(since, input).length > 0 && (since.ancestor.batches[input] ?? []).every(before => now.has(before))
  )
}

const isOther = ({ ancestor, inputs }: Since, input: string): boolean =>
  ancestor.inputs[input] !== hash(inputText(inputs)(input))

/** Whether a model is in the ancestor, by the same SQL. */
export const hasFormula = ({ runs, formulas }: Ancestor, model: Model): boolean =>
  runs.has(model.name) && formulas[model.name] === formulaOf(model)

/** The changes as the declaration of an incremental model asks for them. */
const changeOf = (model: Model, since: Since): Change => ({
  before: name => sql.table(`${since.ancestor.database}.${name}`),
  added: contract => param(added(since, contract), 'Array(UInt64)'),
  parts: name => {
    const upstream = model.reads.find(read => read.name === name)
    if (upstream === undefined) throw new RangeError(`${model.name} does not read ${name}`)
    const parts = since.changed(upstream)
    return parts === 'all' ? null : param(parts === 'none' ? [] : parts, 'Array(String)')
  },
})

/** Upstream models, contracts and tables of the store that a model reads and that are not as they were. */
const movedFor = (model: Model, since: Since): readonly string[] => [
  ...model.reads.filter(read => since.changed(read) !== 'none').map(read => read.name),
  ...[...model.contracts, ...model.inputs].filter(input => isOther(since, input)),
]

/**
 * Which rows of a model may differ from the ancestor's, before it is built: none when formula and all that it reads are the same, some when it
 * says which parts the changes reach.
 */
export async function reached(
  inside: Warehouse,
  model: Model,
  since: Since,
  inTurn: InTurn,
): Promise<Changed> {
  if (!hasFormula(since.ancestor, model)) return 'all'
  const moved = movedFor(model, since)
  if (moved.length === 0) return 'none'
  const { incremental } = model
  const contracts: readonly string[] = model.contracts
  if (incremental === null || moved.some(name => contracts.includes(name) && !onlyGrew(since, name)))
    return 'all'
  const change = changeOf(model, since)
  const stale = moved.map(name => incremental.stale[name]?.(change) ?? 'all')
  const queries = stale.flatMap(each =>
    typeof each === 'string' ? [] : [sql`select toString(part) as part from (${each})`],
  )
  if (stale.includes('all')) return 'all'
  if (queries.length === 0) return 'none'
  const asked = sql<{ part: string }>`
    select distinct part from (${sql.join(queries, sql` union all `)}) order by part`
  const { rows } = await inTurn(() => asked.execute(inside.db))
  return rows.length === 0 ? 'none' : rows.map(({ part }) => part)
}

/**
 * Which rows of a model that was built anew do differ. Hashes of rows are summed, so their order does not matter; two tables
 * of other rows agree once in 2⁶⁴.
 */
export async function differing(inside: Warehouse, model: Model, { ancestor }: Since): Promise<Changed> {
  if (model.compared === null || !hasFormula(ancestor, model)) return 'all'
  const part = model.compared in model.columns ? sql`toString(${sql.ref(model.compared)})` : sql`''`
  const row = sql`sipHash64(tuple(${sql.join(Object.keys(model.columns).map(name => sql.ref(name)))}))`
  const side = (database: string | null, sign: 1 | -1) => sql`
    select part_told as part, toInt64(count()) * ${sql.lit(sign)} as counted, reinterpretAsInt64(sum(row_hashed)) * ${sql.lit(sign)} as hashed
    from (select ${part} as part_told, ${row} as row_hashed from ${sql.table(database === null ? model.name : `${database}.${model.name}`)})
    group by part`
  const { rows } = await sql<{ part: string }>`
    select part from (${side(null, 1)} union all ${side(ancestor.database, -1)})
    group by part having sum(counted) != 0 or sum(hashed) != 0 order by part`.execute(inside.db)
  if (rows.length === 0) return 'none'
  return model.compared in model.columns ? rows.map(each => each.part) : 'all'
}
