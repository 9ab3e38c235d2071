import type { Store } from '#store/index.ts'
import type { Warehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'

/** What a load stands on. */
export interface IngestContext {
  /** The loader's account. */
  readonly warehouse: Warehouse<RawDatabase>
  readonly store: Store
  readonly dataDir: string
  readonly clock: () => Date
  /** The lease under which the load runs. With it a commit succeeds only while the lease is still ours. */
  readonly lease?: { readonly name: string; readonly token: string }
}
