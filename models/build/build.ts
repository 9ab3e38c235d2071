import { dayInPanama } from '#domain/calendar.ts'
import { SimeiError } from '#domain/errors.ts'
import type { ModelRun } from '#store/index.ts'
import { MODELS } from '../all.ts'
import { fingerprints, hash } from '../framework/graph.ts'
import { currentPublication, type Publication } from '../publications.ts'
import { type Finding, findingsIn } from '../reconciliation/findings.ts'
import { type Reconciled, reconcile } from '../reconciliation/reconcile.ts'
import { definitionsToday } from '../time/definitions.ts'
import { provenanceOf } from '../time/provenance.ts'
import { ancestorOf } from './ancestor.ts'
import { blocking, type CheckResult, runChecks, standingResults } from './check.ts'
import type { BuildContext, BuildOptions } from './context.ts'
import { createDatabase, databaseOf, dropDatabase } from './database.ts'
import { fence } from './fence.ts'
import { type Inputs, inputText, readInputs } from './inputs.ts'
import { materialise } from './materialise.ts'
import { publish } from './publish.ts'
import { keep } from './results.ts'
import { detachOldest, removeLeftovers } from './retention.ts'
import { serve, unserve } from './serve.ts'

export interface BuildOutcome {
  readonly publication: number
  /** False when nothing that a publication is made of had changed: the current one stands. */
  readonly published: boolean
  readonly models: readonly ModelRun[]
  readonly checks: readonly CheckResult[]
  readonly reconciliation: readonly Reconciled[]
  readonly findings: readonly Finding[]
}

/** Models, indicators, batches, last arrivals and the as-of date: the same of all gives the same publication. */
function inputFingerprint(inputs: Inputs, asOf: string): string {
  const models = [...fingerprints(MODELS, inputText(inputs))]
  const indicators = Object.entries(definitionsToday()).map(([code, { fingerprint }]) => [code, fingerprint])
  return hash(
    JSON.stringify([
      models,
      indicators,
      inputs.sources.map(source => [source.contract, source.snapshot_on]),
      asOf,
    ]),
  )
}

async function reserve(context: BuildContext, fingerprint: string): Promise<number> {
  const now = context.clock().toISOString()
  const row = await context.store.db
    .insertInto('publications')
    .values({ state: 'building', input_fingerprint: fingerprint, as_of: now, started_at: now })
    .returning('publication')
    .executeTakeFirstOrThrow()
  return Number(row.publication)
}

const unchanged = (current: Publication): BuildOutcome => ({
  publication: current.publication,
  published: false,
  models: current.models,
  checks: [],
  reconciliation: [],
  findings: [],
})

/**
 * Builds a publication from the committed batches, checks it, compares it with the printed figures and makes it the current one.
 * Without changed input nothing is built. Errors: `check_failed` naming the blocking checks that failed, `lease_lost`, those of the
 * warehouse; after any of them the current publication stands as it was and nothing of the failed one is left.
 */
export async function buildPublication(
  context: BuildContext,
  options: BuildOptions = {},
): Promise<BuildOutcome> {
  await removeLeftovers(context)
  const inputs = await readInputs(context.store)
  const fingerprint = inputFingerprint(inputs, dayInPanama(context.clock()))
  const current = await currentPublication(context.store)
  if (current?.input_fingerprint === fingerprint && options.force !== true) return unchanged(current)
  const publication = await reserve(context, fingerprint)
  try {
    const outcome = await construct(context, publication, inputs, current, options)
    await publish(context, publication)
    options.onProgress?.({ phase: 'publish', model: null, done: 1, total: 1 })
    await detachOldest(context)
    return outcome
  } catch (error) {
    await giveUp(context, publication, error)
    throw error
  }
}

async function construct(
  context: BuildContext,
  publication: number,
  inputs: Inputs,
  current: Publication | null,
  options: BuildOptions,
): Promise<BuildOutcome> {
  const { warehouse, store } = context
  const database = databaseOf(publication)
  await createDatabase(warehouse, database, inputs)
  const ancestor = await ancestorOf(store, current)
  const models = await materialise(warehouse, database, inputs, ancestor, options)
  await store.db
    .updateTable('publications')
    .set({ models: JSON.stringify(models), provenance: JSON.stringify(provenanceOf(MODELS, inputs)) })
    .where('publication', '=', String(publication))
    .execute()
  const known = current === null ? [] : await standingResults(store, current, models)
  const checks = await runChecks(warehouse, database, inputs, options, known)
  await keep.checks(store, publication, checks)
  const failed = blocking(checks)
  if (failed.length > 0)
    throw new SimeiError('check_failed', {
      detail: failed.map(check => `${check.model} ${check.check_name}: ${check.failed_rows}`).join('; '),
    })
  options.onProgress?.({ phase: 'publish', model: null, done: 0, total: 1 })
  await serve(warehouse, publication)
  const reconciliation = await reconcile({ warehouse: context.reader, store }, publication, options.signal)
  const findings = await findingsIn(context, publication, reconciliation)
  await keep.reconciliation(store, publication, reconciliation)
  await keep.findings(store, publication, findings)
  return { publication, published: true, models, checks, reconciliation, findings }
}

/** Marks the publication as failed and removes what it built, unless another process has taken the work over by now. */
async function giveUp(context: BuildContext, publication: number, error: unknown): Promise<void> {
  const given = await context.store.db
    .updateTable('publications')
    .set({ state: 'failed', error_code: error instanceof SimeiError ? error.code : 'internal' })
    .where('publication', '=', String(publication))
    .where('state', '=', 'building')
    .where(fence(context.leaseToken))
    .executeTakeFirst()
  if (given.numUpdatedRows !== 1n) return
  await unserve(context.warehouse, publication)
  await dropDatabase(context.warehouse, databaseOf(publication))
}
