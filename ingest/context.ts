import type { Store } from '#store/index.ts'
import type { Warehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import type { LandingLimits } from './landing/limits.ts'

/** What a load stands on. */
export interface IngestContext {
  /** The loader's account. */
  readonly warehouse: Warehouse<RawDatabase>
  readonly store: Store
  readonly dataDir: string
  readonly clock: () => Date
  /** How much a file may hold; the built-in limits when absent. */
  readonly limits?: LandingLimits
  /** The lease under which the load runs. With it a commit succeeds only while the lease is still ours. */
  readonly lease?: { readonly name: string; readonly token: string }
}
