import { SimeiError } from './errors.ts'
import type { Text } from './text.ts'

/** Periods that follow each other without overlap: what series, boards and alerts step through. */
export const CALENDAR_KINDS = ['month', 'quarter', 'semester', 'year', 'cycle'] as const
export type CalendarKind = (typeof CALENDAR_KINDS)[number]

export const PERIOD_KINDS = [...CALENDAR_KINDS, 'year_to_date', 'rolling_year', 'span'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/**
 * A period: calendar dates, both inclusive. A cycle is paid within its quarter, whose last day is the day of its stocks. A year to date
 * (`202603YTD`) runs from 1 January to the end of the month that its id names, a rolling year (`202603R12`) over the twelve months that
 * end with it.
 */
export interface Period {
  readonly id: string
  readonly kind: PeriodKind
  readonly startOn: string
  readonly endOn: string
}

const MONTHS: Readonly<Record<CalendarKind, number>> = {
  month: 1,
  quarter: 3,
  cycle: 3,
  semester: 6,
  year: 12,
}
const EARLIEST_YEAR = 1990
const LATEST_YEAR = 2100
const MOST_PERIODS = 600

const iso = (year: number, monthIndex: number, day: number): string =>
  new Date(Date.UTC(year, monthIndex, day)).toISOString().slice(0, 10)

const allowed = [
  ...['201709', '2017Q3', '2017S2', '2017', '2017C3', '201709YTD', '201709R12'],
  ...['2016-01-01..2017-08-31', '2017Q1..2017Q4'],
]
/** Periods that end with a month and begin before it, by the ending of their id. */
const ENDINGS = { YTD: 'year_to_date', R12: 'rolling_year' } as const
type EndingWithMonth = (typeof ENDINGS)[keyof typeof ENDINGS]
const unknown = (id: string) => new SimeiError('unknown_period', { detail: id.slice(0, 60), allowed })

function build(kind: CalendarKind, year: number, ordinal: number): Period {
  const months = MONTHS[kind]
  const first = (ordinal - 1) * months
  const id = {
    month: `${year}${String(ordinal).padStart(2, '0')}`,
    quarter: `${year}Q${ordinal}`,
    semester: `${year}S${ordinal}`,
    cycle: `${year}C${ordinal}`,
    year: String(year),
  }[kind]
  return Object.freeze({ id, kind, startOn: iso(year, first, 1), endOn: iso(year, first + months, 0) })
}

function buildEnding(kind: EndingWithMonth, { id, endOn }: Period): Period {
  const year = Number(endOn.slice(0, 4))
  return kind === 'year_to_date'
    ? Object.freeze({ id: `${id}YTD`, kind, startOn: `${year}-01-01`, endOn })
    : Object.freeze({ id: `${id}R12`, kind, startOn: iso(year - 1, Number(endOn.slice(5, 7)), 1), endOn })
}

/** The month with which a year to date or a rolling year ends. */
const lastMonth = ({ endOn }: Period): Period => parsePeriod(`${endOn.slice(0, 4)}${endOn.slice(5, 7)}`)

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  )
}

/**
 * Reads one id: `201709`, `2017Q3`, `2017S2`, `2017`, `2017C3`, `201709YTD` (year to date), `201709R12` (the twelve months to
 * September 2017) or a span of dates. Throws `unknown_period`.
 */
export function parsePeriod(id: string): Period {
  const [from, to, more] = id.split('..')
  if (
    from !== undefined &&
    to !== undefined &&
    more === undefined &&
    isDate(from) &&
    isDate(to) &&
    from <= to
  )
    return Object.freeze({ id, kind: 'span', startOn: from, endOn: to })
  const ending = /^(\d{6})(YTD|R12)$/.exec(id)
  if (ending?.[1] !== undefined)
    return buildEnding(ENDINGS[ending[2] as keyof typeof ENDINGS], parsePeriod(ending[1]))
  const match = /^(\d{4})(?:([QSC])([1-4])|(\d{2}))?$/.exec(id)
  if (!match) throw unknown(id)
  const year = Number(match[1])
  const kind =
    ({ Q: 'quarter', S: 'semester', C: 'cycle' } as const)[match[2] ?? ''] ?? (match[4] ? 'month' : 'year')
  const ordinal = Number(match[3] ?? match[4] ?? 1)
  if (year < EARLIEST_YEAR || year > LATEST_YEAR || ordinal < 1 || ordinal > 12 / MONTHS[kind])
    throw unknown(id)
  return build(kind, year, ordinal)
}

/**
 * The period `steps` further of the same kind; a span moves by its own length in days, a year to date and a rolling year by the month
 * with which they end.
 */
export function shiftPeriod(period: Period, steps: number): Period {
  if (period.kind === 'year_to_date' || period.kind === 'rolling_year')
    return buildEnding(period.kind, shiftPeriod(lastMonth(period), steps))
  if (period.kind === 'span') {
    const day = 86_400_000
    const start = Date.parse(period.startOn)
    const length = Date.parse(period.endOn) - start + day
    const at = (time: number) => new Date(time).toISOString().slice(0, 10)
    return parsePeriod(`${at(start + steps * length)}..${at(start + (steps + 1) * length - day)}`)
  }
  const months = MONTHS[period.kind]
  const perYear = 12 / months
  const position =
    Number(period.startOn.slice(0, 4)) * perYear + (Number(period.startOn.slice(5, 7)) - 1) / months + steps
  return build(period.kind, Math.floor(position / perYear), (position % perYear) + 1)
}

