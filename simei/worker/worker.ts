import cron from 'node-cron'
import type { SimeiError } from '#domain/errors.ts'
import { currentPublication } from '#models/index.ts'
import type { Services } from '../server/services.ts'
import { runChores } from './chores.ts'
import { type CycleOptions, runCycle } from './cycle.ts'
import { lacksSources } from './demo.ts'
import { Loads } from './loads.ts'
import { asSimei, persist, type RetryListener } from './persist.ts'
import { deliverMails, type PipelineResult } from './pipeline.ts'
import { keepPrivacy } from './privacy.ts'
import { refreshPersons } from './register.ts'
import type { PhaseListener, RunRecord } from './run-record.ts'

export interface WorkerOptions {
  readonly onPhases?: PhaseListener
  readonly onResult?: (result: PipelineResult) => void
  /** A load or a build met an error that passes by itself and starts again. */
  readonly onRetry?: RetryListener
  readonly onError?: (error: SimeiError) => void
}

/**
 * The clock of the ministry. node-cron only wakes it, each minute; the ledger of runs decides what is due, so that a night asleep or a
 * blocked minute loses no slot and runs none twice. Loads that become due while figures are being made start beside it.
 */
export function startWorker(services: Services, options: WorkerOptions = {}): { stop(): Promise<void> } {
  const stopping = new AbortController()
  const { signal } = stopping
  let cycle: Promise<void> | undefined
  let record: RunRecord | undefined
  let delivering: Promise<void> | undefined
  let keeping: Promise<void> | undefined
  let chores: Promise<void> | undefined

  const report = (error: unknown) => {
    if (!signal.aborted) options.onError?.(asSimei(error))
  }
  const loads = new Loads(services, {
    signal,
    now: () => new Date(),
    onRetry: options.onRetry,
    onError: report,
    onProgress: () => {
      const { done, total } = loads.files
      record?.report('ingest', done, total)
    },
  })

  const register = () => persist(() => refreshPersons(services, signal), { signal, onRetry: options.onRetry })

  /** One cycle, and another for what came meanwhile. */
  const turn = async (first: Omit<CycleOptions, 'signal' | 'onPhases'>): Promise<void> => {
    for (let next: typeof first | undefined = first; next !== undefined; ) {
      const now = next
      const result = await persist(
        () =>
          runCycle(services, loads, { ...now, signal, onPhases: options.onPhases }, run => {
            record = run
          }),
        { signal, onRetry: options.onRetry },
      )
      if (result !== undefined) {
        options.onResult?.(result)
        await register()
      }
      next = loads.pending ? { requestedBy: 'schedule' } : undefined
    }
  }
  const begin = (first: Omit<CycleOptions, 'signal' | 'onPhases'>): Promise<void> => {
    cycle ??= turn(first).finally(() => {
      cycle = undefined
    })
    return cycle
  }

  const wake = async () => {
    await loads.startDue()
    if (loads.pending) await begin({ requestedBy: 'schedule' })
  }
  const start = async () => {
    const begins = await persist(() => mustRunNow(services), { signal, onRetry: options.onRetry })
    if (begins) return begin({ requestedBy: 'start', atStart: true, always: true })
    await persist(() => loads.startDue(true), { signal, onRetry: options.onRetry })
    if (loads.pending) await begin({ requestedBy: 'schedule' })
    // Another program may have made it, or none yet.
    else await register()
  }
  const started = start().catch(report)

  const minute = cron.schedule('* * * * *', () => {
    wake().catch(report)
    delivering ??= deliverMails(services, signal)
      .then(() => undefined, report)
      .finally(() => {
        delivering = undefined
      })
    keeping ??= keepPrivacy(services, signal)
      .catch(report)
      .finally(() => {
        keeping = undefined
      })
    chores ??= runChores(services, new Date())
      .then(errors => errors.forEach(report), report)
      .finally(() => {
        chores = undefined
      })
  })

  return {
    async stop() {
      stopping.abort()
      await minute.stop()
      await Promise.allSettled([started, cycle, loads.idle(), delivering, keeping, chores])
    },
  }
}

/** Figures are made at once when there are none, when the last cycle did not come to its end, or when the demonstration is to be written. */
async function mustRunNow(services: Services): Promise<boolean> {
  const { store } = services
  if ((await currentPublication(store)) === null || (await lacksSources(services))) return true
  const last = await store.db
    .selectFrom('pipeline_runs')
    .select('state')
    .orderBy('run_id', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.state === 'running' || last?.state === 'interrupted'
}
