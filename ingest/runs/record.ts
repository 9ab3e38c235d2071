import { sql, type Transaction } from 'kysely'
import type { RunProgress, SourceRunTable, Store, StoreDatabase } from '#store/index.ts'
import { assertHolder } from '../ledger/fence.ts'
import { leaseOf } from './context.ts'

/** What makes a source run. `slotAt` is the planned instant, null when a person asked for no particular one. */
export interface Trigger {
  readonly source: string
  readonly slotAt: Date | null
  readonly cause: SourceRunTable['cause']
  readonly requestedBy: string
}

/** Earlier slots than this are never due again. A backfill makes up the past and leaves the schedule where it is. */
async function moveLastSlot(
  db: Pick<Transaction<StoreDatabase>, 'insertInto'>,
  { source, slotAt, cause }: Pick<Trigger, 'source' | 'slotAt' | 'cause'>,
): Promise<void> {
  if (slotAt === null || cause === 'backfill') return
  const last_slot_at = slotAt.toISOString()
  await db
    .insertInto('source_states')
    .values({ source, last_slot_at })
    .onConflict(conflict =>
      conflict.column('source').doUpdateSet({
        last_slot_at: sql<string>`greatest(source_states.last_slot_at, excluded.last_slot_at)`,
      }),
    )
    .execute()
}

/**
 * Writes that a run begins, under the lease whose token is given; a run of the source that is still marked as running has lost its process,
 * and whoever holds the lease now may say so. Undefined when the slot was run already. Throws `lease_lost`.
 */
export const openRun = (
  store: Store,
  trigger: Trigger,
  leaseToken: string,
  now: Date,
): Promise<string | undefined> =>
  store.db.transaction().execute(async transaction => {
    const { source, slotAt, cause, requestedBy } = trigger
    await assertHolder(transaction, { name: leaseOf({ name: source }), token: leaseToken })
    await transaction
      .updateTable('source_runs')
      .set({ state: 'interrupted', finished_at: now.toISOString(), error_code: 'batch_interrupted' })
      .where('source', '=', source)
      .where('state', '=', 'running')
      .execute()
    const row = await transaction
      .insertInto('source_runs')
      .values({
        source,
        slot_at: slotAt === null ? null : slotAt.toISOString(),
        cause,
        requested_by: requestedBy,
        state: 'running',
        lease_token: leaseToken,
        started_at: now.toISOString(),
      })
      .onConflict(conflict => conflict.doNothing())
      .returning('run_id')
      .executeTakeFirst()
    if (row !== undefined) await moveLastSlot(transaction, trigger)
    return row?.run_id
  })

export interface Skip {
  readonly reason: NonNullable<SourceRunTable['skip_reason']>
  /** How many slots the row stands for, when more than its own. */
  readonly coalescedSlots?: number
  readonly detail?: string
}

/** Records a trigger that did not become a run. Its slot is not due again. */
export async function skipRun(store: Store, trigger: Trigger, skip: Skip, now: Date): Promise<string> {
  const { source, slotAt, cause, requestedBy } = trigger
  return store.db.transaction().execute(async transaction => {
    const { run_id } = await transaction
      .insertInto('source_runs')
      .values({
        source,
        slot_at: slotAt === null ? null : slotAt.toISOString(),
        cause,
        requested_by: requestedBy,
        state: 'skipped',
        skip_reason: skip.reason,
        coalesced_slots: skip.coalescedSlots ?? null,
        error_detail: skip.detail ?? null,
        started_at: now.toISOString(),
        finished_at: now.toISOString(),
      })
      .returning('run_id')
      .executeTakeFirstOrThrow()
    await moveLastSlot(transaction, trigger)
    return run_id
  })
}

export interface RunEnd {
  readonly state: 'done' | 'failed' | 'cancelled' | 'interrupted'
  readonly errorCode?: string
  readonly errorDetail?: string | undefined
}

/** Closes a run with what it was at last. One that another process took over is no longer ours to close. */
export async function closeRun(
  store: Store,
  runId: string,
  end: RunEnd,
  at: { readonly progress: RunProgress; readonly now: Date },
): Promise<void> {
  await store.db
    .updateTable('source_runs')
    .set({
      state: end.state,
      error_code: end.errorCode ?? null,
      error_detail: end.errorDetail ?? null,
      progress: JSON.stringify(at.progress),
      finished_at: at.now.toISOString(),
    })
    .where('run_id', '=', runId)
    .where('state', '=', 'running')
    .execute()
}

/** Saves what a run is at, and tells whether a person asked for its end meanwhile. */
export async function saveProgress(store: Store, runId: string, progress: RunProgress): Promise<boolean> {
  const row = await store.db
    .updateTable('source_runs')
    .set({ progress: JSON.stringify(progress) })
    .where('run_id', '=', runId)
    .returning('cancel_requested_at')
    .executeTakeFirst()
  return row?.cancel_requested_at != null
}
