import { CATALOGUES, fill, formatChange, formatDecimal, formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorValues, Unit, ValueRow } from '#domain/indicators.ts'
import {
  type ChartOptions,
  figureText,
  formulaText,
  freshText,
  periodText,
  shownAs,
  territoryLabel,
} from './figures.ts'
import { FONT, type Theme } from './theme.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** Text made safe for HTML: names come from files. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, mark => ENTITIES[mark] ?? mark)

/** What is asked for by the period's end where it is not the target itself, and whose target that is where it is not the place's own. */
function aimLines(
  { target, target_from, expected, expected_by }: ValueRow,
  unit: Unit,
  options: ChartOptions,
): readonly (readonly [label: string, text: string])[] {
  const { aim } = CATALOGUES[options.language]
  return [
    ...(target_from === null || target_from.how === 'own'
      ? []
      : [
          [
            aim.whose,
            fill(aim.from[target_from.how], {
              place: territoryLabel(target_from.territory, options),
              rule: target_from.rule === null ? '' : aim.rule[target_from.rule],
            }),
          ] as const,
        ]),
    ...(expected === null || expected_by === null || expected === target
      ? []
      : [
          [
            aim.expected,
            `${formatFigure(expected, unit, options.language)} (${aim.by[expected_by]})`,
          ] as const,
        ]),
  ]
}

/** What stands behind a figure, as label and text: value, numerator, denominator, target, gap, freshness, formula. */
export function tooltipLines(
  values: IndicatorValues,
  row: ValueRow,
  options: ChartOptions,
): readonly (readonly [label: string, text: string])[] {
  const { language } = options
  const { unit } = values.indicator
  const words = CATALOGUES[language]
  const shown = shownAs(row)
  const ratio = values.indicator.denominator !== null
  const amount = (decimal: string) => formatDecimal(decimal, language, 0, 2)
  return [
    [words.chart.value, figureText(row, unit, language)],
    ...(shown === 'ok' ? [] : [[words.chart.status, words.status[shown]] as const]),
    ...(ratio && row.numerator !== null ? [[words.chart.numerator, amount(row.numerator)] as const] : []),
    ...(ratio && row.denominator !== null
      ? [[words.chart.denominator, amount(row.denominator)] as const]
      : []),
    ...(row.target === null
      ? []
      : [
          [
            words.chart.target,
            `${formatFigure(row.target, unit, language)}${row.target_synthetic ? ` (${words.chart.synthetic})` : ''}`,
          ] as const,
        ]),
    ...aimLines(row, unit, options),
    ...(row.gap === null
      ? []
      : [
          [
            words.chart.gap,
            `${formatChange(row.gap, unit, language)}${row.band === null ? '' : ` · ${words.band[row.band]}`}`,
          ] as const,
        ]),
    [words.chart.freshness, freshText(values, language)],
    [words.chart.formula, formulaText(values, language)],
  ]
}

/** The tooltip of a mark: a heading, then one line per fact. */
export function tooltipHtml(
  values: IndicatorValues,
  row: ValueRow,
  heading: string,
  options: ChartOptions,
): string {
  const period = periodText(row.period, options.language)
  const lines = tooltipLines(values, row, options).map(
    ([label, text]) =>
      `<tr><th scope="row" style="text-align:left;font-weight:400;padding:0 12px 0 0;vertical-align:top;opacity:.8">${escapeHtml(label)}</th><td style="text-align:left;white-space:normal">${escapeHtml(text)}</td></tr>`,
  )
  return `<div style="max-width:320px;white-space:normal"><strong>${escapeHtml(heading)}</strong><div style="opacity:.8">${escapeHtml(period)}</div><table style="border-spacing:0;margin-top:6px;font-variant-numeric:tabular-nums">${lines.join('')}</table></div>`
}

/** The frame of every tooltip. */
export const tooltipFrame = (theme: Theme) => ({
  confine: true,
  backgroundColor: theme.surface,
  borderColor: theme.line,
  borderWidth: 1,
  padding: [10, 12],
  textStyle: { color: theme.ink, fontFamily: FONT, fontSize: 13 },
  transitionDuration: 0,
})
