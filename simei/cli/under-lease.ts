import { waitForLease } from '#store/index.ts'
import type { Services } from '../server/services.ts'
import { PIPELINE_LEASE } from '../worker/pipeline.ts'
import { say } from './output.ts'
import { withServices } from './session.ts'

/** A piece of work that changes the warehouse: alone under the pipeline's lease, whose token fences its commits. */
export const underLease = <T>(
  work: (services: Services, leaseToken: string, signal: AbortSignal) => Promise<T>,
): Promise<T> =>
  withServices(async (services, cancel) => {
    const lease = await waitForLease(services.store, PIPELINE_LEASE, services.holder, {
      signal: cancel,
      onWait: () =>
        say('Otra carga está en curso; se espera su fin. / Another load is running; waiting for it.'),
    })
    try {
      return await work(services, lease.token, AbortSignal.any([cancel, lease.lost]))
    } finally {
      await lease.release()
    }
  })
