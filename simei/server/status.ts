import type { ServerStatus } from '#api/context.ts'
import { SimeiError } from '#domain/errors.ts'
import type { EngineEvent } from '#engines/index.ts'
import { currentPublication } from '#models/index.ts'
import type { Services } from './services.ts'

/** What the server says of itself while it starts, loads and serves. */
export class StatusBoard {
  readonly #engines = new Map<string, { name: string; state: string; reason: string | null }>()
  #services: Services | undefined
  #error: SimeiError | null = null

  engine(event: EngineEvent): void {
    this.#engines.set(event.engine, { name: event.engine, state: event.kind, reason: event.reason ?? null })
    // An engine that crashed is started again; one that failed stays down until a person acts.
    if (event.kind === 'failed') this.failed(new SimeiError('engine_failed', { detail: event.engine }))
  }

  opened(services: Services): void {
    this.#services = services
  }

  failed(error: unknown): void {
    this.#error = error instanceof SimeiError ? error : new SimeiError('internal', { cause: error })
  }

  recovered(): void {
    this.#error = null
  }

  async read(): Promise<ServerStatus> {
    const engines = [...this.#engines.values()]
    if (this.#services === undefined)
      return {
        state: this.#error === null ? 'starting' : 'failed',
        publication: null,
        run: null,
        engines,
        error: this.#error,
      }
    const { store } = this.#services
    const [current, run] = await Promise.all([
      currentPublication(store),
      store.db
        .selectFrom('pipeline_runs')
        .select(['state', 'started_at', 'phases'])
        .orderBy('run_id', 'desc')
        .limit(1)
        .executeTakeFirst(),
    ])
    const publication = current?.publication ?? null
    const state = publication !== null ? 'ready' : this.#error === null ? 'loading' : 'failed'
    return { state, publication, run: run ?? null, engines, error: this.#error }
  }
}
