import { PROGRAMMES } from '#domain/dimensions.ts'
import { CATALOGUES, formatFigure } from '#domain/i18n/index.ts'
import type { Unit, ValueRow } from '#domain/indicators.ts'
import { type Period, periodLabel } from '#domain/periods.ts'

const NO_FIGURE = CATALOGUES.es.status.no_data.toLowerCase()
const NAMES_ITS_UNIT: readonly Unit[] = [
  'percent',
  'balboas',
  'balboas_per_person',
  'percentage_points',
  'per_ten_thousand',
]

/** A figure as the board shows it, or that there is none. */
export const figure = (decimal: string | null, unit: Unit): string =>
  decimal === null ? NO_FIGURE : formatFigure(decimal, unit, 'es')

const withNoun = (figureText: string, unit: Unit): string =>
  NAMES_ITS_UNIT.includes(unit) ? figureText : `${figureText} ${CATALOGUES.es.unit[unit]}`

/** A figure and its distance: `81.2 %, 13.8 puntos por debajo de la meta (95.0 %)`, `1,500 personas, 300 por encima de la meta (1,200)`. */
export function againstTarget({ value, target, gap, expected }: ValueRow, unit: Unit): string {
  const reached = value === null ? NO_FIGURE : withNoun(formatFigure(value, unit, 'es'), unit)
  if (gap === null || target === null) return reached
  if (expected !== null && expected !== target)
    return `${reached}, frente a ${figure(expected, unit)} que se esperaba al cierre (meta ${figure(target, unit)})`
  const size = formatFigure(gap.replace('-', ''), unit, 'es').replace('\u00a0%', ' puntos')
  const side = gap.startsWith('-') ? 'debajo' : 'encima'
  return `${reached}, ${size} por ${side} de la meta (${figure(target, unit)})`
}

/** A period inside a sentence: `primer pago de 2026`. */
export function periodName(period: Period): string {
  const label = periodLabel(period, 'es')
  return `${label.charAt(0).toLowerCase()}${label.slice(1)}`
}

/** `el primer pago de 2026`, `septiembre de 2017`, `2017`. */
export const withArticle = (period: Period): string =>
  period.kind === 'month' || period.kind === 'year' ? periodName(period) : `el ${periodName(period)}`

/** `en el primer pago de 2026`, `en septiembre de 2017`, `en 2017`. */
export const inPeriod = (period: Period): string => `en ${withArticle(period)}`

/** A programme's Spanish name; the code itself when it is none of ours. */
export const programmeName = (code: string): string =>
  PROGRAMMES.find(programme => programme.id === code)?.label.es ?? code
