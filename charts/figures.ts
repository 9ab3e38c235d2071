import { COUNTRY, MEMBERS, UNIDENTIFIED_PROGRAMME, UNKNOWN, UNKNOWN_TERRITORY } from '#domain/dimensions.ts'
import { CATALOGUES, formatFigure } from '#domain/i18n/index.ts'
import type { Figure, IndicatorValues, Unit, ValueRow } from '#domain/indicators.ts'
import { dateLabel, parsePeriod, periodLabel } from '#domain/periods.ts'
import type { Language } from '#domain/text.ts'
import type { ThemeName } from './theme.ts'

export interface ChartOptions {
  readonly language: Language
  readonly theme: ThemeName
  /** The name of a territory by its code; the code itself when absent. */
  readonly nameOf?: (code: string) => string
  /** Keep the eye on what changed; never in a mail, nor when the system asks for reduced motion. */
  readonly motion?: boolean
}

/** The six results that must never be mistaken for each other: a known zero is one of its own. */
export type Shown = 'ok' | 'zero' | 'no_data' | 'suppressed' | 'stale' | 'provisional'

export const shownAs = (figure: Figure): Shown => {
  if (figure.value === null) return figure.status === 'suppressed' ? 'suppressed' : 'no_data'
  if (figure.status === 'stale' || figure.status === 'provisional') return figure.status
  return /^-?0(\.0*)?$/.test(figure.value) ? 'zero' : 'ok'
}

/** For geometry alone: what people read comes from the text. Null stays null, so a gap stays a gap. */
export const position = (decimal: string | null): number | null => (decimal === null ? null : Number(decimal))

export const figureText = (figure: Figure, unit: Unit, language: Language): string =>
  figure.value === null
    ? CATALOGUES[language].status[shownAs(figure)]
    : formatFigure(figure.value, unit, language)

export const periodText = (id: string, language: Language): string => periodLabel(parsePeriod(id), language)

/** A period inside a sentence: `primer pago de 2026`. */
export const periodInSentence = (id: string, language: Language): string => {
  const text = periodText(id, language)
  return `${text.charAt(0).toLowerCase()}${text.slice(1)}`
}

/** A period as the object of a sentence: `el primer pago de 2026`, `the first payment of 2026`, `enero de 2026`. */
export const periodAsObject = (id: string, language: Language): string => {
  const text = periodInSentence(id, language)
  if (!/^\d{4}[QSC]\d$/.test(id)) return text
  return language === 'es' ? `el ${text}` : `the ${text}`
}

/** `a el` and `de el` are one word in Spanish. */
export const contracted = (sentence: string, language: Language): string =>
  language === 'es' ? sentence.replace(/\ba el /g, 'al ').replace(/\bde el /g, 'del ') : sentence

/** A period for an axis: `C3 2017` stays short where the full name does not fit. */
export const periodShort = (id: string): string => {
  const match = /^(\d{4})([QSC])(\d)$/.exec(id)
  return match ? `${match[2]}${match[3]} ${match[1]}` : id
}

const DIMENSIONS = [
  'programme',
  'modality',
  'sex',
  'age_band',
  'result',
  'exit_cause',
  'office',
  'protection_dimension',
  'life_stage',
] as const

export type MemberDimension = (typeof DIMENSIONS)[number]

/** What people read for a member of a dimension. */
export function memberLabel(dimension: MemberDimension, id: string, language: Language): string {
  if (id === UNIDENTIFIED_PROGRAMME.id) return UNIDENTIFIED_PROGRAMME.label[language]
  if (id === UNKNOWN) return CATALOGUES[language].status.no_data
  return MEMBERS[dimension].find(member => member.id === id)?.label[language] ?? id
}

/** What people read for a place. A province or district that is called as the country says which of them it is. */
export const territoryLabel = (code: string, options: ChartOptions): string => {
  const { chart } = CATALOGUES[options.language]
  if (code === UNKNOWN_TERRITORY) return chart.unknown_place
  if (code === COUNTRY) return chart.country
  const name = options.nameOf?.(code) ?? code
  if (name !== options.nameOf?.(COUNTRY)) return name
  return `${name} (${code.length === 2 ? chart.province : chart.district})`
}

/** What the figure of a row is judged by: what was expected by its period's end, which on the last day is the target. */
export const aimed = ({ expected, target }: ValueRow): string | null => expected ?? target

/** Everything of a row but its period: rows of one series share it. */
export const seriesKey = (row: ValueRow): string =>
  [row.territory, ...DIMENSIONS.map(dimension => row[dimension])].join('|')

/** The name of a row's series: its members, and its territory when `withTerritory`. */
export function seriesLabel(row: ValueRow, options: ChartOptions, withTerritory: boolean): string {
  const members = DIMENSIONS.flatMap(dimension => {
    const id = row[dimension]
    return id === undefined ? [] : [memberLabel(dimension, id, options.language)]
  })
  return [...(withTerritory ? [territoryLabel(row.territory, options)] : []), ...members].join(' · ')
}

/** The oldest of the sources' dates: a figure is as fresh as its slowest source. Null when a source never arrived. */
export function freshOn(values: IndicatorValues): string | null {
  const dates = values.freshness.map(source => source.snapshot_on)
  if (dates.length === 0 || dates.some(on => on === null)) return null
  return dates.reduce((oldest, on) => (oldest !== null && on !== null && on < oldest ? on : oldest)) ?? null
}

/** `100 × persons paid on time ÷ persons scheduled`, in the reader's words. */
export function formulaText(values: IndicatorValues, language: Language): string {
  const { numerator, denominator, factor } = values.indicator
  if (denominator === null) return numerator[language]
  return `${factor === 1 ? '' : `${factor} × `}${numerator[language]} ÷ ${denominator[language]}`
}

export const freshText = (values: IndicatorValues, language: Language): string => {
  const on = freshOn(values)
  return on === null ? CATALOGUES[language].status.no_data : dateLabel(on, language)
}

const MICRO = 6

const micros = (decimal: string): bigint => {
  const [whole = '0', fraction = ''] = decimal.replace('-', '').split('.')
  const size = BigInt(whole + fraction.padEnd(MICRO, '0').slice(0, MICRO))
  return decimal.startsWith('-') ? -size : size
}

/** left − right of two decimal texts of at most six decimals, exact at any size. */
export function difference(left: string, right: string): string {
  const micro = micros(left) - micros(right)
  const digits = String(micro < 0n ? -micro : micro).padStart(MICRO + 1, '0')
  const text = `${digits.slice(0, -MICRO)}.${digits.slice(-MICRO)}`.replace(/\.?0+$/, '')
  return micro < 0n ? `-${text}` : text
}
