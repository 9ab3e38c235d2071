import { evaluateAlerts } from '#alerts/index.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication } from '#models/index.ts'
import { deliverOutbox } from '#outbox/index.ts'
import { waitForLease } from '#store/index.ts'
import type { Services } from '../server/services.ts'
import type { RunRecord } from './run-record.ts'

/** Under this lease one process at a time builds, publishes, alerts and delivers. Loads go on beside it. */
export const PIPELINE_LEASE = 'pipeline'

export interface PipelineResult {
  readonly publication: number
  readonly published: boolean
  readonly mails: number
}

/**
 * Build ▶ check ▶ publish ▶ alert ▶ deliver, once, under the pipeline's lease, from the batches that are committed when it begins. Killed
 * anywhere, the next one completes to the same figures. Throws the stage's `SimeiError`; `lease_lost` when another process took it over.
 */
export async function publish(
  services: Services,
  run: RunRecord,
  options: { readonly signal: AbortSignal },
): Promise<PipelineResult> {
  const { store, builder, reader } = services
  const lease = await waitForLease(store, PIPELINE_LEASE, services.holder, options)
  const signal = AbortSignal.any([lease.lost, options.signal])
  const leaseToken = lease.token
  try {
    const clock = await services.clock()
    run.report('build')
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
    return { publication, published, mails }
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
