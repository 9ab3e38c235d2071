import { Readable } from 'node:stream'
import type { ContractName } from '#domain/contracts/index.ts'
import type { RunContext } from '../runs/context.ts'
import type { Offers } from '../runs/run-source.ts'
import type { Offer, SourceBase } from '../sources/source.ts'
import type { TestPipeline } from './pipeline.test-helper.ts'

/** A source of the test's own: hourly in Panama unless said otherwise. */
export const testSource = (name: string, changes: Partial<SourceBase> = {}) => ({
  kind: 'test',
  name,
  contract: null,
  schedule: { cron: '0 * * * *', timeZone: 'America/Panama', missed: 'once' as const },
  after: [],
  format: {},
  dropShare: null,
  ...changes,
})

/** Something to give, held in memory. `before` runs when its bytes are asked for. */
export const textOffer = (
  contract: ContractName,
  fileName: string,
  text: string,
  changes: Partial<Offer> & { readonly before?: (signal: AbortSignal) => Promise<unknown> } = {},
): Offer => ({
  contract,
  fileName,
  snapshotOn: null,
  control: { rows: null, amount: null, snapshotOn: null },
  sizeBytes: text.length,
  open: async signal => {
    await changes.before?.(signal)
    return Readable.from([Buffer.from(text)])
  },
  ...changes,
})

/** Offers that are the same for every run. */
export const giving = (...offers: readonly Offer[]): Offers =>
  async function* () {
    yield* offers
  }

/** What runs stand on, with a schedule's clock that the test moves. */
export function runsOn({ context }: TestPipeline, start: string) {
  let now = new Date(start)
  const { warehouse, store, dataDir, clock } = context
  const run: RunContext = { warehouse, store, dataDir, clock, now: () => now, holder: 'test' }
  return {
    context: run,
    to: (instant: string | Date) => {
      now = new Date(instant)
    },
    /** The runs of a source, oldest first. */
    history: (source: string) =>
      store.db
        .selectFrom('source_runs')
        .select(['slot_at', 'cause', 'state', 'skip_reason', 'coalesced_slots'])
        .where('source', '=', source)
        .orderBy('run_id')
        .execute(),
  }
}
