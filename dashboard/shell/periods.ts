import { dayInPanama } from '#domain/calendar.ts'
import type { IndicatorMetadata } from '#domain/indicators.ts'
import {
  type CalendarKind,
  lastEnded,
  type Period,
  parsePeriod,
  parsePeriods,
  periodLabel,
  previousPeriod,
} from '#domain/periods.ts'
import type { Language } from '#domain/text.ts'

/** The first cycle that a ministry of the demonstration paid; older ones answer "no data". */
export const FIRST_YEAR = 2016

/** The last period of a kind that had ended on the day of `asOf` (an instant), in Panama. */
export const latestComplete = (kind: CalendarKind, asOf: string): Period => lastEnded(kind, dayInPanama(asOf))

const DAY_MS = 86_400_000

/**
 * The period in which a figure of the board is read. An indicator by payments, or one that is finer than the chosen period, takes
 * the chosen one; any other the last period of its own kind that was complete by the chosen one's last day and by `asOf` (an instant).
 */
export function periodFor(indicator: IndicatorMetadata, chosen: Period, asOf: string): Period {
  const { naturalPeriod } = indicator
  const dayAfter = new Date(Date.parse(chosen.endOn) + DAY_MS).toISOString().slice(0, 10)
  const today = dayInPanama(asOf)
  const natural = lastEnded(naturalPeriod, [dayAfter, today].sort()[0] ?? today)
  if (!indicator.periods.includes(chosen.kind)) return natural
  if (naturalPeriod === chosen.kind || naturalPeriod === 'cycle') return chosen
  const length = (period: Period) => Date.parse(period.endOn) - Date.parse(period.startOn)
  // A cycle and its quarter are of one length; semesters differ by days only.
  return length(natural) + 3 * DAY_MS < length(chosen) ? chosen : natural
}

/** Twelve periods of the kind up to and with the chosen one, as a range that the server takes; a span has only itself. */
export function seriesRange(period: Period, steps: number): string {
  if (period.kind === 'span') return period.id
  let first = period
  for (let step = 1; step < steps && Number(first.startOn.slice(0, 4)) >= FIRST_YEAR; step++) {
    const before = previousPeriod(first)
    if (Number(before.startOn.slice(0, 4)) < FIRST_YEAR) break
    first = before
  }
  return first.id === period.id ? period.id : `${first.id}..${period.id}`
}

export interface PeriodChoice {
  readonly value: string
  readonly label: string
}

const choices = (range: string, language: Language): PeriodChoice[] =>
  parsePeriods(range)
    .map(period => ({ value: period.id, label: capital(periodLabel(period, language)) }))
    .reverse()

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`

/** What the period picker offers up to the data's day, newest first: payment cycles, years, quarters. */
export function periodChoices(
  asOf: string,
  language: Language,
): Record<'cycle' | 'year' | 'quarter', PeriodChoice[]> {
  const year = dayInPanama(asOf).slice(0, 4)
  const quarter = Math.ceil(Number(dayInPanama(asOf).slice(5, 7)) / 3)
  return {
    cycle: choices(`${FIRST_YEAR}C1..${year}C${quarter}`, language),
    year: choices(`${FIRST_YEAR}..${year}`, language),
    quarter: choices(`${FIRST_YEAR}Q1..${year}Q${quarter}`, language),
  }
}

/** Reads a period of the address; undefined when it is none, so that the default is shown instead of an error. */
export function readPeriod(id: string | undefined): Period | undefined {
  if (id === undefined) return undefined
  try {
    return parsePeriod(id)
  } catch {
    return undefined
  }
}

/** Months for the two ends of a span, newest first; `value` is `2016-01`. */
export function monthChoices(asOf: string, language: Language): PeriodChoice[] {
  const last = dayInPanama(asOf).slice(0, 7).replace('-', '')
  return choices(`${FIRST_YEAR}01..${last}`, language).map(choice => ({
    ...choice,
    value: `${choice.value.slice(0, 4)}-${choice.value.slice(4)}`,
  }))
}
