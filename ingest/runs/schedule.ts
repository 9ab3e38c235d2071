import { Cron } from 'croner'
import type { Schedule } from '../sources/source.ts'

const HOUR = 3_600_000
/** How far back to look for a last slot, ever further: what runs each minute is found in the first, what runs each 29 February in the last. */
const LOOK_BACK = [1, 24, 24 * 8, 24 * 32, 24 * 367, 24 * 367 * 8].map(hours => hours * HOUR)

const cronOf = ({ cron, timeZone }: Schedule): Cron => new Cron(cron, { timezone: timeZone, mode: '5-part' })

/**
 * Planned instants later than `after` and not later than `until`, in order. The local clock of the zone decides: an hour that a change of
 * the clock leaves out is run at its end, one that comes twice is run once where the expression names the hour.
 */
export function* slotsBetween(schedule: Schedule, after: Date, until: Date): Generator<Date> {
  const cron = cronOf(schedule)
  for (let slot = cron.nextRun(after); slot !== null && slot <= until; slot = cron.nextRun(slot)) yield slot
}

/** The first planned instant later than `after`; null if there is none. */
export const nextSlot = (schedule: Schedule, after: Date): Date | null => cronOf(schedule).nextRun(after)

/** The last planned instant not later than `at`; null if there is none within eight years. */
export function lastSlot(schedule: Schedule, at: Date): Date | null {
  for (const window of LOOK_BACK) {
    let last: Date | null = null
    for (const slot of slotsBetween(schedule, new Date(at.getTime() - window), at)) last = slot
    if (last !== null) return last
  }
  return null
}
