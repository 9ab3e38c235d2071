import { erasePerson } from '#ingest/index.ts'
import { forgetPerson, holdLinks } from '#models/index.ts'
import { completeErasure, type OrderedErasure, orderedErasures } from '#privacy/index.ts'
import type { Services } from '../server/services.ts'
import { PIPELINE_LEASE } from '../worker/pipeline.ts'
import { privacyContext } from './context.ts'

/** What an erasure took away, by place. */
export interface CarriedOut {
  readonly erasure_id: string
  readonly counts: Readonly<Record<string, number>>
}

/** Erases the identity of a person everywhere, under the pipeline's lease: builds wait, since they read the names that the linkage needs. */
export async function eraseIdentity(
  { store, loader, builder, config, clock }: Services,
  { personId, reason, requestedBy }: { personId: string; reason: string; requestedBy: string },
  leaseToken: string,
): Promise<CarriedOut> {
  const now = await clock()
  const links = await holdLinks({ warehouse: builder, store, clock: now }, personId, `erasure:${requestedBy}`)
  const { erasure_id, counts } = await erasePerson(
    {
      warehouse: loader,
      store,
      dataDir: config.dataDir,
      clock: now,
      lease: { name: PIPELINE_LEASE, token: leaseToken },
    },
    { personId, reason, requestedBy },
  )
  await forgetPerson({ warehouse: builder, store }, personId)
  return { erasure_id, counts: { ...counts, ...(links === 0 ? {} : { 'identity links kept': links }) } }
}

/** Carries out an erasure that was ordered, and answers its request. Interrupted, it begins again and completes the same erasure. */
export async function carryOut(
  services: Services,
  ordered: OrderedErasure,
  leaseToken: string,
): Promise<CarriedOut> {
  const { request_id, person_id, ordered_by } = ordered
  const done = await eraseIdentity(
    services,
    { personId: person_id, reason: `solicitud ${request_id}`, requestedBy: ordered_by },
    leaseToken,
  )
  await completeErasure(
    privacyContext(services),
    ordered,
    done.erasure_id,
    'Identidad borrada; las cifras no cambian.',
    { by: 'system', at: new Date() },
  )
  return done
}

/** Carries out every erasure that was ordered. Gives how many. */
export async function carryOutAll(services: Services, leaseToken: string): Promise<number> {
  const ordered = await orderedErasures(privacyContext(services))
  for (const each of ordered) await carryOut(services, each, leaseToken)
  return ordered.length
}
