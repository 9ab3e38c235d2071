import { sql } from 'kysely'
import type { ErrorCode } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import type { PipelinePhase } from '#store/tables.ts'

export type PhaseName = PipelinePhase['phase']
export type PhaseListener = (phases: readonly PipelinePhase[]) => void

const PHASES: readonly { readonly phase: PhaseName; readonly unit: string }[] = [
  { phase: 'sources', unit: 'files' },
  { phase: 'ingest', unit: 'files' },
  { phase: 'build', unit: 'models' },
  { phase: 'check', unit: 'checks' },
  { phase: 'publish', unit: 'figures' },
  { phase: 'alert', unit: 'rules' },
  { phase: 'deliver', unit: 'mails' },
]
const SAVE_MILLISECONDS = 500
type RunEnd = 'done' | 'failed' | 'interrupted'

/** The record of one run: its phases as the page and the terminal show them, saved at most twice a second. */
export interface RunRecord {
  /** Moves on to a phase, which ends the one before, or moves the progress of the one that runs. */
  report(phase: PhaseName, done?: number, total?: number | null): void
  /** Ends the phase that runs and the run. A save that failed on the way fails again, and is seen, here. */
  end(state: RunEnd, errorCode?: ErrorCode): Promise<void>
}

export async function beginRun(store: Store, requestedBy: string, listen: PhaseListener): Promise<RunRecord> {
  // A run that is still marked as running has lost its process: whoever holds the lease now may say so.
  await store.db
    .updateTable('pipeline_runs')
    .set({ state: 'interrupted', finished_at: sql<string>`now()` })
    .where('state', '=', 'running')
    .execute()

  let phases: PipelinePhase[] = PHASES.map(({ phase, unit }) => ({
    phase,
    unit,
    state: 'waiting',
    done: 0,
    total: null,
    started_at: null,
    finished_at: null,
  }))
  const { run_id } = await store.db
    .insertInto('pipeline_runs')
    .values({
      requested_by: requestedBy,
      state: 'running',
      phases: JSON.stringify(phases),
      started_at: new Date().toISOString(),
    })
    .returning('run_id')
    .executeTakeFirstOrThrow()

  let saving: Promise<unknown> = Promise.resolve()
  let savedAt = 0
  const save = (end: { state?: RunEnd; error_code?: string | null; finished_at?: string } = {}) => {
    savedAt = Date.now()
    const row = { phases: JSON.stringify(phases), ...end }
    saving = saving
      .catch(() => undefined)
      .then(() => store.db.updateTable('pipeline_runs').set(row).where('run_id', '=', run_id).execute())
    return saving
  }
  const change = (of: (phase: PipelinePhase) => Partial<PipelinePhase> | undefined) => {
    phases = phases.map(phase => ({ ...phase, ...of(phase) }))
    listen(phases)
  }
  const finish = (state: 'done' | 'failed') => {
    const finished_at = new Date().toISOString()
    change(phase => (phase.state === 'running' ? { state, finished_at } : undefined))
  }

  return {
    report(name, done = 0, total = null) {
      const entered = phases.some(phase => phase.phase === name && phase.state === 'waiting')
      if (entered) {
        finish('done')
        const started_at = new Date().toISOString()
        change(phase => (phase.phase === name ? { state: 'running', started_at } : undefined))
      }
      change(phase => (phase.phase === name ? { done, total } : undefined))
      if (entered || Date.now() - savedAt > SAVE_MILLISECONDS) save().catch(() => undefined)
    },
    async end(state, errorCode) {
      finish(state === 'done' ? 'done' : 'failed')
      await save({ state, error_code: errorCode ?? null, finished_at: new Date().toISOString() })
    },
  }
}
