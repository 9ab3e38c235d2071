import { dateLabel } from './periods.ts'
import type { Language } from './text.ts'

/** On whose clocks a ministry's days begin. */
export const TIME_ZONE = 'America/Panama'
const DAY_MS = 86_400_000

const days = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})
const times = new Intl.DateTimeFormat('en-GB', {
  timeZone: TIME_ZONE,
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
})

/** The calendar day in Panama at an instant, `YYYY-MM-DD`. */
export const dayInPanama = (instant: Date | string): string => days.format(new Date(instant))

/** `count` days later than a calendar day. */
export const plusDays = (on: string, count: number): string =>
  new Date(Date.parse(on) + count * DAY_MS).toISOString().slice(0, 10)

/** The day of an instant as people in Panama read it: `22 nov 2026`. */
export const dayLabel = (instant: Date | string, language: Language): string =>
  dateLabel(dayInPanama(instant), language)

/** An instant as people in Panama read it: `22 nov 2026, 05:00`. */
export const instantLabel = (instant: Date | string, language: Language): string =>
  `${dayLabel(instant, language)}, ${times.format(new Date(instant))}`
