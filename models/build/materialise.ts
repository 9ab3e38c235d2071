import { sql } from 'kysely'
import type { ModelRun } from '#store/index.ts'
import { type Warehouse, withSettings, withSignal } from '#warehouse/index.ts'
import { MODELS } from '../all.ts'
import { INPUT_KEY, type Model } from '../framework/model.ts'
import type { Ancestor } from './ancestor.ts'
import type { BuildOptions } from './context.ts'
import { run, within } from './database.ts'
import type { Inputs } from './inputs.ts'
import { drop } from './make.ts'
import { maker } from './maker.ts'
import { settled } from './statements.ts'

/** Enough for a ministry on a laptop; past it, groups spill to disk instead of failing. */
export const BUILD_SETTINGS = {
  max_insert_threads: 2,
  max_bytes_before_external_group_by: '900000000',
  max_bytes_before_external_sort: '900000000',
  max_partitions_per_insert_block: 1000,
} as const

/** Rows of each table of the database; views hold none of their own. */
async function tableRows(warehouse: Warehouse, database: string): Promise<ReadonlyMap<string, string>> {
  const { rows } = await sql<{ name: string; total_rows: string | null }>`
    select name, total_rows from system.tables where database = ${database}`.execute(warehouse.db)
  return new Map(rows.map(table => [table.name, table.total_rows ?? '0']))
}

/**
 * Builds models, with all that they read, into `database`, upstream first. What has the ancestor's formula and inputs is taken over from it; of an incremental
 * model the parts that no change reaches are. A table is filled only after its own `CREATE`, so a failed build leaves nothing but its
 * database. A scratch table is filled when a model that reads it is built, and dropped at the end.
 */
export async function materialise(
  warehouse: Warehouse,
  database: string,
  inputs: Inputs,
  ancestor: Ancestor | null,
  options: BuildOptions,
  models: readonly Model[] = MODELS,
): Promise<readonly ModelRun[]> {
  const bound = withSettings(within(warehouse, database), BUILD_SETTINGS)
  const inside = options.signal === undefined ? bound : withSignal(bound, options.signal)
  const { make, run: ran } = maker(inside, models, inputs, ancestor, options)
  const begun = new Map<Model, Promise<void>>()
  for (const model of models)
    begun.set(
      model,
      Promise.all(model.reads.map(read => begun.get(read))).then(() => make(model)),
    )
  await settled(begun.values())
  const runs = models.map(ran)
  const built = await tableRows(inside, database)
  for (const model of models)
    if (model.materialisation === 'scratch' && built.has(model.name)) await drop(inside, model)
  await run(inside, `DROP TABLE ${INPUT_KEY} SYNC`)
  options.onProgress?.({ phase: 'build', model: null, done: models.length, total: models.length })
  // A scratch table that nothing needed had its rows in the ancestor.
  return runs.map(run => ({
    ...run,
    rows: built.get(run.model) ?? ancestor?.runs.get(run.model)?.rows ?? '0',
  }))
}
