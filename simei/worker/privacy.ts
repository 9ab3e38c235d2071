import { orderedErasures, warnOfDeadlines } from '#privacy/index.ts'
import { waitForLease } from '#store/index.ts'
import { privacyContext } from '../privacy/context.ts'
import { carryOutAll } from '../privacy/erasures.ts'
import type { Services } from '../server/services.ts'
import { PIPELINE_LEASE } from './pipeline.ts'

/**
 * What the law on personal data asks of the clock: mails before deadlines pass, and erasures that were ordered, alone under the pipeline's
 * lease. Both are of the machine's time, and doing them again does nothing.
 */
export async function keepPrivacy(services: Services, signal: AbortSignal): Promise<void> {
  const context = privacyContext(services)
  const { mailFrom, publicUrl } = services.config
  await warnOfDeadlines(context, { mailFrom, publicUrl }, new Date())
  if ((await orderedErasures(context)).length === 0) return
  const lease = await waitForLease(services.store, PIPELINE_LEASE, services.holder, { signal })
  try {
    await carryOutAll(services, lease.token)
  } finally {
    await lease.release()
  }
}
