import { sql } from 'kysely'
import { dayInPanama } from '#domain/calendar.ts'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { lastArrivals, latestRuns, type SourceOverview, type Store } from '#store/index.ts'
import { freshnessOf } from '../freshness.ts'
import type { SourceBase } from '../sources/source.ts'
import { nextSlot } from './schedule.ts'

interface Clocks {
  /** By which schedules are kept. */
  readonly now: () => Date
  /** As of which freshness is judged. */
  readonly clock: () => Date
}

/** Rows set aside in committed batches less those that were resolved, by source. */
async function openQuarantine(store: Store): Promise<ReadonlyMap<string, string>> {
  const rows = await store.db
    .selectFrom('batches')
    .leftJoin(
      store.db
        .selectFrom('quarantine_resolutions')
        .select(['batch_id', sql<string>`count(*)`.as('resolved')])
        .groupBy('batch_id')
        .as('resolutions'),
      'resolutions.batch_id',
      'batches.batch_id',
    )
    .select([
      'source',
      sql<string>`(sum(rows_quarantined) - coalesce(sum(resolutions.resolved), 0))::text`.as('open'),
    ])
    .where('state', '=', 'committed')
    .groupBy('source')
    .execute()
  return new Map(rows.map(row => [row.source, row.open]))
}

/**
 * Every configured source as people see it: its plan, its last run, how fresh what it gives is, and what waits for a person. Times of the
 * plan are by `now`, freshness by `clock`.
 */
export async function sourceOverview(
  store: Store,
  sources: readonly (SourceBase & Pick<SourceOverview, 'kind'>)[],
  { now, clock }: Clocks,
): Promise<SourceOverview[]> {
  const [arrivals, runs, states, held, quarantine, successes] = await Promise.all([
    lastArrivals(store),
    latestRuns(store),
    store.db.selectFrom('source_states').selectAll().execute(),
    store.db
      .selectFrom('batches')
      .select(['batch_id', 'source'])
      .where('state', '=', 'held')
      .orderBy('batch_id')
      .execute(),
    openQuarantine(store),
    store.db
      .selectFrom('source_runs')
      .select(({ fn }) => ['source', fn.max('finished_at').as('ended_at')])
      .where('state', '=', 'done')
      .groupBy('source')
      .execute(),
  ])
  const today = dayInPanama(clock())
  return sources.map(({ name, kind, contract, schedule, after }) => {
    const ours = arrivals.filter(arrival => arrival.source === name)
    const state = states.find(row => row.source === name)
    const pausedAt = state?.paused_at ?? null
    const next = schedule === null || pausedAt !== null ? null : nextSlot(schedule, now())
    return {
      name,
      kind,
      contract,
      schedule:
        schedule === null
          ? null
          : { cron: schedule.cron, time_zone: schedule.timeZone, missed: schedule.missed },
      after,
      next_run_at: next === null ? null : next.toISOString(),
      paused_at: pausedAt,
      paused_by: state?.paused_by ?? null,
      last_run: runs.find(run => run.source === name) ?? null,
      last_success_at: successes.find(row => row.source === name)?.ended_at ?? null,
      freshness: CONTRACT_NAMES.filter(
        each => each === contract || ours.some(arrival => arrival.contract === each),
      ).map(each => freshnessOf(each, ours, today)),
      held_batches: held.filter(batch => batch.source === name).map(({ batch_id }) => batch_id),
      open_quarantine: quarantine.get(name) ?? '0',
    }
  })
}
