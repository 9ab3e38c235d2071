import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { waitForLease } from '#store/index.ts'
import { dropBatch } from '../load/partition.ts'
import type { BatchOutcome } from '../outcome.ts'
import { closing } from '../quarantine/supersede.ts'
import { leaseOf, type RunContext } from '../runs/context.ts'
import { commitHeldBatch, committedMeanwhile, type Decision, refuseHeldBatch } from './close-batch.ts'
import { outcomeOf } from './outcome-of.ts'

export interface DecisionOptions extends Decision {
  readonly signal?: AbortSignal
  /** Told once when a load of the batch's source has to end first. */
  readonly onWait?: () => void
}

async function heldBatch({ store }: RunContext, batchId: string) {
  const batch = await store.db
    .selectFrom('batches')
    .select(['source', 'contract', 'state', 'snapshot_on', 'requested_by'])
    .where('batch_id', '=', batchId)
    .executeTakeFirst()
  if (batch === undefined) throw new SimeiError('not_found', { detail: `batch ${batchId}` })
  if (batch.state !== 'held')
    throw new SimeiError('batch_not_held', { detail: `batch ${batchId}: ${batch.state}` })
  return { ...batch, contract: batch.contract as ContractName }
}
type Held = Awaited<ReturnType<typeof heldBatch>>

/** Does what was decided under the lease of the batch's source, so that no load of it goes on meanwhile. */
async function decide(
  context: RunContext,
  batchId: string,
  options: DecisionOptions,
  work: (
    held: RunContext & { readonly lease: { name: string; token: string } },
    batch: Held,
  ) => Promise<void>,
): Promise<BatchOutcome> {
  const batch = await heldBatch(context, batchId)
  const name = leaseOf({ name: batch.source })
  const lease = await waitForLease(context.store, name, context.holder, options)
  try {
    await work({ ...context, lease: { name, token: lease.token } }, batch)
    return await outcomeOf(context.store, batchId)
  } finally {
    await lease.release()
  }
}

/**
 * Makes a held batch visible to the next build. Throws `not_found`; `batch_not_held` for a batch that does not wait, or whose content was
 * committed by another meanwhile.
 */
export const approveBatch = (
  context: RunContext,
  batchId: string,
  options: DecisionOptions,
): Promise<BatchOutcome> =>
  decide(context, batchId, options, async (held, { contract, snapshot_on, requested_by }) => {
    const close = await closing(held, {
      batchId,
      contract: CONTRACTS[contract],
      snapshotOn: snapshot_on,
      requestedBy: requested_by,
    })
    try {
      await commitHeldBatch(held, batchId, options, { alsoInTransaction: close })
    } catch (error) {
      if (!committedMeanwhile(error)) throw error
      throw new SimeiError('batch_not_held', { detail: 'the same content was committed meanwhile' })
    }
  })

/** Rejects a held batch and removes its rows; the same content is not asked about again. Throws `not_found`, `batch_not_held`. */
export const refuseBatch = (
  context: RunContext,
  batchId: string,
  options: DecisionOptions,
): Promise<BatchOutcome> =>
  decide(context, batchId, options, async (held, { contract }) => {
    await refuseHeldBatch(held, batchId, options)
    await dropBatch(held, contract, batchId)
  })
