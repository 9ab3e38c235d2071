import { type Warehouse, withSettings } from '#warehouse/index.ts'
import { createDatabase, run, within } from '../build/database.ts'
import type { Inputs } from '../build/inputs.ts'
import { BUILD_SETTINGS } from '../build/materialise.ts'
import { createTable, fill } from '../framework/compile.ts'
import { inBuildOrder } from '../framework/graph.ts'
import { dim_identity } from './dim_identity.ts'

/** Seconds that each model of the linkage took. */
export type LinkageSeconds = Readonly<Record<string, number>>

/**
 * The linkage alone, in a new database that the caller drops: `int_identity_pairs` and `dim_identity` over the batches given, as a build makes
 * them. For measurements.
 */
export async function linkIdentities(
  warehouse: Warehouse,
  database: string,
  inputs: Inputs,
): Promise<LinkageSeconds> {
  await createDatabase(warehouse, database, inputs)
  const inside = withSettings(within(warehouse, database), BUILD_SETTINGS)
  const seconds: Record<string, number> = {}
  for (const model of inBuildOrder([dim_identity])) {
    const started = performance.now()
    await run(inside, createTable(model))
    await run(inside, fill(model))
    seconds[model.name] = (performance.now() - started) / 1000
  }
  return seconds
}
