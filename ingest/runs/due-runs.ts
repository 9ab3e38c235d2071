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
  /** Another run of the source may seem to go on: it is to be waited for, until it ends or proves to be lost. */
  readonly wait: boolean
}

export interface DueOptions<Source extends SourceBase> {
  /** Only these; the others count as what they come after. */
  readonly among?: readonly Source[]
  /** A worker starts: what one before it left running may have lost its process, and what failed gets another chance. */
  readonly atStart?: boolean
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

/** Runs that a person asked for are not repeated by themselves. */
const ofSchedule = (cause: SourceRunTable['cause']): boolean =>
  cause === 'schedule' || cause === 'catch_up' || cause === 'start'

/** Whether the last run is to be made again: it lost its process, was stopped with it or, when a worker starts, failed. */
function unfinished({ last, busy }: Facts, atStart: boolean): boolean {
  if (last === undefined || !ofSchedule(last.cause)) return false
  if (atStart) return last.state === 'running' || last.state === 'interrupted' || last.state === 'failed'
  return !busy && (last.state === 'running' || last.state === 'interrupted')
}

async function dueOf<Source extends SourceBase>(
  context: RunContext,
  source: Scheduled<Source>,
  sources: readonly SourceBase[],
  atStart: boolean,
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
  if (facts.pausedAt === null && unfinished(facts, atStart)) {
    const slotAt = facts.last?.slot_at == null ? null : new Date(facts.last.slot_at)
    return [{ source, slotAt, cause: 'catch_up', wait: true }]
  }
  if (facts.lastSlotAt === null) {
    if (facts.pausedAt !== null || facts.busy) return []
    const slotAt = lastSlot(source.schedule, now)
    const ready = await readiness(store, source, sources, slotAt ?? now)
    if (ready === 'skip') await skipRun(store, by(slotAt ?? now, 'start'), { reason: 'dependency' }, now)
    return ready === 'ready' ? [{ source, slotAt, cause: 'start', wait: false }] : []
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
  return run.map(({ slotAt, cause }) => ({ source, slotAt, cause, wait: false }))
}

/**
 * The runs that are due, by source in the order in which slots were planned. A source that was never run is due at once; one whose run
 * lost its process is due again. Slots that are not to be run (paused, overlapping, failed dependency, coalesced) are recorded as skipped
 * here, one row however many they are. A source that waits for another is not due yet: ask again when that one has ended.
 */
export async function dueRuns<Source extends SourceBase>(
  context: RunContext,
  sources: readonly Source[],
  { among = sources, atStart = false }: DueOptions<Source> = {},
): Promise<DueRun<Source>[]> {
  const due: DueRun<Source>[] = []
  for (const source of among)
    if (hasSchedule(source)) due.push(...(await dueOf<Source>(context, source, sources, atStart)))
  return due
}
