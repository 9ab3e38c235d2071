import { CATALOGUES, fill } from '#domain/i18n/index.ts'
import type { IndicatorValues } from '#domain/indicators.ts'
import { ranked } from './choropleth.ts'
import { type ChartOptions, figureText, periodInSentence, territoryLabel } from './figures.ts'

/** The sentence that states who is highest and lowest, how many are off target and how many have no figure. */
export function rankingSummary(values: IndicatorValues, options: ChartOptions): string {
  const { language } = options
  const words = CATALOGUES[language].summary
  const { unit, name } = values.indicator
  const known = ranked(values.rows).filter(row => row.value !== null)
  const top = known[0]
  const bottom = known.at(-1)
  if (!top || !bottom) return words.no_figures
  const off = values.rows.filter(row => row.band === 'off_target').length
  const judged = values.rows.filter(row => row.band !== null).length
  const missing = values.rows.length - known.length
  return `${fill(known.length === 1 ? words.ranking_one : words.ranking, {
    name: name[language],
    period: periodInSentence(top.period, language),
    top: territoryLabel(top.territory, options),
    high: figureText(top, unit, language),
    bottom: territoryLabel(bottom.territory, options),
    low: figureText(bottom, unit, language),
  })}${judged > 0 ? fill(words.ranking_bands, { count: off, total: judged }) : ''}${missing > 0 ? fill(words.missing, { count: missing }) : ''}.`
}
