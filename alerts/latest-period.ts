import { type Period, type PeriodKind, parsePeriod, previousPeriod, shiftPeriod } from '#domain/periods.ts'

const PANAMA = new Intl.DateTimeFormat('en-CA', { timeZone: 'America/Panama' })

/** The calendar date of an instant in America/Panama, `YYYY-MM-DD`. */
export const dateInPanama = (instant: Date): string => PANAMA.format(instant)

/** The latest period of a kind whose last day has passed in Panama at the instant `asOf`. */
export function latestCompletePeriod(kind: Exclude<PeriodKind, 'span'>, asOf: Date): Period {
  const today = dateInPanama(asOf)
  const year = today.slice(0, 4)
  const month = Number(today.slice(5, 7))
  const current = {
    month: `${year}${today.slice(5, 7)}`,
    quarter: `${year}Q${Math.ceil(month / 3)}`,
    cycle: `${year}C${Math.ceil(month / 3)}`,
    semester: `${year}S${Math.ceil(month / 6)}`,
    year,
  }[kind]
  return previousPeriod(parsePeriod(current))
}

/** The range of ids of `count` periods that ends with the given one: `2024C2..2026C1`. */
export const rangeUpTo = (last: Period, count: number): string =>
  `${shiftPeriod(last, 1 - count).id}..${last.id}`
