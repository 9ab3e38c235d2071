/** How spreadsheets count days: from 1900, with a 29 February 1900 that never was, or from 1904. */
export type DayCount = 1900 | 1904

const DAY_MS = 86_400_000
const two = (value: number) => String(value).padStart(2, '0')

/**
 * The day of a serial number, `YYYY-MM-DD`, with the time after it where there is one. A serial that is no day of the calendar gives a text
 * that is none either, so that nothing is shifted in silence.
 */
export function dateText(serial: number, count: DayCount): string {
  const seconds = Math.round(serial * 86_400)
  const days = Math.floor(seconds / 86_400)
  const rest = seconds - days * 86_400
  const time =
    rest === 0 ? '' : ` ${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`
  if (count === 1900 && days === 60) return `1900-02-29${time}`
  if (count === 1900 && days < 1) return `1900-01-00${time}`
  const first = count === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, days < 60 ? 31 : 30)
  const day = new Date(first + days * DAY_MS)
  return Number.isNaN(day.getTime()) ? String(serial) : `${day.toISOString().slice(0, 10)}${time}`
}

/** Digits that a spreadsheet keeps and shows. */
const SHOWN_DIGITS = 15
/** No contract has more decimals, and the noise of binary fractions stands further right. */
const MOST_DECIMALS = 6

function withoutExponent(text: string): string {
  const [, sign = '', whole = '', fraction = '', exponent] =
    /^(-?)(\d+)\.?(\d*)e([+-]?\d+)$/i.exec(text) ?? []
  if (exponent === undefined) return text
  const digits = whole + fraction
  const point = whole.length + Number(exponent)
  if (point <= 0) return `${sign}0.${'0'.repeat(-point)}${digits}`
  return point >= digits.length
    ? `${sign}${digits}${'0'.repeat(point - digits.length)}`
    : `${sign}${digits.slice(0, point)}.${digits.slice(point)}`
}

/**
 * A number as a person sees it in its cell: 360.1, where the file has 360.10000000000002. Digits that the file writes without such noise
 * stay as they are, however many.
 */
export function numberText(raw: string): string {
  const plain = /^-?\d+(?:\.(\d+))?$/.exec(raw)
  if (plain !== null && (plain[1] ?? '').length <= MOST_DECIMALS) return raw
  const value = Number(raw)
  if (!Number.isFinite(value)) return raw
  return withoutExponent(String(Number(value.toPrecision(SHOWN_DIGITS))))
}

/** Whether a number format shows a day: it has a year, or a day, or a month that is no minute. Texts, colours and conditions aside. */
export function showsDay(format: string): boolean {
  const code = format
    .toLowerCase()
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, '')
  return /[yd]/.test(code.replaceAll('general', '').replaceAll('red', ''))
}

/** Numbers of the formats that every spreadsheet knows without being told, where they show a day. */
export const BUILT_IN_DAYS: ReadonlySet<number> = new Set([
  14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58,
])
