import { CATALOGUES, fill, formatChange, formatFigure } from '#domain/i18n/index.ts'
import type { IndicatorValues } from '#domain/indicators.ts'
import { aimed, type ChartOptions, contracted, difference, figureText, periodAsObject } from './figures.ts'
import { seriesOf } from './series.ts'

/** The sentence that states what the line shows: last figure, its change and its target. */
export function trendSummary(values: IndicatorValues, options: ChartOptions): string {
  const { language } = options
  const words = CATALOGUES[language].summary
  const { unit, name } = values.indicator
  const { series } = seriesOf(values, options)
  const sentences = series.flatMap(({ label, rows }) => {
    const known = rows.filter(row => row?.value != null)
    const last = known.at(-1)
    if (last?.value == null) return []
    const before = known.at(-2)
    const aim = aimed(last)
    const change =
      before?.value == null ? null : formatChange(difference(last.value, before.value), unit, language)
    return [
      fill(words.trend, {
        name: series.length === 1 ? name[language] : label,
        value: figureText(last, unit, language),
        period: periodAsObject(last.period, language),
      }) +
        (change === null || before === undefined
          ? ''
          : // A change that rounds to nothing is none to the reader.
            fill(/[1-9]/.test(change) ? words.trend_change : words.trend_same, {
              change,
              previous: periodAsObject(before.period, language),
            })) +
        (aim === null || last.band === null
          ? ''
          : fill(aim === last.target ? words.trend_target : CATALOGUES[language].aim.trend, {
              target: formatFigure(aim, unit, language),
              band: CATALOGUES[language].band[last.band].toLowerCase(),
            })),
    ]
  })
  return sentences.length === 0 ? words.no_figures : contracted(`${sentences.join('. ')}.`, language)
}
