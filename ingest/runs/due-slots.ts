import type { Schedule } from '../sources/source.ts'
import { slotsBetween } from './schedule.ts'

const LATE_MILLISECONDS = 120_000
/** Missed slots that are made up one by one; of a longer downtime the earlier ones are coalesced even where each one counts. */
const MOST_MADE_UP = 1000

/** A planned instant that is to be run now: in time, or made up because nothing ran at its instant (down, asleep, blocked). */
export interface DueSlot {
  readonly slotAt: Date
  readonly cause: 'schedule' | 'catch_up'
}

/** Missed slots that a later one stands for. */
export interface Coalesced {
  readonly count: number
  readonly first: Date
  readonly last: Date
}

export interface DueSlots {
  readonly run: readonly DueSlot[]
  readonly coalesced: Coalesced | null
}

/**
 * What has become due since the last slot that was run, made up or coalesced. After downtime `once` makes up the last missed slot alone,
 * since earlier ones would do the same work; `each` every one of them, in order.
 */
export function dueSlots(schedule: Schedule, lastSlotAt: Date, now: Date): DueSlots {
  const missed = [...slotsBetween(schedule, lastSlotAt, now)]
  const keep = schedule.missed === 'once' ? 1 : MOST_MADE_UP
  const passed = missed.slice(0, Math.max(0, missed.length - keep))
  const [first] = passed
  const last = passed.at(-1)
  return {
    run: missed.slice(passed.length).map(slotAt => ({
      slotAt,
      cause: now.getTime() - slotAt.getTime() > LATE_MILLISECONDS ? 'catch_up' : 'schedule',
    })),
    coalesced: first === undefined || last === undefined ? null : { count: passed.length, first, last },
  }
}
