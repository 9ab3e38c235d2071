import type { Store } from '#store/index.ts'
import type { Warehouse } from '#warehouse/index.ts'

/** What a request for figures needs: the reader's account, and the store that knows the publications. */
export interface ModelsContext {
  readonly warehouse: Warehouse
  readonly store: Store
}

/** What a build needs. `warehouse` is the builder's account, `reader` the account that answers requests. */
export interface BuildContext extends ModelsContext {
  readonly reader: Warehouse
  /** The instant as of which freshness and lateness are judged. */
  readonly clock: () => Date
  /** Token of the lease `pipeline`, if the build runs under one: a build that lost it publishes nothing. */
  readonly leaseToken?: string
}

/** One step of a build, for progress bars. `done` of `total` models. */
export interface BuildProgress {
  readonly phase: 'build' | 'check' | 'publish'
  readonly model: string | null
  readonly done: number
  readonly total: number
}

export interface BuildOptions {
  /** Build and publish even when no input has changed. */
  readonly force?: boolean
  readonly onProgress?: (progress: BuildProgress) => void
  readonly signal?: AbortSignal
}
