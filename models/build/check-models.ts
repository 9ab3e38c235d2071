import { randomUUID } from 'node:crypto'
import type { ModelRun } from '#store/index.ts'
import { currentPublication } from '../publications.ts'
import { ancestorOf } from './ancestor.ts'
import { blocking, type CheckResult, runChecks } from './check.ts'
import type { BuildContext, BuildOptions } from './context.ts'
import { createDatabase, dropDatabase } from './database.ts'
import { readInputs } from './inputs.ts'
import { materialise } from './materialise.ts'
import { scratchDatabase } from './retention.ts'

export interface ModelsChecked {
  readonly models: readonly ModelRun[]
  readonly checks: readonly CheckResult[]
  /** True when no blocking check failed. */
  readonly passed: boolean
}

/** Builds every model into a database of its own, runs the checks, and removes it again. Publishes nothing. */
export async function checkModels(context: BuildContext, options: BuildOptions = {}): Promise<ModelsChecked> {
  const inputs = await readInputs(context.store)
  const current = await currentPublication(context.store)
  const ancestor = await ancestorOf(context.store, current)
  const database = scratchDatabase(randomUUID().slice(0, 8))
  try {
    await createDatabase(context.warehouse, database, inputs)
    const models = await materialise(context.warehouse, database, inputs, ancestor, options)
    const checks = await runChecks(context.warehouse, database, inputs, options)
    return { models, checks, passed: blocking(checks).length === 0 }
  } finally {
    await dropDatabase(context.warehouse, database)
  }
}
