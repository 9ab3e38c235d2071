import { setTimeout as sleep } from 'node:timers/promises'
import cron from 'node-cron'
import { type ErrorCode, SimeiError } from '#domain/errors.ts'
import { currentPublication } from '#models/index.ts'
import type { Services } from '../server/services.ts'
import { deliverMails, type PipelineResult, runPipeline } from './pipeline.ts'
import type { PhaseListener } from './run-record.ts'
import { claimSlot, closeAbandonedSlots, endSlot, type Task } from './slots.ts'

/** The daily load, at 05:00 of America/Panama. */
export const DAILY_LOAD: Task = { name: 'daily_load', atMinutes: [5 * 60] }

/** Errors of an engine that is being started again. The load that met one repeats: what it had committed stays. */
const PASSING: ReadonlySet<ErrorCode> = new Set([
  'warehouse_unreachable',
  'store_unreachable',
  'warehouse_cancelled',
  'lease_lost',
])
const MOST_ATTEMPTS = 10
const RETRY_MILLISECONDS = 2000

export interface WorkerOptions {
  readonly onPhases?: PhaseListener
  readonly onResult?: (result: PipelineResult) => void
  /** A load met an error that passes by itself and starts again. */
  readonly onRetry?: (error: SimeiError) => void
  readonly onError?: (error: SimeiError) => void
}

const asSimei = (error: unknown) =>
  error instanceof SimeiError ? error : new SimeiError('internal', { cause: error })

/**
 * The clock of the ministry. node-cron only wakes it, each minute; the table of slots decides what is due, so that a night asleep or a
 * blocked minute loses no run and makes up one, not many.
 */
export function startWorker(services: Services, options: WorkerOptions = {}): { stop(): Promise<void> } {
  const stopping = new AbortController()
  let running: Promise<void> | undefined
  let delivering: Promise<void> | undefined

  /** Runs the pipeline; when an engine went away under it, again, once the supervisor has brought it back. */
  const load = async (requestedBy: string): Promise<void> => {
    for (let attempt = 1; ; attempt += 1) {
      try {
        const result = await runPipeline(services, {
          requestedBy,
          signal: stopping.signal,
          ...(options.onPhases === undefined ? {} : { onPhases: options.onPhases }),
        })
        return options.onResult?.(result)
      } catch (error) {
        if (stopping.signal.aborted || attempt === MOST_ATTEMPTS || !PASSING.has(asSimei(error).code))
          throw error
        options.onRetry?.(asSimei(error))
        await sleep(RETRY_MILLISECONDS, undefined, { signal: stopping.signal })
      }
    }
  }

  /** Runs unless a run is going on; tells whether it did. */
  const once = async (work: () => Promise<void>): Promise<boolean> => {
    if (running !== undefined) return false
    running = work().finally(() => {
      running = undefined
    })
    await running
    return true
  }

  const wake = async () => {
    const now = new Date()
    const due = await claimSlot(services.store, DAILY_LOAD, now)
    if (due === undefined) return
    try {
      const ran = await once(() => load(`schedule:${due.cause}`))
      const end = ran ? { state: 'done' as const } : { state: 'skipped' as const, cause: 'overlap' }
      await endSlot(services.store, DAILY_LOAD, due.slotAt, { ...end, now: new Date() })
    } catch (error) {
      const { code } = asSimei(error)
      await endSlot(services.store, DAILY_LOAD, due.slotAt, {
        state: 'failed',
        errorCode: code,
        now: new Date(),
      })
      throw error
    }
  }
  const report = (error: unknown) => {
    if (!stopping.signal.aborted) options.onError?.(asSimei(error))
  }

  const start = async () => {
    await closeAbandonedSlots(services.store, DAILY_LOAD, new Date())
    if ((await mustLoadNow(services)) && (await once(() => load('start')))) {
      // This run did today's work: the slot that was due before it is not made up again.
      const due = await claimSlot(services.store, DAILY_LOAD, new Date())
      if (due !== undefined)
        await endSlot(services.store, DAILY_LOAD, due.slotAt, {
          state: 'done',
          cause: 'start',
          now: new Date(),
        })
    }
    await wake()
  }
  const started = start().catch(report)

  const minute = cron.schedule('* * * * *', () => {
    wake().catch(report)
    delivering ??= deliverMails(services, stopping.signal)
      .then(() => undefined, report)
      .finally(() => {
        delivering = undefined
      })
  })

  return {
    async stop() {
      stopping.abort()
      await minute.stop()
      await Promise.allSettled([started, running, delivering])
    },
  }
}

/** Nothing is loaded again when a publication is current and the last run ended well. */
async function mustLoadNow({ store }: Services): Promise<boolean> {
  if ((await currentPublication(store)) === null) return true
  const last = await store.db
    .selectFrom('pipeline_runs')
    .select('state')
    .orderBy('run_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.state === 'running' || last?.state === 'interrupted'
}
