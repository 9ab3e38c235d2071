import { existsSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { evaluateAlerts } from '#alerts/index.ts'
import { DEMO_AS_OF, generateDemo } from '#demo/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { ingestFolder, recoverBatches } from '#ingest/index.ts'
import { buildPublication } from '#models/index.ts'
import { deliverOutbox } from '#outbox/index.ts'
import { waitForLease } from '#store/index.ts'
import type { Services } from '../server/services.ts'
import { fixClock } from './clock.ts'
import { beginRun, type PhaseListener, type RunRecord } from './run-record.ts'

export const PIPELINE_LEASE = 'pipeline'

export interface PipelineOptions {
  readonly requestedBy: string
  readonly onPhases?: PhaseListener
  readonly onWait?: () => void
  readonly signal?: AbortSignal
}

export interface PipelineResult {
  readonly publication: number
  readonly published: boolean
  readonly mails: number
}

/** Whether the demonstration has to write its files: the folder of sources is the one in the data directory, and empty. */
async function lacksSources(services: Services): Promise<boolean> {
  const { sourceDir, dataDir } = services.config
  if (sourceDir !== join(dataDir, 'sources')) return false
  return !existsSync(sourceDir) || (await readdir(sourceDir)).length === 0
}

/** Writes the demonstration's source files and sets its clock, when they are to be used and not there yet. */
async function writeDemo(services: Services, run: RunRecord, signal: AbortSignal): Promise<void> {
  const { admin, config, store } = services
  if (!(await lacksSources(services))) return
  run.report('sources')
  await fixClock(store, DEMO_AS_OF)
  await generateDemo({
    warehouse: admin,
    out: config.sourceDir,
    scale: config.demoScale,
    seed: config.demoSeed,
    format: 'mixed',
    onProgress: ({ done, total }) => run.report('sources', done, total),
    signal,
  })
}

/**
 * Land ▶ build ▶ check ▶ publish ▶ alert ▶ deliver, once, under the pipeline's lease. Killed anywhere, the next run completes to the
 * same figures. Throws the stage's `SimeiError`; `lease_lost` when another process took the lease over.
 */
export async function runPipeline(services: Services, options: PipelineOptions): Promise<PipelineResult> {
  const { store, config } = services
  const lease = await waitForLease(store, PIPELINE_LEASE, services.holder, options)
  const signal = options.signal === undefined ? lease.lost : AbortSignal.any([lease.lost, options.signal])
  const leaseToken = lease.token
  try {
    const run = await beginRun(store, options.requestedBy, options.onPhases ?? (() => undefined))
    try {
      await writeDemo(services, run, signal)
      const clock = await services.clock()

      run.report('ingest')
      const context = {
        warehouse: services.loader,
        store,
        dataDir: config.dataDir,
        clock,
        lease: { name: PIPELINE_LEASE, token: leaseToken },
      }
      await recoverBatches(context)
      await ingestFolder(context, {
        folder: config.sourceDir,
        requestedBy: options.requestedBy,
        onProgress: ({ done, total }) => run.report('ingest', done, total),
        signal,
      })

      run.report('build')
      const { builder, reader } = services
      const { publication, published } = await buildPublication(
        { warehouse: builder, reader, store, clock, leaseToken },
        { signal, onProgress: ({ phase, done, total }) => run.report(phase, done, total) },
      )

      run.report('alert')
      const { evaluated, mails } = await evaluate(services, leaseToken)
      run.report('alert', evaluated, evaluated)

      run.report('deliver', 0, mails)
      await deliverMails(services, signal)
      run.report('deliver', mails, mails)
      await run.end('done')
      return { publication, published, mails }
    } catch (error) {
      await run.end(
        signal.aborted ? 'interrupted' : 'failed',
        error instanceof SimeiError ? error.code : 'internal',
      )
      throw error
    }
  } finally {
    await lease.release()
  }
}

/** Evaluates the alert rules on the current publication. */
export async function evaluate(services: Services, leaseToken: string) {
  const { models, store, config, clock } = services
  const { publicUrl, mailFrom } = config
  return evaluateAlerts({
    models,
    store,
    clock: await clock(),
    scope: EVERYTHING,
    publicUrl,
    mailFrom,
    leaseToken,
  })
}

/** Sends what waits in the outbox. Delivery runs on real time, whatever the demonstration's clock says. */
export function deliverMails(services: Services, signal?: AbortSignal) {
  const { config, store } = services
  return deliverOutbox({
    store,
    outboxDir: `${config.dataDir}/outbox`,
    mailFrom: config.mailFrom,
    clock: () => new Date(),
    ...(config.smtpUrl === undefined ? {} : { smtpUrl: config.smtpUrl }),
    ...(signal === undefined ? {} : { signal }),
  })
}
