import { plusDays } from '../calendar.ts'
import type { Holiday } from './holidays.ts'

const iso = (year: number, month: number, day: number): string =>
  new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)

/** 0 is Sunday. */
const weekday = (on: string): number => new Date(on).getUTCDay()

/** Easter Sunday of the Gregorian calendar, by the anonymous algorithm (Meeus, Astronomical Algorithms, chapter 8). */
export function easterOf(year: number): string {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - d + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  const n = h + l - 7 * m + 114
  return iso(year, Math.floor(n / 31), (n % 31) + 1)
}

const observed = new WeakMap<readonly Holiday[], Map<number, ReadonlySet<string>>>()

/** The days of a year on which holidays are observed: one on a Sunday, on the Monday after it. */
export function holidaysOf(year: number, holidays: readonly Holiday[]): ReadonlySet<string> {
  const years = observed.get(holidays) ?? new Map<number, ReadonlySet<string>>()
  observed.set(holidays, years)
  const known = years.get(year)
  if (known !== undefined) return known
  const days = holidays.map(holiday =>
    'fromEaster' in holiday
      ? plusDays(easterOf(year), holiday.fromEaster)
      : iso(year, holiday.month, holiday.day),
  )
  const found = new Set(days.map(on => (weekday(on) === 0 ? plusDays(on, 1) : on)))
  years.set(year, found)
  return found
}

/** Whether offices work on a calendar day `YYYY-MM-DD`. */
export function isBusinessDay(on: string, holidays: readonly Holiday[]): boolean {
  const day = weekday(on)
  if (day === 0 || day === 6) return false
  return !holidaysOf(Number(on.slice(0, 4)), holidays).has(on)
}

/** The last day of a term of `count` business days that begins on the day after `on`; `on` itself for 0. */
export function businessDaysAfter(on: string, count: number, holidays: readonly Holiday[]): string {
  let day = on
  for (let left = count; left > 0; ) {
    day = plusDays(day, 1)
    if (isBusinessDay(day, holidays)) left -= 1
  }
  return day
}

const DAY_MS = 86_400_000
const WORKDAYS = 5
const WEEK = 7

/** Days from Monday to Friday from Monday 5 January 1970 to a day, that one included; negative before. */
function weekdaysUntil(on: string): number {
  const days = Date.parse(on) / DAY_MS - 4
  const weeks = Math.floor(days / WEEK)
  return weeks * WORKDAYS + Math.min(days - weeks * WEEK, WORKDAYS - 1) + 1
}

const workdays = new WeakMap<ReadonlySet<string>, readonly string[]>()

/** Of the holidays of a year those that would be business days otherwise. */
function holidaysOffWork(year: number, holidays: readonly Holiday[]): readonly string[] {
  const all = holidaysOf(year, holidays)
  const known = workdays.get(all)
  if (known !== undefined) return known
  const found = [...all].filter(
    on => Number(on.slice(0, 4)) === year && weekday(on) >= 1 && weekday(on) <= WORKDAYS,
  )
  workdays.set(all, found)
  return found
}

/**
 * Business days after `from` up to `until`, that one included; negative when `until` is before. Counted by weeks and years: a list of clocks whose days lie
 * decades away is told as fast as any other.
 */
export function businessDaysBetween(from: string, until: string, holidays: readonly Holiday[]): number {
  if (until < from) return -businessDaysBetween(until, from, holidays)
  const [first, last] = [Number(from.slice(0, 4)), Number(until.slice(0, 4))]
  let off = 0
  for (let year = first; year <= last; year++) {
    const days = holidaysOffWork(year, holidays)
    off += year > first && year < last ? days.length : days.filter(on => on > from && on <= until).length
  }
  return weekdaysUntil(until) - weekdaysUntil(from) - off
}
