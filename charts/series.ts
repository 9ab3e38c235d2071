import type { IndicatorValues, ValueRow } from '#domain/indicators.ts'
import { type ChartOptions, seriesKey, seriesLabel } from './figures.ts'

/** The rows of one territory and member, one place per period; a period without a row is undefined. */
export interface Series {
  readonly label: string
  readonly rows: readonly (ValueRow | undefined)[]
}

/** Groups rows into series over the periods, in the order of the rows. */
export function seriesOf(
  values: IndicatorValues,
  options: ChartOptions,
): { periods: string[]; series: Series[] } {
  const periods = [...new Set(values.rows.map(row => row.period))]
  const manyPlaces = new Set(values.rows.map(row => row.territory)).size > 1
  const groups = new Map<string, ValueRow[]>()
  for (const row of values.rows) {
    const group = groups.get(seriesKey(row)) ?? []
    group.push(row)
    groups.set(seriesKey(row), group)
  }
  const series = [...groups.values()].map(rows => ({
    label: rows[0] === undefined ? '' : seriesLabel(rows[0], options, manyPlaces),
    rows: periods.map(period => rows.find(row => row.period === period)),
  }))
  return { periods, series }
}
