import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'

/**
 * Asks the running load of a source, or one run, to end; it does so within seconds and leaves nothing of what it had not committed. Gives
 * the runs that were asked. Throws `not_found` when none of them runs.
 */
export async function requestCancel(
  store: Store,
  which: { readonly runId: string } | { readonly source: string },
  by: { readonly requestedBy: string; readonly now: Date },
): Promise<string[]> {
  const rows = await store.db
    .updateTable('source_runs')
    .set({ cancel_requested_at: by.now.toISOString(), cancel_requested_by: by.requestedBy })
    .where('state', '=', 'running')
    .where(({ eb }) => ('runId' in which ? eb('run_id', '=', which.runId) : eb('source', '=', which.source)))
    .returning('run_id')
    .execute()
  if (rows.length === 0) throw new SimeiError('not_found', { detail: 'no such run is going on' })
  return rows.map(({ run_id }) => run_id)
}

/** Keeps the schedule of a source from running it; persons still may. Pausing again keeps the first instant. */
export async function pauseSource(
  store: Store,
  source: string,
  by: { readonly requestedBy: string; readonly now: Date },
): Promise<void> {
  const values = { paused_at: by.now.toISOString(), paused_by: by.requestedBy }
  await store.db
    .insertInto('source_states')
    .values({ source, ...values })
    .onConflict(conflict =>
      conflict.column('source').doUpdateSet(values).where('source_states.paused_at', 'is', null),
    )
    .execute()
}

/** Lets the schedule run the source again, from its next slot on: those that passed meanwhile were recorded as skipped. */
export async function resumeSource(store: Store, source: string): Promise<void> {
  await store.db
    .updateTable('source_states')
    .set({ paused_at: null, paused_by: null })
    .where('source', '=', source)
    .execute()
}
