import type { Unit } from '../indicators.ts'
import type { Language } from '../text.ts'

/** Panama writes 59,422,560.50 and B/. in front, in both languages of the product. */
const LOCALES: Readonly<Record<Language, string>> = { es: 'es-PA', en: 'en' }

/** Decimals that people read, per unit; files and requests carry the figure unrounded. */
const FRACTIONS: Readonly<Record<Unit, readonly [least: number, most: number]>> = {
  persons: [0, 0],
  enrolments: [0, 0],
  payments: [0, 0],
  assessments: [0, 0],
  households: [0, 0],
  products: [0, 0],
  balboas: [2, 2],
  percent: [1, 1],
  balboas_per_person: [2, 2],
  households_per_promoter: [1, 1],
  days: [0, 1],
  percentage_points: [1, 1],
  per_ten_thousand: [1, 2],
  index: [3, 3],
}

const DECIMAL = /^-?\d+(\.\d+)?$/
const formats = new Map<string, Intl.NumberFormat>()

function formatOf(language: Language, least: number, most: number, compact: boolean): Intl.NumberFormat {
  const key = `${language}${least}${most}${compact}`
  const known = formats.get(key)
  if (known) return known
  const made = new Intl.NumberFormat(LOCALES[language], {
    minimumFractionDigits: least,
    maximumFractionDigits: most,
    useGrouping: true,
    ...(compact ? { notation: 'compact' as const } : {}),
  })
  formats.set(key, made)
  return made
}

/**
 * Decimal text with the separators of the language, rounded half away from zero. The text goes to Intl as it is, never
 * through a floating-point number, so no digit is lost at any size. Throws `RangeError` when the text is no decimal.
 */
export function formatDecimal(decimal: string, language: Language, least = 0, most = 6): string {
  if (!DECIMAL.test(decimal)) throw new RangeError('not a decimal text')
  const text = formatOf(language, least, most, false).format(decimal as Intl.StringNumericLiteral)
  return /^-[0.,]+$/.test(text) ? text.slice(1) : text
}

/** Marks that stand before or after a number of the unit. A no-break space keeps them together. */
function withUnit(number: string, unit: Unit): string {
  if (unit === 'percent') return `${number}\u00a0%`
  if (unit === 'percentage_points') return `${number}\u00a0pp`
  if (unit === 'per_ten_thousand') return `${number}\u00a0‱`
  if (unit === 'balboas' || unit === 'balboas_per_person')
    return number.startsWith('-') ? `-B/.\u00a0${number.slice(1)}` : `B/.\u00a0${number}`
  return number
}

/** A figure as people read it: `206,008`, `B/. 59,422,560.50`, `76.5 %`. Units of things are said by the label beside it. */
export function formatFigure(decimal: string, unit: Unit, language: Language): string {
  const [least, most] = FRACTIONS[unit]
  return withUnit(formatDecimal(decimal, language, least, most), unit)
}

/** A figure with its sign always shown, for gaps and changes; a share changes by points. */
export function formatChange(decimal: string, unit: Unit, language: Language): string {
  const negative = decimal.startsWith('-')
  const plain = negative ? decimal.slice(1) : decimal
  const [least, most] = FRACTIONS[unit]
  const number = formatDecimal(plain, language, least, most)
  const shown = unit === 'percent' ? `${number}\u00a0pp` : withUnit(number, unit)
  if (/^[^1-9]*$/.test(number)) return shown
  return `${negative ? '−' : '+'}${shown}`
}

/** A figure for an axis, where room is short: `54.2 M`, `186 k`, `76 %`; whole when `fine`, where short ones would repeat. */
export function formatShort(number: number, unit: Unit, language: Language, fine = false): string {
  const text =
    !fine && Math.abs(number) >= 10_000
      ? formatOf(language, 0, 1, true).format(number)
      : formatOf(language, 0, unit === 'percent' ? 1 : 2, false).format(number)
  return withUnit(text, unit)
}

/** What stands between thousands and before decimals, for a component that writes numbers itself. */
export function separators(language: Language): { thousandSeparator: string; decimalSeparator: string } {
  const parts = formatOf(language, 1, 1, false).formatToParts(1234567.5)
  const of = (type: 'group' | 'decimal', usual: string) =>
    parts.find(part => part.type === type)?.value ?? usual
  return { thousandSeparator: of('group', ','), decimalSeparator: of('decimal', '.') }
}
