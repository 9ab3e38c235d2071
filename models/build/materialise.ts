import { sql } from 'kysely'
import type { ModelRun } from '#store/index.ts'
import { type Warehouse, withSettings, withSignal } from '#warehouse/index.ts'
import { MODELS } from '../all.ts'
import { createTable, fill } from '../framework/compile.ts'
import { fingerprints } from '../framework/graph.ts'
import type { Model } from '../framework/model.ts'
import type { BuildOptions } from './context.ts'
import { run, within } from './database.ts'
import { batchesOf, type InputBatch } from './inputs.ts'

/** Enough for a ministry on a laptop; past it, groups spill to disk instead of failing. */
const BUILD_SETTINGS = {
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

async function rowsOf(warehouse: Warehouse, model: Model): Promise<string> {
  if (model.materialisation === 'view') return '0'
  const { rows } = await sql<{ rows: string }>`select count() as rows from ${sql.table(model.name)}`.execute(
    warehouse.db,
  )
  const [first] = rows
  if (first === undefined) throw new RangeError(`${model.name} could not be counted`)
  return first.rows
}

/**
 * Builds every model into `database`, upstream first. A model whose formula and inputs are those of the ancestor is cloned from it.
 * A table is filled only after its own `CREATE`, so a failed build leaves nothing but its database.
 */
export async function materialise(
  warehouse: Warehouse,
  database: string,
  batches: readonly InputBatch[],
  ancestor: Ancestor | null,
  options: BuildOptions,
): Promise<readonly ModelRun[]> {
  const bound = withSettings(within(warehouse, database), BUILD_SETTINGS)
  const inside = options.signal === undefined ? bound : withSignal(bound, options.signal)
  const known = fingerprints(MODELS, batchesOf(batches))
  const runs: ModelRun[] = []
  for (const [index, model] of MODELS.entries()) {
    options.onProgress?.({ phase: 'build', model: model.name, done: index, total: MODELS.length })
    const started = performance.now()
    const fingerprint = known.get(model.name)
    if (fingerprint === undefined) throw new RangeError(`${model.name} has no fingerprint`)
    const same = ancestor?.models.some(run => run.model === model.name && run.fingerprint === fingerprint)
    const cloned = model.materialisation === 'table' && same === true && ancestor !== null
    if (cloned) {
      await run(inside, `CREATE TABLE \`${model.name}\` CLONE AS \`${ancestor.database}\`.\`${model.name}\``)
    } else {
      if (model.materialisation === 'table') await run(inside, createTable(model))
      await run(inside, fill(model))
    }
    runs.push({
      model: model.name,
      fingerprint,
      rows: await rowsOf(inside, model),
      milliseconds: Math.round(performance.now() - started),
      cloned,
    })
  }
  options.onProgress?.({ phase: 'build', model: null, done: MODELS.length, total: MODELS.length })
  return runs
}
