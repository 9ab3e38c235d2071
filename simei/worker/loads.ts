import type { SimeiError } from '#domain/errors.ts'
import {
  type DueRun,
  dueRuns,
  offersOf,
  type RunContext,
  type RunOutcome,
  runSource,
  type SourceConfig,
} from '#ingest/index.ts'
import type { RunProgress } from '#store/index.ts'
import type { Services } from '../server/services.ts'
import { asSimei, persist, type RetryListener } from './persist.ts'

/** Sources that load at the same time. */
const MOST_AT_ONCE = 3

type Job = DueRun<SourceConfig>

export interface LoadsOptions {
  readonly signal: AbortSignal
  /** The schedule's clock. */
  readonly now: () => Date
  readonly onRetry?: RetryListener | undefined
  /** A source whose run failed for good; the others go on. */
  readonly onError?: ((error: SimeiError) => void) | undefined
  /** Something moved or ended: look at `files`. */
  readonly onProgress?: (() => void) | undefined
}

/** How many loads ended well, and how many failed for good. */
export interface Ended {
  readonly done: number
  readonly failed: number
}

const NONE: Ended = { done: 0, failed: 0 }

/** What runs of sources stand on, in this installation. */
export const runContext = async (services: Services, now: () => Date): Promise<RunContext> => ({
  warehouse: services.loader,
  store: services.store,
  dataDir: services.config.dataDir,
  clock: await services.clock(),
  now,
  holder: services.holder,
})

/** The runs of sources that this worker has under way: a few at a time, each source once, a failed one on its own. */
export class Loads {
  readonly #services: Services
  readonly #options: LoadsOptions
  readonly #waiting: Job[] = []
  readonly #running = new Map<string, Promise<void>>()
  readonly #progress = new Map<string, RunProgress>()
  #ended: Ended = NONE
  #open = false
  #looking: Promise<void> = Promise.resolve()

  constructor(services: Services, options: LoadsOptions) {
    this.#services = services
    this.#options = options
  }

  get busy(): boolean {
    return this.#running.size > 0 || this.#waiting.length > 0
  }

  /** Files done and known since the loads were last idle; the total is null while a source has not told. */
  get files(): { readonly done: number; readonly total: number | null } {
    const all = [...this.#progress.values()]
    const total = all.reduce<number | null>(
      (sum, { files_total }) => (sum === null || files_total === null ? null : sum + files_total),
      0,
    )
    return { done: all.reduce((sum, { files_done }) => sum + files_done, 0), total }
  }

  /** Whether something is under way, or has come that no publication holds yet. */
  get pending(): boolean {
    return this.busy || this.#ended.done > 0
  }

  /** How loads ended since this was last taken. */
  take(): Ended {
    const ended = this.#ended
    this.#ended = NONE
    return ended
  }

  /** Counts what ended; also what was taken before, when nothing came of it. */
  add({ done, failed }: Ended): void {
    this.#ended = { done: this.#ended.done + done, failed: this.#ended.failed + failed }
  }

  /**
   * Starts what has become due. `atStart`: also what a worker before this one left unfinished or failed; until it was called so once,
   * nothing starts.
   */
  async startDue(atStart = false): Promise<void> {
    if (atStart) this.#open = true
    if (!this.#open) return
    // One look after the other: two at once would both see a slot that neither has taken yet.
    this.#looking = this.#looking
      .catch(() => undefined)
      .then(async () => {
        const waiting = new Set(this.#waiting.map(({ source }) => source.name))
        const sources = this.#services.sources.filter(({ name }) => !waiting.has(name))
        const context = await runContext(this.#services, this.#options.now)
        const due = await dueRuns(context, this.#services.sources, { among: sources, atStart })
        this.#waiting.push(...due.filter(({ source }) => !this.#running.has(source.name)))
        this.#fill()
      })
    await this.#looking
  }

  /** Resolves once nothing is under way any more. */
  async idle(): Promise<void> {
    while (this.#running.size > 0) await Promise.all(this.#running.values())
    await this.#looking
    if (this.#running.size > 0) await this.idle()
  }

  /** Resolves with the first load that ends from now on. */
  async next(): Promise<void> {
    if (this.#running.size > 0) await Promise.race(this.#running.values())
  }

  #fill(): void {
    while (this.#running.size < MOST_AT_ONCE && !this.#options.signal.aborted) {
      const at = this.#waiting.findIndex(({ source }) => !this.#running.has(source.name))
      const [job] = at === -1 ? [] : this.#waiting.splice(at, 1)
      if (job === undefined) return
      if (this.#running.size === 0) this.#progress.clear()
      const { name } = job.source
      this.#running.set(
        name,
        this.#run(job).finally(() => this.#end(name)),
      )
    }
  }

  #end(name: string): void {
    this.#running.delete(name)
    this.#options.onProgress?.()
    this.#fill()
    // A source that waited for this one may be due now.
    if (!this.#options.signal.aborted)
      this.startDue().catch((error: unknown) => this.#options.onError?.(asSimei(error)))
  }

  async #run(job: Job): Promise<void> {
    try {
      const outcome = await persist(attempt => this.#attempt(job, attempt), this.#options)
      if (outcome.state === 'done') this.add({ done: 1, failed: 0 })
    } catch (error) {
      if (this.#options.signal.aborted) return
      this.add({ done: 0, failed: 1 })
      this.#options.onError?.(asSimei(error))
    }
  }

  async #attempt({ source, slotAt, cause, wait }: Job, attempt: number): Promise<RunOutcome> {
    const { loader } = this.#services
    const outcome = await runSource(
      await runContext(this.#services, this.#options.now),
      source,
      offersOf(source, loader),
      {
        slotAt,
        cause,
        requestedBy: 'schedule',
        // The lease that a lost process left behind ends by itself.
        wait: wait || attempt > 1,
        signal: this.#options.signal,
        onProgress: progress => {
          this.#progress.set(source.name, progress)
          this.#options.onProgress?.()
        },
      },
    )
    if (outcome.error !== null && outcome.state !== 'cancelled') throw outcome.error
    return outcome
  }
}
