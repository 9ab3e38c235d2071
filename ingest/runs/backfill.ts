import { SimeiError } from '#domain/errors.ts'
import type { SourceBase } from '../sources/source.ts'
import type { RunContext } from './context.ts'
import { type Offers, type RunOptions, type RunOutcome, runSource } from './run-source.ts'
import { slotsBetween } from './schedule.ts'

const DAY = 86_400_000
const MOST_SLOTS = 5000

/** Calendar days, both included, of the source's time zone. */
export interface DayRange {
  readonly from: string
  readonly to: string
}

/** Planned instants whose local day lies in a range and that have passed. */
export function slotsOfDays(source: SourceBase, { from, to }: DayRange, now: Date): Date[] {
  const { schedule } = source
  if (schedule === null)
    throw new SimeiError('bad_request', { detail: `${source.name} has no schedule, so no slots to fill` })
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: schedule.timeZone, dateStyle: 'short' })
  const until = new Date(Math.min(now.getTime(), Date.parse(to) + 2 * DAY))
  const slots: Date[] = []
  for (const slot of slotsBetween(schedule, new Date(Date.parse(from) - DAY), until)) {
    const local = day.format(slot)
    if (local < from || local > to) continue
    slots.push(slot)
    if (slots.length > MOST_SLOTS)
      throw new SimeiError('bad_request', { detail: `more than ${MOST_SLOTS} slots: choose a shorter range` })
  }
  return slots
}

/**
 * Runs each slot of a range that has no run yet that ended well, in order, each once, however often it is asked for. Stops at the first
 * that does not end well. The schedule goes on as it was. Throws `bad_request` for a source without a schedule.
 */
export async function backfill(
  context: RunContext,
  source: SourceBase,
  offers: Offers,
  options: DayRange & Omit<RunOptions, 'slotAt' | 'cause' | 'wait'>,
): Promise<RunOutcome[]> {
  const slots = slotsOfDays(source, options, context.now())
  const done = await context.store.db
    .selectFrom('source_runs')
    .select('slot_at')
    .where('source', '=', source.name)
    .where('state', '=', 'done')
    .where('slot_at', 'in', ['epoch', ...slots.map(slot => slot.toISOString())])
    .execute()
  const filled = new Set(done.map(({ slot_at }) => (slot_at === null ? 0 : Date.parse(slot_at))))
  const outcomes: RunOutcome[] = []
  for (const slotAt of slots) {
    if (filled.has(slotAt.getTime())) continue
    const outcome = await runSource(context, source, offers, {
      ...options,
      slotAt,
      cause: 'backfill',
      wait: true,
    })
    outcomes.push(outcome)
    if (outcome.state === 'failed' || outcome.state === 'cancelled' || outcome.state === 'interrupted') break
  }
  return outcomes
}
