export { type ChartOptions, type Shown, shownAs } from './figures.ts'
export { FONT, THEMES, type Theme, type ThemeName } from './theme.ts'
export { type TrendOptions, trendOption, trendSummary } from './trend.ts'
