import { type CalendarKind, lastEnded, type Period, shiftPeriod } from '#domain/periods.ts'

const PANAMA = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Panama' })

/** The calendar date of an instant in America/Panama, `YYYY-MM-DD`. */
export const dateInPanama = (instant: Date): string => PANAMA.format(instant)

/** The latest period of a kind whose last day has passed in Panama at the instant `asOf`. */
export const latestCompletePeriod = (kind: CalendarKind, asOf: Date): Period =>
  lastEnded(kind, dateInPanama(asOf))

/** The range of ids of `count` periods that ends with the given one: `2024C2..2026C1`. */
export const rangeUpTo = (last: Period, count: number): string =>
  `${shiftPeriod(last, 1 - count).id}..${last.id}`
