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
import type { Services } from '../server/services.ts'
import { fixClock } from './clock.ts'
import { waitForLease } from './lease.ts'
import { beginRun, type PhaseListener } from './run-record.ts'

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
      await run.phase('sources', async report => {
        if (!(await lacksSources(services))) return
        await generateDemo({
          warehouse: services.admin,
          out: config.sourceDir,
          scale: config.demoScale,
          seed: config.demoSeed,
          format: 'mixed',
          onProgress: ({ done, total }) => report(done, total),
          signal,
        })
        await fixClock(store, DEMO_AS_OF)
      })
      const clock = await services.clock()
      await run.phase('ingest', async report => {
        const context = { warehouse: services.loader, store, dataDir: config.dataDir, clock, leaseToken }
        await recoverBatches(context)
        await ingestFolder(context, {
          folder: config.sourceDir,
          requestedBy: options.requestedBy,
          onProgress: ({ done, total }) => report(done, total),
          signal,
        })
      })
      const build = { warehouse: services.builder, reader: services.reader, store, clock, leaseToken }
      const { publication, published } = await buildPublication(build, {
        signal,
        phase: (name, work) => run.phase(name, work),
      })
      const { mails } = await run.phase('alert', () => evaluate(services, leaseToken))
      await run.phase('deliver', () => deliverMails(services, signal))
      await run.end('done')
      return { publication, published, mails }
    } catch (error) {
      const interrupted = signal.aborted
      await run.end(
        interrupted ? 'interrupted' : 'failed',
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
