import type { SourceRunTable, Store } from '#store/index.ts'
import type { SourceBase } from '../sources/source.ts'
import { lastSlot } from './schedule.ts'

/** Whether a slot may run as far as its dependencies go. */
export type Readiness = 'ready' | 'wait' | 'skip'

type Record_ = Pick<SourceRunTable, 'state' | 'slot_at' | 'cause' | 'started_at'>

/**
 * The instant that a run stands for: it read its source no earlier than it began, but a backfill asked for the past. A skip read nothing and
 * stands for its slot alone; that of a person, for none.
 */
const instantOf = ({ slot_at, started_at, cause, state }: Record_): number => {
  const slot = slot_at === null ? Number.NEGATIVE_INFINITY : Date.parse(slot_at)
  return cause === 'backfill' || state === 'skipped' ? slot : Math.max(slot, Date.parse(started_at))
}

/** What the runs of one source, for the needed instant or a later one, say to those who wait for it. */
export function readinessOf(runs: readonly Record_[], needed: Date): Readiness {
  const states = new Set(runs.filter(run => instantOf(run) >= needed.getTime()).map(({ state }) => state))
  if (states.has('done')) return 'ready'
  if (states.size === 0 || states.has('running')) return 'wait'
  return 'skip'
}

const LATEST = 50

/**
 * Whether the sources that one comes `after` have done their part for its slot: the run for their own last slot at or before it, or a later
 * one, ended well. One that has not run yet, or runs, is waited for; one that failed, was cancelled or skipped makes the slot a skip.
 */
export async function readiness(
  store: Store,
  source: SourceBase,
  sources: readonly SourceBase[],
  slotAt: Date,
): Promise<Readiness> {
  let all: Readiness = 'ready'
  for (const name of source.after) {
    const schedule = sources.find(other => other.name === name)?.schedule ?? null
    const needed = (schedule === null ? null : lastSlot(schedule, slotAt)) ?? slotAt
    const runs = await store.db
      .selectFrom('source_runs')
      .select(['state', 'slot_at', 'cause', 'started_at'])
      .where('source', '=', name)
      .orderBy('run_id', 'desc')
      .limit(LATEST)
      .execute()
    const one = readinessOf(runs, needed)
    if (one === 'skip') return 'skip'
    if (one === 'wait') all = 'wait'
  }
  return all
}
