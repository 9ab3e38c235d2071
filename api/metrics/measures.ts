import { sql } from 'kysely'
import { Gauge, type Registry } from 'prom-client'
import type { SourceOverview, Store } from '#store/index.ts'

/** Labels hold contracts, sources, states and accounts of runs: a closed few, never a file's name or anything of a row. */
type Labels = Readonly<Record<string, string>>
type Sample = readonly [labels: Labels, value: number]

interface Measure {
  readonly name: string
  readonly help: string
  readonly labels: readonly string[]
}

const seconds = (instant: string): number => Date.parse(instant) / 1000

/** Sets a gauge that exists for one answer alone. What has no value has no sample. */
function report(registry: Registry, { name, help, labels }: Measure, samples: readonly Sample[]): void {
  const gauge = new Gauge({ name, help, labelNames: [...labels], registers: [registry] })
  for (const [given, value] of samples) gauge.set({ ...given }, value)
}

interface BatchSums {
  readonly contract: string
  readonly state: string
  readonly batches: string
  readonly read: string
  readonly loaded: string
  readonly quarantined: string
}

/** The ledger by contract and state: batches and rows. No balboas: they are figures, which whoever watches over the service has no right to. */
export async function reportBatches(registry: Registry, store: Store): Promise<void> {
  const { rows } = await sql<BatchSums>`
    select contract, state, count(*)::text as batches, coalesce(sum(rows_read), 0)::text as read,
      coalesce(sum(rows_loaded), 0)::text as loaded, coalesce(sum(rows_quarantined), 0)::text as quarantined
    from batches group by contract, state order by contract, state`.execute(store.db)
  report(
    registry,
    { name: 'simei_batches', help: 'Batches of the ledger by state', labels: ['contract', 'state'] },
    rows.map(({ contract, state, batches }) => [{ contract, state }, Number(batches)]),
  )
  const committed = rows.filter(row => row.state === 'committed')
  report(
    registry,
    {
      name: 'simei_ingest_rows',
      help: 'Rows of committed batches: read = loaded + quarantined',
      labels: ['contract', 'outcome'],
    },
    committed.flatMap(({ contract, ...row }) =>
      (['read', 'loaded', 'quarantined'] as const).map(
        (outcome): Sample => [{ contract, outcome }, Number(row[outcome])],
      ),
    ),
  )
}

/** What is planned and what happened, by source. */
export function reportSources(registry: Registry, sources: readonly SourceOverview[]): void {
  const bySource = (name: string, help: string, value: (source: SourceOverview) => number | null) =>
    report(
      registry,
      { name, help, labels: ['source'] },
      sources.flatMap((source): Sample[] => {
        const found = value(source)
        return found === null ? [] : [[{ source: source.name }, found]]
      }),
    )
  bySource('simei_source_paused', 'Whether the source is paused', source =>
    source.paused_at === null ? 0 : 1,
  )
  bySource('simei_source_running', 'Whether a load of the source is going on', ({ last_run }) =>
    last_run?.state === 'running' ? 1 : 0,
  )
  bySource(
    'simei_source_last_success_timestamp_seconds',
    'End of the last run that ended well',
    ({ last_success_at }) => (last_success_at === null ? null : seconds(last_success_at)),
  )
  bySource(
    'simei_source_last_run_failed',
    'Whether the last run failed or was interrupted',
    ({ last_run }) => (last_run?.state === 'failed' || last_run?.state === 'interrupted' ? 1 : 0),
  )
  bySource('simei_source_last_run_duration_seconds', 'How long the last ended run took', ({ last_run }) =>
    last_run?.finished_at == null ? null : seconds(last_run.finished_at) - seconds(last_run.started_at),
  )
  bySource('simei_source_next_run_timestamp_seconds', 'The next planned run', ({ next_run_at }) =>
    next_run_at === null ? null : seconds(next_run_at),
  )
  bySource(
    'simei_source_held_batches',
    'Batches that wait for a person',
    ({ held_batches }) => held_batches.length,
  )
  bySource('simei_source_open_quarantine_rows', 'Quarantined rows that nobody has resolved', source =>
    Number(source.open_quarantine),
  )
  const freshness = sources.flatMap(({ name, freshness: contracts }) =>
    contracts.map(contract => ({ ...contract, source: name })),
  )
  const labels = ['source', 'contract']
  report(
    registry,
    {
      name: 'simei_contract_age_days',
      help: 'Days since the date as of which a contract last spoke',
      labels,
    },
    freshness.flatMap(({ source, contract, age_days }): Sample[] =>
      age_days === null ? [] : [[{ source, contract }, age_days]],
    ),
  )
  report(
    registry,
    { name: 'simei_contract_stale', help: 'Whether a contract is older than it may be', labels },
    freshness.map(({ source, contract, stale }): Sample => [{ source, contract }, stale ? 1 : 0]),
  )
}

/** Triggers by how they ended; `skipped` counts those that did not become a run. */
export async function reportRuns(registry: Registry, store: Store): Promise<void> {
  const rows = await store.db
    .selectFrom('source_runs')
    .select(['source', 'state', 'skip_reason', sql<string>`count(*)::text`.as('runs')])
    .groupBy(['source', 'state', 'skip_reason'])
    .execute()
  report(
    registry,
    {
      name: 'simei_source_runs',
      help: 'Runs and skipped triggers by how they ended',
      labels: ['source', 'state', 'reason'],
    },
    rows.map(({ source, state, skip_reason, runs }) => [
      { source, state, reason: skip_reason ?? '' },
      Number(runs),
    ]),
  )
}

/** The publication that readers see, and mails by what became of them. */
export async function reportService(registry: Registry, store: Store): Promise<void> {
  const current = await store.db
    .selectFrom('current_publication')
    .select(['publication', 'since'])
    .executeTakeFirst()
  report(
    registry,
    { name: 'simei_publication', help: 'Number of the current publication', labels: [] },
    current === undefined ? [] : [[{}, Number(current.publication)]],
  )
  report(
    registry,
    { name: 'simei_publication_timestamp_seconds', help: 'Since when it is current', labels: [] },
    current === undefined ? [] : [[{}, seconds(current.since)]],
  )
  const mails = await store.db
    .selectFrom('outbox')
    .select(['state', sql<string>`count(*)::text`.as('mails')])
    .groupBy('state')
    .execute()
  report(
    registry,
    { name: 'simei_outbox_mails', help: 'Mails by what became of them', labels: ['state'] },
    mails.map(({ state, mails: count }) => [{ state }, Number(count)]),
  )
}
