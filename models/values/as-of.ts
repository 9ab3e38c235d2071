const TIME_ZONE = 'America/Panama'

const calendar = new Intl.DateTimeFormat('en-CA', {
  timeZone: TIME_ZONE,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
})

/** The calendar date in Panama at an instant. */
export const calendarDate = (instant: Date | string): string => calendar.format(new Date(instant))

/** `days` later than a calendar date. */
export const plusDays = (on: string, days: number): string =>
  new Date(Date.parse(on) + days * 86_400_000).toISOString().slice(0, 10)
