import { sql } from 'kysely'
import type { ModelRun } from '#store/index.ts'
import { type Warehouse, withSettings, withSignal } from '#warehouse/index.ts'
import { MODELS } from '../all.ts'
import { checksFingerprint } from '../framework/checks.ts'
import { createTable, fill, fillFrom } from '../framework/compile.ts'
import { fingerprints } from '../framework/graph.ts'
import { INPUT_KEY, type Model } from '../framework/model.ts'
import type { BuildOptions } from './context.ts'
import { run, within } from './database.ts'
import { type Inputs, inputText } from './inputs.ts'
import { settled, statements } from './statements.ts'

/** Enough for a ministry on a laptop; past it, groups spill to disk instead of failing. */
export const BUILD_SETTINGS = {
  max_insert_threads: 2,
  max_bytes_before_external_group_by: '900000000',
  max_bytes_before_external_sort: '900000000',
  max_partitions_per_insert_block: 1000,
} as const

/** A published database from which unchanged models are taken over by hard link. */
export interface Ancestor {
  readonly database: string
  readonly models: readonly ModelRun[]
}

/** Rows of each table of the database; views hold none of their own. */
async function tableRows(warehouse: Warehouse, database: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; total_rows: string | null }>`
    select name, total_rows from system.tables where database = ${database}`.execute(warehouse.db)
  return new Map(rows.map(table => [table.name, table.total_rows ?? '0']))
}

/** Models taken over from the ancestor as they are: the same formula over the same inputs. */
function unchanged(known: ReadonlyMap<string, string>, ancestor: Ancestor | null): ReadonlySet<string> {
  const before = new Map(ancestor?.models.map(run => [run.model, run.fingerprint]))
  const same = (model: Model) =>
    model.materialisation === 'table' && before.get(model.name) === known.get(model.name)
  const kept = new Set(MODELS.filter(same).map(model => model.name))
  // Downstream first: a scratch table is left out when nothing that is built reads it.
  for (const model of MODELS.toReversed())
    if (
      model.materialisation === 'scratch' &&
      MODELS.every(reader => kept.has(reader.name) || !reader.reads.includes(model))
    )
      kept.add(model.name)
  return kept
}

/** One model into the database. */
async function make(
  inside: Warehouse,
  model: Model,
  kept: boolean,
  ancestor: Ancestor | null,
  { rules }: Inputs,
): Promise<void> {
  if (kept && ancestor !== null && model.materialisation === 'table')
    await run(inside, `CREATE TABLE \`${model.name}\` CLONE AS \`${ancestor.database}\`.\`${model.name}\``)
  else if (!kept) {
    if (model.materialisation !== 'view') await run(inside, createTable(model))
    if (model.ruled === null) await run(inside, fill(model))
    else await fillFrom(model, model.ruled(rules)).execute(inside.db)
  }
}

/** Work on every model when what it reads is done; results in the order of `MODELS`. */
async function upstreamFirst<T>(work: (model: Model) => Promise<T>): Promise<readonly T[]> {
  const inTurn = statements()
  const begun = new Map<Model, Promise<T>>()
  for (const model of MODELS)
    begun.set(
      model,
      Promise.all(model.reads.map(read => begun.get(read))).then(() => inTurn(() => work(model))),
    )
  return settled(begun.values())
}

/**
 * Builds every model into `database`, upstream first. A model whose formula and inputs are those of the ancestor is cloned from it.
 * A table is filled only after its own `CREATE`, so a failed build leaves nothing but its database. Scratch tables are dropped at the end.
 */
export async function materialise(
  warehouse: Warehouse,
  database: string,
  inputs: Inputs,
  ancestor: Ancestor | null,
  options: BuildOptions,
): Promise<readonly ModelRun[]> {
  const bound = withSettings(within(warehouse, database), BUILD_SETTINGS)
  const inside = options.signal === undefined ? bound : withSignal(bound, options.signal)
  const known = fingerprints(MODELS, inputText(inputs))
  const kept = unchanged(known, ancestor)
  let done = 0
  const runs = await upstreamFirst(async (model): Promise<Omit<ModelRun, 'rows'>> => {
    options.onProgress?.({ phase: 'build', model: model.name, done, total: MODELS.length })
    const started = performance.now()
    const fingerprint = known.get(model.name)
    if (fingerprint === undefined) throw new RangeError(`${model.name} has no fingerprint`)
    const cloned = kept.has(model.name)
    await make(inside, model, cloned, ancestor, inputs)
    done += 1
    return {
      model: model.name,
      fingerprint,
      checks_fingerprint: checksFingerprint(model.name, model.checks),
      milliseconds: Math.round(performance.now() - started),
      cloned,
    }
  })
  const built = await tableRows(inside, database)
  const before = new Map(ancestor?.models.map(run => [run.model, run.rows]))
  for (const model of MODELS)
    if (model.materialisation === 'scratch' && !kept.has(model.name))
      await run(inside, `DROP TABLE \`${model.name}\` SYNC`)
  await run(inside, `DROP TABLE ${INPUT_KEY} SYNC`)
  options.onProgress?.({ phase: 'build', model: null, done: MODELS.length, total: MODELS.length })
  // A scratch table that nothing needed had its rows in the ancestor.
  return runs.map(run => ({ ...run, rows: built.get(run.model) ?? before.get(run.model) ?? '0' }))
}
