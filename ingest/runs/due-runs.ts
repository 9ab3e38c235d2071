import { sql } from 'kysely'
import type { SourceRunTable } from '#store/index.ts'
import type { Schedule, SourceBase } from '../sources/source.ts'
import { leaseOf, type RunContext } from './context.ts'
import { readiness } from './dependency.ts'
import { dueSlots } from './due-slots.ts'
import { skipRun, type Trigger } from './record.ts'
import { lastSlot } from './schedule.ts'

/** A run that is due now. */
export interface DueRun<Source extends SourceBase> {
  readonly source: Source
  readonly slotAt: Date | null
  readonly cause: Extract<SourceRunTable['cause'], 'schedule' | 'catch_up' | 'start'>
}

type Scheduled<Source> = Source & { readonly schedule: Schedule }
const hasSchedule = <Source extends SourceBase>(source: Source): source is Scheduled<Source> =>
  source.schedule !== null

interface Facts {
  readonly pausedAt: string | null
  readonly lastSlotAt: Date | null
  /** A run holds the source's lease. */
  readonly busy: boolean
  /** The last run that was not skipped. */
  readonly last: Pick<SourceRunTable, 'state' | 'slot_at' | 'cause'> | undefined
}

async function factsOf({ store }: RunContext, source: SourceBase): Promise<Facts> {
  const [state, lease, last] = await Promise.all([
    store.db.selectFrom('source_states').selectAll().where('source', '=', source.name).executeTakeFirst(),
    store.db
      .selectFrom('leases')
      .select('name')
      .where('name', '=', leaseOf(source))
      .where('lease_until', '>', sql<string>`now()`)
      .executeTakeFirst(),
    store.db
      .selectFrom('source_runs')
      .select(['state', 'slot_at', 'cause'])
      .where('source', '=', source.name)
      .where('state', '<>', 'skipped')
      .orderBy('run_id', 'desc')
      .limit(1)
      .executeTakeFirst(),
  ])
  return {
    pausedAt: state?.paused_at ?? null,
    lastSlotAt: state?.last_slot_at == null ? null : new Date(state.last_slot_at),
    busy: lease !== undefined,
    last,
  }
}

/** Whether the last run lost its process, or was stopped with it, and nobody is at the source now. A person's own run is not repeated. */
const abandoned = ({ last, busy }: Facts): boolean =>
  !busy &&
  last !== undefined &&
  (last.state === 'running' || last.state === 'interrupted') &&
  (last.cause === 'schedule' || last.cause === 'catch_up' || last.cause === 'start')

async function dueOf<Source extends SourceBase>(
  context: RunContext,
  source: Scheduled<Source>,
  sources: readonly SourceBase[],
): Promise<DueRun<Source>[]> {
  const { store } = context
  const now = context.now()
  const facts = await factsOf(context, source)
  const by = (slotAt: Date, cause: Trigger['cause']): Trigger => ({
    source: source.name,
    slotAt,
    cause,
    requestedBy: 'schedule',
  })
  if (facts.pausedAt === null && abandoned(facts)) {
    const slotAt = facts.last?.slot_at == null ? null : new Date(facts.last.slot_at)
    return [{ source, slotAt, cause: 'catch_up' }]
  }
  if (facts.lastSlotAt === null) {
    if (facts.pausedAt !== null || facts.busy) return []
    const slotAt = lastSlot(source.schedule, now)
    const ready = await readiness(store, source, sources, slotAt ?? now)
    return ready === 'wait' ? [] : [{ source, slotAt, cause: 'start' }]
  }
  const { run, coalesced } = dueSlots(source.schedule, facts.lastSlotAt, now)
  const newest = run.at(-1)
  if (newest === undefined) return []
  const total = run.length + (coalesced?.count ?? 0)
  const several = total > 1 ? { coalescedSlots: total } : {}
  if (facts.pausedAt !== null) {
    await skipRun(store, by(newest.slotAt, newest.cause), { reason: 'paused', ...several }, now)
    return []
  }
  if (facts.busy) {
    // Where each slot counts, it waits for the run that goes on.
    if (source.schedule.missed === 'once')
      await skipRun(store, by(newest.slotAt, newest.cause), { reason: 'overlap', ...several }, now)
    return []
  }
  const ready = await readiness(store, source, sources, newest.slotAt)
  if (ready === 'wait') return []
  if (ready === 'skip') {
    await skipRun(store, by(newest.slotAt, newest.cause), { reason: 'dependency', ...several }, now)
    return []
  }
  if (coalesced !== null)
    await skipRun(
      store,
      by(coalesced.last, 'catch_up'),
      {
        reason: 'coalesced',
        coalescedSlots: coalesced.count,
        detail: `${coalesced.first.toISOString()} – ${coalesced.last.toISOString()}`,
      },
      now,
    )
  return run.map(({ slotAt, cause }) => ({ source, slotAt, cause }))
}

/**
 * The runs that are due, by source in the order in which slots were planned. A source that was never run is due at once; one whose run
 * lost its process is due again. Slots that are not to be run (paused, overlapping, failed dependency, coalesced) are recorded as skipped
 * here, one row however many they are. A source that waits for another is not due yet: ask again when that one has ended.
 */
export async function dueRuns<Source extends SourceBase>(
  context: RunContext,
  sources: readonly Source[],
): Promise<DueRun<Source>[]> {
  const due: DueRun<Source>[] = []
  for (const source of sources)
    if (hasSchedule(source)) due.push(...(await dueOf<Source>(context, source, sources)))
  return due
}
