import { refreshRegister } from '#models/index.ts'
import { waitForLease } from '#store/index.ts'
import type { Services } from '../server/services.ts'
import { PIPELINE_LEASE } from './pipeline.ts'

/**
 * Brings the register of persons to the current publication, after people have its figures: the first load does not wait for it. Under the
 * pipeline's lease, as erasures are. Does nothing when what it follows from has not changed.
 */
export async function refreshPersons(services: Services, stopping: AbortSignal): Promise<void> {
  const { store, builder, holder } = services
  const lease = await waitForLease(store, PIPELINE_LEASE, holder, { signal: stopping })
  try {
    const signal = AbortSignal.any([lease.lost, stopping])
    await refreshRegister({ warehouse: builder, store }, { signal })
  } finally {
    await lease.release()
  }
}
