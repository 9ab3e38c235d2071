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
  /** As of which dates are judged: the demonstration's day, or now. */
  readonly clock: () => Date
  /** The machine's clock, by which a batch's stations are timed; that above when absent. */
  readonly now?: () => Date
  /** How much a file may hold; the built-in limits when absent. */
  readonly limits?: LandingLimits
  /** The lease under which the load runs. With it a commit succeeds only while the lease is still ours. */
  readonly lease?: { readonly name: string; readonly token: string }
}

/** The instant of a station in a batch's life, as ISO text. */
export const stationTime = ({ clock, now = clock }: Pick<IngestContext, 'clock' | 'now'>): string =>
  now().toISOString()
