import { SimeiError } from './errors.ts'
import type { Text } from './text.ts'

export const PERIOD_KINDS = ['month', 'quarter', 'semester', 'year', 'cycle', 'span'] as const
export type PeriodKind = (typeof PERIOD_KINDS)[number]

/** A period: calendar dates, both inclusive. A cycle is paid within its quarter, whose last day is the day of its stocks. */
export interface Period {
  readonly id: string
  readonly kind: PeriodKind
  readonly startOn: string
  readonly endOn: string
}

const MONTHS: Readonly<Record<Exclude<PeriodKind, 'span'>, number>> = {
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

const allowed = ['201709', '2017Q3', '2017S2', '2017', '2017C3', '2016-01-01..2017-08-31', '2017Q1..2017Q4']
const unknown = (id: string) => new SimeiError('unknown_period', { detail: id.slice(0, 60), allowed })

function build(kind: Exclude<PeriodKind, 'span'>, year: number, ordinal: number): Period {
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

/** Whether a text is a day of the calendar, YYYY-MM-DD. */
export function isDate(text: string): boolean {
  return (
    /^\d{4}-\d{2}-\d{2}$/.test(text) &&
    !Number.isNaN(Date.parse(text)) &&
    new Date(text).toISOString().startsWith(text)
  )
}

/** Reads one id: `201709`, `2017Q3`, `2017S2`, `2017`, `2017C3` or a span of dates. Throws `unknown_period`. */
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

/** The period `steps` further of the same kind; a span moves by its own length in days. */
export function shiftPeriod(period: Period, steps: number): Period {
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

export const previousPeriod = (period: Period): Period => shiftPeriod(period, -1)

/** The same period one year before. A span moves its two dates back by a calendar year (29 February becomes the 28th). */
export function yearAgo(period: Period): Period {
  if (period.kind !== 'span') return shiftPeriod(period, -12 / MONTHS[period.kind])
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
    if (first.kind !== last.kind || first.startOn > last.startOn) throw unknown(part)
    const range: Period[] = []
    for (let p = first; p.startOn <= last.startOn; p = shiftPeriod(p, 1)) {
      range.push(p)
      if (range.length > MOST_PERIODS) throw unknown(part)
    }
    return range
  })
  if (periods.length > MOST_PERIODS) throw unknown(text)
  return periods
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
  const year = period.startOn.slice(0, 4)
  const ordinal =
    (Number(period.startOn.slice(5, 7)) - 1) / (period.kind === 'span' ? 12 : MONTHS[period.kind])
  const nth = ORDINALS[ordinal]?.[language]
  const es = language === 'es'
  switch (period.kind) {
    case 'month':
      return es
        ? `${monthName(period.startOn, 'es', 'long')} de ${year}`
        : `${monthName(period.startOn, 'en', 'long')} ${year}`
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
