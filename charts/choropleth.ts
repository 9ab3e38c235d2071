import type { EChartsOption } from 'echarts'
import type { IndicatorValues, ValueRow } from '#domain/indicators.ts'
import { type ChartOptions, shownAs, territoryLabel } from './figures.ts'
import { FONT, THEMES } from './theme.ts'
import { tooltipFrame, tooltipHtml } from './tooltip.ts'

/** One shade of the map: the least and the greatest figure that it stands for, as decimal text. */
export interface MapClass {
  readonly color: string
  readonly least: string
  readonly greatest: string
}

export interface ChoroplethOptions extends ChartOptions {
  /** The name under which the outlines are registered; their features carry `code`. */
  readonly map: string
  readonly chosen?: string
}

const MOST_CLASSES = 5

/** Splits the figures into at most five shades of about as many territories each; equal figures share a shade. */
export function mapClasses(rows: readonly ValueRow[], colors: readonly string[]): readonly MapClass[] {
  const figures = rows
    .flatMap(row => (row.value === null ? [] : [row.value]))
    .sort((left, right) => Number(left) - Number(right))
  const distinct = new Set(figures).size
  const count = Math.min(MOST_CLASSES, distinct)
  const classes: { color: string; least: string; greatest: string }[] = []
  figures.forEach((figure, index) => {
    const wanted = Math.min(count - 1, Math.floor((index * count) / figures.length))
    const last = classes.at(-1)
    if (last && (classes.length > wanted || last.greatest === figure)) last.greatest = figure
    else {
      const step = count === 1 ? 2 : Math.round((classes.length * (colors.length - 1)) / (count - 1))
      classes.push({ color: colors[step] ?? '', least: figure, greatest: figure })
    }
  })
  return classes
}

const colorOf = (value: string, classes: readonly MapClass[]): string | undefined =>
  classes.find(one => Number(value) <= Number(one.greatest))?.color

/**
 * A map shaded by quantity, for outlines registered as `options.map`. No data is pale grey with a dotted edge, a withheld figure darker
 * grey, a stale or provisional one keeps its shade with a dashed edge. Pure, but the outlines must be registered first.
 */
export function choroplethOption(values: IndicatorValues, options: ChoroplethOptions): EChartsOption {
  const theme = THEMES[options.theme]
  const classes = mapClasses(values.rows, theme.sequential)
  const byCode = new Map(values.rows.map(row => [row.territory, row]))
  return {
    backgroundColor: 'transparent',
    textStyle: { fontFamily: FONT, color: theme.ink },
    animation: false,
    tooltip: {
      ...tooltipFrame(theme),
      trigger: 'item',
      formatter: (found: unknown) => {
        if (typeof found !== 'object' || found === null || !('name' in found)) return ''
        const row = byCode.get(String(found.name))
        return row ? tooltipHtml(values, row, territoryLabel(row.territory, options), options) : ''
      },
    },
    series: [
      {
        type: 'map',
        map: options.map,
        nameProperty: 'code',
        // A degree of longitude is nearly as long as one of latitude at eight degrees north.
        aspectScale: 0.99,
        left: 4,
        right: 4,
        top: 4,
        bottom: 4,
        selectedMode: false,
        label: { show: false },
        itemStyle: { areaColor: theme.noData, borderColor: theme.surface, borderWidth: 0.8 },
        emphasis: {
          label: { show: false },
          itemStyle: { areaColor: 'inherit', borderColor: theme.ink, borderWidth: 1.6 },
        },
        data: values.rows.map(row => {
          const shown = shownAs(row)
          const unsure = shown === 'stale' || shown === 'provisional'
          const missing = row.value === null
          const chosen = row.territory === options.chosen
          return {
            name: row.territory,
            value: missing ? Number.NaN : Number(row.value),
            itemStyle: {
              areaColor:
                row.value === null
                  ? theme[shown === 'suppressed' ? 'withheld' : 'noData']
                  : (colorOf(row.value, classes) ?? theme.noData),
              borderColor: chosen ? theme.ink : unsure || missing ? theme.line : theme.surface,
              borderWidth: chosen ? 2.2 : 0.8,
              borderType:
                shown === 'no_data' ? ('dotted' as const) : unsure ? ('dashed' as const) : ('solid' as const),
            },
          }
        }),
      },
    ],
  }
}

/** The territories from the greatest figure to the least; those without a figure last, in order of code. */
export const ranked = (rows: readonly ValueRow[]): readonly ValueRow[] =>
  [...rows].sort((left, right) => {
    if (left.value === null || right.value === null)
      return left.value === right.value
        ? left.territory.localeCompare(right.territory)
        : left.value === null
          ? 1
          : -1
    return Number(right.value) - Number(left.value) || left.territory.localeCompare(right.territory)
  })
