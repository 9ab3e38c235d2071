import type { SourceFreshness } from '#domain/indicators.ts'
import type { Store } from '#store/index.ts'
import { inputSources } from './build/inputs.ts'
import { calendarDate } from './values/as-of.ts'
import { isStale } from './values/publication-facts.ts'

/** When each source last arrived, judged as of `asOf`. Looks at the ledger, not at a publication: also before the first one. */
export async function sourceFreshness(store: Store, asOf: Date): Promise<readonly SourceFreshness[]> {
  const asOfDate = calendarDate(asOf)
  return (await inputSources(store)).map(source => ({
    ...source,
    stale: isStale(source.snapshot_on, source.limit_days, asOfDate),
  }))
}
