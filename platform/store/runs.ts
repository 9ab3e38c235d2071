import { type Selectable, sql } from 'kysely'
import type { Store } from './store.ts'
import type { BatchState, SourceRunTable } from './tables.ts'

/** A run with what became of its files: batches by state. */
export type RunRecord = Selectable<SourceRunTable> & {
  readonly batches: Readonly<Partial<Record<BatchState, number>>>
}

export interface RunPage {
  readonly source?: string | undefined
  readonly runId?: string | undefined
  readonly state?: SourceRunTable['state'] | undefined
  /** Leaves out triggers that did not become a run. */
  readonly withoutSkips?: boolean | undefined
  /** Only runs before this id: the next page. */
  readonly before?: string | undefined
  /** Default 50, at most 500. */
  readonly limit?: number | undefined
}

const MOST_RUNS = 500

async function withBatches(store: Store, runs: readonly Selectable<SourceRunTable>[]): Promise<RunRecord[]> {
  const counts = await store.db
    .selectFrom('batches')
    .select(['run_id', 'state', sql<number>`count(*)::int`.as('count')])
    .where('run_id', 'in', ['0', ...runs.map(run => run.run_id)])
    .groupBy(['run_id', 'state'])
    .execute()
  return runs.map(run => ({
    ...run,
    batches: Object.fromEntries(
      counts.filter(row => row.run_id === run.run_id).map(row => [row.state, row.count]),
    ),
  }))
}

/** Runs and skipped triggers, latest first. */
export async function runList(store: Store, page: RunPage = {}): Promise<RunRecord[]> {
  const { source, runId, state, before, withoutSkips = false, limit = 50 } = page
  const runs = await store.db
    .selectFrom('source_runs')
    .selectAll()
    .$if(source !== undefined, query => query.where('source', '=', source ?? ''))
    .$if(runId !== undefined, query => query.where('run_id', '=', runId ?? ''))
    .$if(state !== undefined, query => query.where('state', '=', state ?? 'running'))
    .$if(withoutSkips, query => query.where('state', '<>', 'skipped'))
    .$if(before !== undefined, query => query.where('run_id', '<', before ?? ''))
    .orderBy('run_id', 'desc')
    .limit(Math.min(limit, MOST_RUNS))
    .execute()
  return withBatches(store, runs)
}

/** One run; undefined when there is none of that number. */
export async function runOf(store: Store, runId: string): Promise<RunRecord | undefined> {
  const [run] = await runList(store, { runId })
  return run
}

/** The latest run of each source that was not skipped. */
export async function latestRuns(store: Store): Promise<RunRecord[]> {
  const runs = await store.db
    .selectFrom('source_runs')
    .selectAll()
    .distinctOn('source')
    .where('state', '<>', 'skipped')
    .orderBy('source')
    .orderBy('run_id', 'desc')
    .execute()
  return withBatches(store, runs)
}
