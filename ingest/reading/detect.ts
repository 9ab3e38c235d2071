import type { DateFormat } from './format-options.ts'

/** The calendar day that three numbers name, if there is one between 1900 and 2299. */
function isDay(year: string, month: string, day: string): boolean {
  const [y, m, d] = [Number(year), Number(month), Number(day)]
  if (y < 1900 || y > 2299 || m < 1 || m > 12 || d < 1) return false
  return d <= new Date(Date.UTC(y, m, 0)).getUTCDate()
}

const PARTED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/

/** Every format by which a text names an existing day. */
function formatsOf(text: string): readonly DateFormat[] {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (iso !== null) return isDay(iso[1] ?? '', iso[2] ?? '', iso[3] ?? '') ? ['y-m-d'] : []
  const plain = /^(\d{4})(\d{2})(\d{2})$/.exec(text)
  if (plain !== null) return isDay(plain[1] ?? '', plain[2] ?? '', plain[3] ?? '') ? ['ymd'] : []
  const [, first = '', second = '', year = ''] = PARTED.exec(text) ?? []
  return [
    ...(isDay(year, second, first) ? (['d/m/y'] as const) : []),
    ...(isDay(year, first, second) ? (['m/d/y'] as const) : []),
  ]
}

/**
 * The one format in which all dates of a sample can be read. `y-m-d` if any is written so, or if none is a date at all: what differs is
 * then a matter of its row. Null if day and month cannot be told apart, or the dates contradict each other.
 */
export function detectDateFormat(texts: Iterable<string>): DateFormat | null {
  let common: readonly DateFormat[] | null = null
  for (const text of new Set(texts)) {
    const formats = formatsOf(text)
    if (formats.includes('y-m-d')) return 'y-m-d'
    if (formats.length === 0) continue
    common = common === null ? formats : common.filter(format => formats.includes(format))
  }
  if (common === null) return 'y-m-d'
  const [only] = common
  return common.length === 1 && only !== undefined ? only : null
}

/** A single comma may be a slip; a habit shows more than once. */
const LEAST_COMMAS = 2

/** A comma before three digits may part thousands as well. */
const THOUSANDS = /^-?\d{1,3},\d{3}$/

/**
 * The mark by which all decimals of a sample are written: the comma only if no number has a point, and at least two have a comma that
 * cannot part thousands.
 * @param columns texts of each decimal column with the number of decimals that it may have
 */
export function detectDecimalMark(
  columns: readonly { readonly scale: number; readonly texts: readonly string[] }[],
): '.' | ',' {
  let commas = 0
  for (const { scale, texts } of columns) {
    const decimal = new RegExp(`^-?\\d+([.,])\\d{1,${scale}}$`)
    for (const text of texts) {
      const mark = decimal.exec(text)?.[1]
      if (mark === '.') return '.'
      if (mark === ',' && !THOUSANDS.test(text)) commas += 1
    }
  }
  return commas >= LEAST_COMMAS ? ',' : '.'
}
