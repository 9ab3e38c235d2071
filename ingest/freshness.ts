import { dayInPanama } from '#domain/calendar.ts'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { type Arrival, type ContractFreshness, lastArrivals, type Store } from '#store/index.ts'

export interface SourceFreshness extends ContractFreshness {
  readonly contract: ContractName
  /** The system of the platform that sends it. */
  readonly source: string
}

const DAY_MS = 86_400_000

const latest = (texts: readonly string[]): string | null =>
  texts.reduce<string | null>((last, text) => (last === null || text > last ? text : last), null)

/** How fresh a contract is, by its arrivals, on a day `YYYY-MM-DD`. */
export function freshnessOf(
  contract: ContractName,
  arrivals: readonly Arrival[],
  today: string,
): ContractFreshness {
  const ours = arrivals.filter(arrival => arrival.contract === contract)
  const snapshotOn = latest(ours.map(({ snapshot_on }) => snapshot_on))
  const age = snapshotOn === null ? null : Math.round((Date.parse(today) - Date.parse(snapshotOn)) / DAY_MS)
  const { freshnessDays } = CONTRACTS[contract]
  return {
    contract,
    snapshot_on: snapshotOn,
    received_at: latest(ours.map(({ received_at }) => received_at)),
    age_days: age,
    limit_days: freshnessDays,
    stale: age !== null && age > freshnessDays,
  }
}

/** How fresh each contract is as of the clock's day. A repeat renews freshness: the source said that nothing changed. */
export async function sourcesFreshness(store: Store, clock: () => Date): Promise<SourceFreshness[]> {
  const arrivals = await lastArrivals(store)
  const today = dayInPanama(clock())
  return Object.values(CONTRACTS).map(({ name, source }) => ({
    ...freshnessOf(name, arrivals, today),
    contract: name,
    source,
  }))
}