/** How many periods of a kind make a year: the season of its series. */
export const periodsPerYear = (kind: CalendarKind): number => 12 / MONTHS[kind]

/** The last period of a kind that ends before the day `on`. */
export function lastEnded(kind: CalendarKind, on: string): Period {
  const year = Number(on.slice(0, 4))
  const current = build(kind, year, Math.ceil(Number(on.slice(5, 7)) / MONTHS[kind]))
  return current.endOn < on ? current : previousPeriod(current)
}

export const previousPeriod = (period: Period): Period => shiftPeriod(period, -1)

/** The same period one year before. A span moves its two dates back by a calendar year (29 February becomes the 28th). */
export function yearAgo(period: Period): Period {
  if (period.kind === 'year_to_date' || period.kind === 'rolling_year') return shiftPeriod(period, -12)
  if (period.kind !== 'span') return shiftPeriod(period, -periodsPerYear(period.kind))
  const back = (on: string) => {
    const year = Number(on.slice(0, 4)) - 1
    const rest = on.slice(4)
    return isDate(`${year}${rest}`) ? `${year}${rest}` : `${year}-02-28`
  }
  return parsePeriod(`${back(period.startOn)}..${back(period.endOn)}`)
}

/** Reads a request: one id, a comma-separated list, or a range of ids of one kind (`2017Q1..2017Q4`). Throws `unknown_period`. */
export function parsePeriods(text: string): readonly Period[] {
  const periods = text.split(',').flatMap(part => {
    const [from, to] = part.split('..')
    if (from === undefined || to === undefined || isDate(from)) return [parsePeriod(part)]
    const first = parsePeriod(from)
    const last = parsePeriod(to)
    if (first.kind !== last.kind || first.endOn > last.endOn) throw unknown(part)
    const range: Period[] = []
    for (let p = first; p.endOn <= last.endOn; p = shiftPeriod(p, 1)) {
      range.push(p)
      if (range.length > MOST_PERIODS) throw unknown(part)
    }
    return range
  })
  if (periods.length > MOST_PERIODS) throw unknown(text)
  return periods
}

/** Ids of payment cycles, each alone or in ranges: `2017C1..2017C3,2026C1`. Throws `unknown_period`, also for periods of another kind. */
export function parseCycles(text: string): readonly string[] {
  const periods = parsePeriods(text)
  if (periods.some(({ kind }) => kind !== 'cycle'))
    throw new SimeiError('unknown_period', {
      detail: text.slice(0, 40),
      allowed: ['2017C3', '2017C1..2017C3,2026C1'],
    })
  return periods.map(({ id }) => id)
}

const ORDINALS: readonly Text[] = [
  { es: 'Primer', en: 'First' },
  { es: 'Segundo', en: 'Second' },
  { es: 'Tercer', en: 'Third' },
  { es: 'Cuarto', en: 'Fourth' },
]

const monthName = (on: string, language: keyof Text, style: 'long' | 'short') =>
  new Intl.DateTimeFormat(language === 'es' ? 'es-PA' : 'en', { month: style, timeZone: 'UTC' }).format(
    new Date(on),
  )

/** A calendar date with its month's name: `22 nov 2026`. */
export function dateLabel(on: string, language: keyof Text): string {
  return `${Number(on.slice(8, 10))} ${monthName(on, language, 'short').replace('.', '')} ${on.slice(0, 4)}`
}

/** What people read: `Tercer pago de 2017`, `septiembre de 2017`, `3.er trimestre de 2017`. */
export function periodLabel(period: Period, language: keyof Text): string {
  const year = period.endOn.slice(0, 4)
  const es = language === 'es'
  const nth =
    period.kind === 'quarter' || period.kind === 'semester' || period.kind === 'cycle'
      ? ORDINALS[(Number(period.startOn.slice(5, 7)) - 1) / MONTHS[period.kind]]?.[language]
      : undefined
  switch (period.kind) {
    case 'month':
      return es
        ? `${monthName(period.startOn, 'es', 'long')} de ${year}`
        : `${monthName(period.startOn, 'en', 'long')} ${year}`
    case 'year_to_date':
      return es
        ? `enero a ${monthName(period.endOn, 'es', 'long')} de ${year}`
        : `January to ${monthName(period.endOn, 'en', 'long')} ${year}`
    case 'rolling_year':
      return es
        ? `doce meses hasta ${monthName(period.endOn, 'es', 'long')} de ${year}`
        : `twelve months to ${monthName(period.endOn, 'en', 'long')} ${year}`
    case 'quarter':
      return es ? `${nth} trimestre de ${year}` : `${nth} quarter of ${year}`
    case 'semester':
      return es ? `${nth} semestre de ${year}` : `${nth} half of ${year}`
    case 'cycle':
      return es ? `${nth} pago de ${year}` : `${nth} payment of ${year}`
    case 'year':
      return year
    case 'span':
      return `${dateLabel(period.startOn, language)} – ${dateLabel(period.endOn, language)}`
  }
}
