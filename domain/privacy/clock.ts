import { plusDays } from '../calendar.ts'
import { businessDaysAfter, businessDaysBetween } from './business-days.ts'
import type { CountryProfile } from './countries.ts'
import type { Deadline } from './deadlines.ts'

const HOUR_MS = 3_600_000

/** What a clock needs of a country: its midnights and its holidays. */
export type LegalCalendar = Pick<CountryProfile, 'timeZone' | 'holidays'>

const DAY_FORMATS = new Map<string, Intl.DateTimeFormat>()

/** The calendar day of an instant where the law holds, `YYYY-MM-DD`. */
export function dayIn(timeZone: string, instant: Date): string {
  let format = DAY_FORMATS.get(timeZone)
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
    DAY_FORMATS.set(timeZone, format)
  }
  return format.format(instant)
}

/** The first instant of a calendar day where the law holds; found by the zone itself, so that a change of its offset moves it. */
function midnight(timeZone: string, on: string): Date {
  // No zone is further than 14 hours from UTC, and every offset is a multiple of a quarter of an hour.
  const quarter = HOUR_MS / 4
  let instant = Date.parse(on) - 14 * HOUR_MS
  while (dayIn(timeZone, new Date(instant)) < on) instant += quarter
  return new Date(instant)
}

/**
 * The first instant after a deadline: what is done before it is done in time. Days begin to count on the day after; hours at once.
 * Null when the deadline has no figure.
 */
export function dueAt(deadline: Deadline, from: Date, calendar: LegalCalendar): Date | null {
  const { amount, unit } = deadline
  if (amount === null) return null
  if (unit === 'hours') return new Date(from.getTime() + amount * HOUR_MS)
  const on = dayIn(calendar.timeZone, from)
  const last = unit === 'days' ? plusDays(on, amount) : businessDaysAfter(on, amount, calendar.holidays)
  return midnight(calendar.timeZone, plusDays(last, 1))
}

/** The last day on which something is done in time, as people write it. */
export const lastDay = (due: Date, { timeZone }: LegalCalendar): string =>
  dayIn(timeZone, new Date(due.getTime() - 1))

/** `running`: time enough; `near`: two business days or fewer; `overdue`: not done and late; `met`, `late`: done, in time or after; `none`: no figure. */
export const CLOCK_STATES = ['running', 'near', 'overdue', 'met', 'late', 'none'] as const
export type ClockState = (typeof CLOCK_STATES)[number]

/** From so many business days before the end on, people are warned. */
export const NEAR_BUSINESS_DAYS = 2

export interface Clock {
  readonly state: ClockState
  /** The first instant after the deadline; null without a figure. */
  readonly due_at: string | null
  /** The last day; null without a figure. */
  readonly due_on: string | null
  /** Of an open deadline: business days left, today not counted; negative when it has passed. */
  readonly business_days_left: number | null
}

/** How a deadline stands now. `done` is when what it asks for was done, or null while it was not. */
export function clockOf(due: Date | null, done: Date | null, now: Date, calendar: LegalCalendar): Clock {
  if (due === null) return { state: 'none', due_at: null, due_on: null, business_days_left: null }
  const last = lastDay(due, calendar)
  const common = { due_at: due.toISOString(), due_on: last }
  if (done !== null) return { ...common, state: done < due ? 'met' : 'late', business_days_left: null }
  const left = businessDaysBetween(dayIn(calendar.timeZone, now), last, calendar.holidays)
  const state = now >= due ? 'overdue' : left <= NEAR_BUSINESS_DAYS ? 'near' : 'running'
  return { ...common, state, business_days_left: left }
}
