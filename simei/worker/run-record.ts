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

/** The record of one run: its phases as the page and the terminal show them, saved at most twice a second. */
export interface RunRecord {
  /** Runs a phase and records its times. `report` moves its progress. */
  phase<T>(
    name: PhaseName,
    work: (report: (done: number, total: number | null) => void) => Promise<T>,
  ): Promise<T>
  end(state: 'done' | 'failed' | 'interrupted', errorCode?: ErrorCode): Promise<void>
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
  const save = (
    extra: {
      state?: 'done' | 'failed' | 'interrupted'
      error_code?: string | null
      finished_at?: string
    } = {},
  ) => {
    savedAt = Date.now()
    const row = { phases: JSON.stringify(phases), ...extra }
    saving = saving.then(() =>
      store.db.updateTable('pipeline_runs').set(row).where('run_id', '=', run_id).execute(),
    )
    return saving
  }
  const set = (name: PhaseName, change: Partial<PipelinePhase>) => {
    phases = phases.map(phase => (phase.phase === name ? { ...phase, ...change } : phase))
    listen(phases)
  }

  return {
    async phase(name, work) {
      set(name, { state: 'running', started_at: new Date().toISOString() })
      await save()
      try {
        const result = await work((done, total) => {
          set(name, { done, total })
          // A save that fails here fails again, and is seen, at the end of the phase.
          if (Date.now() - savedAt > SAVE_MILLISECONDS) save().catch((error: unknown) => void error)
        })
        set(name, { state: 'done', finished_at: new Date().toISOString() })
        return result
      } catch (error) {
        set(name, { state: 'failed', finished_at: new Date().toISOString() })
        throw error
      } finally {
        await save()
      }
    },
    async end(state, errorCode) {
      await save({ state, error_code: errorCode ?? null, finished_at: new Date().toISOString() })
    },
  }
}
