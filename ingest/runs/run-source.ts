import { SimeiError } from '#domain/errors.ts'
import type { RunProgress, SourceRunTable } from '#store/index.ts'
import { type Lease, tryLease, waitForLease } from '#store/index.ts'
import type { IngestContext } from '../context.ts'
import type { BatchOutcome } from '../outcome.ts'
import { recoverBatches } from '../recover.ts'
import type { Offer, OfferContext, SourceBase } from '../sources/source.ts'
import { leaseOf, type RunContext } from './context.ts'
import { loadOffers } from './load-offers.ts'
import { closeRun, openRun, type RunEnd, saveProgress, skipRun, type Trigger } from './record.ts'

/** Progress is saved, and a person's wish to cancel is seen, once in so many milliseconds. */
const LOOK_MILLISECONDS = 500

export interface RunOptions {
  /** The planned instant; null when a person asked for no particular one. */
  readonly slotAt: Date | null
  readonly cause: SourceRunTable['cause']
  readonly requestedBy: string
  /** Waits while another run of the source goes on; without it such a request is a recorded skip. */
  readonly wait?: boolean
  /** Told once when it has to wait. */
  readonly onWait?: () => void
  /** Ends the run as `interrupted`. */
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: RunProgress) => void
  readonly onOutcome?: (outcome: BatchOutcome) => void
}

/** How a trigger ended. `error` is why a run failed, or was stopped; what it had committed before stays. */
export interface RunOutcome {
  readonly run_id: string
  readonly source: string
  readonly state: Exclude<SourceRunTable['state'], 'running'>
  readonly skip_reason: SourceRunTable['skip_reason']
  readonly batches: readonly BatchOutcome[]
  readonly error: SimeiError | null
}

/** What a source has to give, for the instant of the run. Whatever the adapter holds open it gives back when the signal aborts. */
export type Offers = (context: OfferContext) => AsyncIterable<Offer>

const NOTHING: RunProgress = {
  file: null,
  bytes_done: 0,
  bytes_total: null,
  files_done: 0,
  files_total: null,
}
const CANCELLED = new SimeiError('cancelled')

const asSimei = (error: unknown): SimeiError =>
  error instanceof SimeiError ? error : new SimeiError('internal', { cause: error })

async function watermarkOf({ store }: RunContext, { name }: SourceBase): Promise<string | null> {
  const state = await store.db
    .selectFrom('source_states')
    .select('watermark')
    .where('source', '=', name)
    .executeTakeFirst()
  return state?.watermark ?? null
}

/** Keeps the run's row up to date at most twice a second; `cancelled` aborts soon after a person asked for it. */
function watch(context: RunContext, runId: string) {
  const cancelled = new AbortController()
  let progress = NOTHING
  let saving: Promise<void> = Promise.resolve()
  const timer = setInterval(() => {
    saving = saving.then(() =>
      // A save that fails fails again, and is seen, when the run is closed.
      saveProgress(context.store, runId, progress).then(
        asked => (asked ? cancelled.abort(CANCELLED) : undefined),
        () => undefined,
      ),
    )
  }, LOOK_MILLISECONDS)
  return {
    cancelled: cancelled.signal,
    at: () => progress,
    moved(now: RunProgress) {
      progress = now
    },
    async stop() {
      clearInterval(timer)
      await saving
    },
  }
}

interface Held {
  readonly runId: string
  readonly lease: Lease
}

async function load(
  context: RunContext,
  source: SourceBase,
  offers: Offers,
  { runId, lease }: Held,
  options: RunOptions,
): Promise<RunOutcome> {
  let batches: BatchOutcome[] = []
  const ingest: IngestContext = {
    ...context,
    lease: { name: leaseOf(source), token: lease.token },
  }
  const watching = watch(context, runId)
  // Aborted at the end of the run in any case, for what the adapter holds open.
  const ended = new AbortController()
  const signals = [lease.lost, watching.cancelled, ended.signal]
  const signal = AbortSignal.any(options.signal === undefined ? signals : [...signals, options.signal])
  const end = async (state: RunEnd['state'], error: SimeiError | null): Promise<RunOutcome> => {
    ended.abort()
    await watching.stop()
    const why = error === null ? {} : { errorCode: error.code, errorDetail: error.detail }
    await closeRun(context.store, runId, { state, ...why }, { progress: watching.at(), now: context.now() })
    return { run_id: runId, source: source.name, state, skip_reason: null, batches, error }
  }
  try {
    await recoverBatches(ingest, { source: source.name })
    batches = await loadOffers(ingest, {
      source,
      runId,
      offers: offers({
        slotAt: options.slotAt ?? context.now(),
        watermark: await watermarkOf(context, source),
        dataDir: context.dataDir,
        signal,
      }),
      requestedBy: options.requestedBy,
      signal,
      onProgress: progress => {
        watching.moved(progress)
        options.onProgress?.(progress)
      },
      onOutcome: outcome => {
        batches.push(outcome)
        options.onOutcome?.(outcome)
      },
    })
    return await end('done', null)
  } catch (error) {
    if (lease.lost.aborted)
      return end('interrupted', new SimeiError('lease_lost', { detail: leaseOf(source) }))
    if (watching.cancelled.aborted) {
      await recoverBatches(ingest, { source: source.name, code: 'cancelled' })
      return end('cancelled', CANCELLED)
    }
    return end(options.signal?.aborted ? 'interrupted' : 'failed', asSimei(error))
  } finally {
    ended.abort()
    await watching.stop()
  }
}

/** Records that a source was asked for and not run. */
async function skipped(
  { store, now }: RunContext,
  trigger: Trigger,
  reason: 'overlap' | 'dependency',
): Promise<RunOutcome> {
  return {
    run_id: await skipRun(store, trigger, { reason }, now()),
    source: trigger.source,
    state: 'skipped',
    skip_reason: reason,
    batches: [],
    error: null,
  }
}

/** Records that a person's request was not run because a source that this one comes after did not end well. */
export const skipForDependency = (
  context: RunContext,
  { name }: SourceBase,
  requestedBy: string,
): Promise<RunOutcome> =>
  skipped(context, { source: name, slotAt: null, cause: 'manual', requestedBy }, 'dependency')

/**
 * One run of one source under its own lease: whoever else asks meanwhile is a recorded skip, and so is a slot that was run already. Every
 * file that the source offers is taken in as `ingestOffer` does; a refused one does not fail the run. What is wrong with the source or the
 * installation is the outcome `failed` with its error. Throws `store_unreachable` when nothing can be recorded.
 */
export async function runSource(
  context: RunContext,
  source: SourceBase,
  offers: Offers,
  options: RunOptions,
): Promise<RunOutcome> {
  const { store, holder, leaseSeconds: seconds } = context
  const trigger: Trigger = { source: source.name, ...options }
  const lease = options.wait
    ? await waitForLease(store, leaseOf(source), holder, { ...options, seconds })
    : await tryLease(store, leaseOf(source), holder, { seconds })
  if (lease === undefined) return skipped(context, trigger, 'overlap')
  try {
    const runId = await openRun(store, trigger, lease.token, context.now())
    if (runId === undefined) return await skipped(context, trigger, 'overlap')
    return await load(context, source, offers, { runId, lease }, options)
  } finally {
    await lease.release()
  }
}
