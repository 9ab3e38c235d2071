import { setTimeout as sleep } from 'node:timers/promises'
import { SimeiError } from '#domain/errors.ts'
import { pruneLanded } from '#ingest/index.ts'
import { waitForLease } from '#store/index.ts'
import type { Services } from '../server/services.ts'
import { writeDemo } from './demo.ts'
import type { Ended, Loads } from './loads.ts'
import { passes } from './persist.ts'
import { type PipelineResult, publish } from './pipeline.ts'
import { beginRun, type PhaseListener, type RunRecord } from './run-record.ts'

/** Under this lease one worker at a time keeps the record of a cycle, and writes the demonstration. */
const CYCLE_LEASE = 'cycle'
/** How long figures wait for the loads that go on once the first of them has ended: a slow source does not keep the others from people. */
const PATIENCE_MILLISECONDS = 30 * 60_000

export interface CycleOptions {
  readonly requestedBy: string
  readonly onPhases?: PhaseListener | undefined
  readonly signal: AbortSignal
  /** A worker starts: see `Loads.startDue`. */
  readonly atStart?: boolean
  /** The figures are made even if no source gave anything: what is committed may not have been published yet. */
  readonly always?: boolean
}

/** Waits until the loads have ended, but for those that are slower than the first by more than the patience there is. */
async function loaded(loads: Loads, signal: AbortSignal): Promise<void> {
  const timer = new AbortController()
  const impatience = loads
    .next()
    .then(() =>
      sleep(PATIENCE_MILLISECONDS, undefined, {
        signal: AbortSignal.any([signal, timer.signal]),
        ref: false,
      }),
    )
    // Woken before its time: the loads have ended, or the worker stops.
    .catch(() => undefined)
  try {
    await Promise.race([loads.idle(), impatience])
  } finally {
    timer.abort()
  }
  signal.throwIfAborted()
}

/** Removes the landed copies that no policy keeps any longer. */
const prune = async ({ store, config, clock }: Services): Promise<void> => {
  await pruneLanded({ store, dataDir: config.dataDir, clock: await clock() })
}

/** Loads what is due, and tells how it ended. */
async function load(
  services: Services,
  loads: Loads,
  run: RunRecord,
  { signal, atStart = false }: CycleOptions,
): Promise<Ended> {
  await writeDemo(services, run, signal)
  run.report('ingest')
  await loads.startDue(atStart)
  await loaded(loads, signal)
  const { done, total } = loads.files
  run.report('ingest', done, total)
  return loads.take()
}

/**
 * One turn of the ministry: every source that is due loads, then figures are made of what is committed, with a record of its phases for the
 * page and the terminal. A source that fails keeps neither the others from loading nor the figures from being made; when every one failed,
 * or none was due, nothing is made, and undefined is given. `onRecord` is told the record while it may show how the loads go on.
 */
export async function runCycle(
  services: Services,
  loads: Loads,
  options: CycleOptions,
  onRecord: (run: RunRecord | undefined) => void,
): Promise<PipelineResult | undefined> {
  const { store } = services
  const lease = await waitForLease(store, CYCLE_LEASE, services.holder, { signal: options.signal })
  const signal = AbortSignal.any([lease.lost, options.signal])
  try {
    const run = await beginRun(store, options.requestedBy, options.onPhases ?? (() => undefined))
    let ended: Ended = { done: 0, failed: 0 }
    try {
      onRecord(run)
      ended = await load(services, loads, run, { ...options, signal })
      onRecord(undefined)
      const nothing = ended.done === 0 && (ended.failed > 0 || options.always !== true)
      const result = nothing ? undefined : await publish(services, run, { signal })
      if (result !== undefined) await prune(services)
      await (nothing && ended.failed > 0 ? run.end('failed', 'sources_failed') : run.end('done'))
      return result
    } catch (failure) {
      const error: unknown = lease.lost.aborted ? lease.lost.reason : failure
      // What does not pass by itself waits for the next load: a build that fails is not repeated each minute.
      if (passes(error)) loads.add(ended)
      onRecord(undefined)
      await run.end(
        signal.aborted ? 'interrupted' : 'failed',
        error instanceof SimeiError ? error.code : 'internal',
      )
      throw error
    }
  } finally {
    await lease.release()
  }
}
