export { type BarsOptions, barsOption } from './bars.ts'
export { type ChoroplethOptions, choroplethOption, type MapClass, mapClasses, ranked } from './choropleth.ts'
export {
  type ChartOptions,
  contracted,
  difference,
  figureText,
  formulaText,
  freshText,
  memberLabel,
  periodAsObject,
  periodText,
  type Shown,
  shownAs,
  territoryLabel,
} from './figures.ts'
export { rankingSummary } from './ranking.ts'
export { FONT, THEMES, type Theme, type ThemeName } from './theme.ts'
export { tooltipLines } from './tooltip.ts'
export { type TrendOptions, trendOption } from './trend.ts'
export { trendSummary } from './trend-summary.ts'
