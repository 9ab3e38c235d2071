import type { EChartsOption, LineSeriesOption, ScatterSeriesOption } from 'echarts'
import { CATALOGUES, formatFigure, formatShort } from '#domain/i18n/index.ts'
import type { IndicatorValues, ValueRow } from '#domain/indicators.ts'
import {
  aimed,
  type ChartOptions,
  figureText,
  periodShort,
  periodText,
  position,
  shownAs,
} from './figures.ts'
import { type Series, seriesOf } from './series.ts'
import { BASE_TEXT, FONT, THEMES, type Theme } from './theme.ts'
import { escapeHtml, tooltipFrame, tooltipHtml } from './tooltip.ts'

export interface TrendOptions extends ChartOptions {
  /** Start the axis at zero. Counts and money may, shares near their target would be flattened. */
  readonly fromZero?: boolean
}

const CROSS = 'path://M-4,-5L0,-1L4,-5L5,-4L1,0L5,4L4,5L0,1L-4,5L-5,4L-1,0L-5,-4Z'
const MOST_LABELLED_PERIODS = 9
const WIDEST_LABEL = 190

interface Extent {
  readonly min: number
  /** Undefined lets the library round it. */
  readonly max: number | undefined
  /** The line moves so little that short labels would repeat. */
  readonly fine: boolean
}

/** An axis that leaves the line room without touching the frame; a flat line stands in the middle. */
function axisExtent(numbers: readonly number[], fromZero: boolean): Extent {
  if (numbers.length === 0) return { min: 0, max: 1, fine: false }
  const low = Math.min(...numbers)
  const high = Math.max(...numbers)
  if (fromZero) return { min: Math.min(0, low), max: undefined, fine: false }
  if (low === high) {
    const room = Math.max(Math.abs(low) / 10, 1)
    return { min: low >= 0 ? Math.max(0, low - room) : low - room, max: high + room, fine: true }
  }
  const step = 10 ** Math.floor(Math.log10(high - low))
  const floor = Math.floor((low - (high - low) * 0.25) / step) * step
  return {
    min: low >= 0 ? Math.max(0, floor) : floor,
    max: undefined,
    fine: high - low < Math.abs(high) / 10,
  }
}

function symbolOf(row: ValueRow, theme: Theme, color: string, many: boolean) {
  const shown = shownAs(row)
  if (shown === 'provisional')
    return {
      symbol: 'circle',
      symbolSize: 9,
      itemStyle: { color: theme.surface, borderColor: color, borderWidth: 2 },
    }
  if (shown === 'stale')
    return {
      symbol: 'diamond',
      symbolSize: 11,
      itemStyle: { color: theme.surface, borderColor: color, borderWidth: 2 },
    }
  if (shown === 'zero') return { symbol: 'rect', symbolSize: [9, 4], itemStyle: { color } }
  return { symbol: 'circle', symbolSize: many ? 3 : 6, itemStyle: { color } }
}

function lines(
  series: Series,
  color: string,
  theme: Theme,
  endLabel: string,
  motion: boolean,
): LineSeriesOption[] {
  const many = series.rows.length > 16
  const firm = series.rows.map(row => row?.status !== 'provisional')
  const point = (row: ValueRow | undefined) =>
    row === undefined ? '-' : { value: position(row.value) ?? '-', ...symbolOf(row, theme, color, many) }
  const hasProvisional = firm.includes(false)
  const base = {
    type: 'line' as const,
    name: series.label,
    animation: motion,
    animationDuration: 180,
    showSymbol: true,
    connectNulls: false,
    z: 4,
    labelLayout: { moveOverlap: 'shiftY' as const },
  }
  const label = {
    show: true,
    formatter: endLabel,
    color,
    fontFamily: FONT,
    fontSize: BASE_TEXT,
    fontWeight: 600,
    distance: 8,
    width: WIDEST_LABEL,
    overflow: 'break' as const,
  }
  const solid: LineSeriesOption = {
    ...base,
    lineStyle: { color, width: 2.5 },
    data: series.rows.map((row, index) => (firm[index] ? point(row) : '-')),
    ...(hasProvisional ? {} : { endLabel: label }),
  }
  if (!hasProvisional) return [solid]
  // A provisional stretch is dashed and starts from the last firm point, so that the line stays one line.
  const dashed: LineSeriesOption = {
    ...base,
    lineStyle: { color, width: 2, type: [5, 4] },
    data: series.rows.map((row, index) => {
      if (!firm[index]) return point(row)
      if (firm[index + 1] !== false) return '-'
      const value = row === undefined ? null : position(row.value)
      return { value: value ?? '-', symbol: 'none' }
    }),
    endLabel: label,
  }
  return [solid, dashed]
}

/** Where a line has no figure, the axis says why: a cross for no data, a square for a withheld figure. */
function gaps(series: readonly Series[], floor: number, theme: Theme): ScatterSeriesOption {
  const data = series.flatMap(({ rows }) =>
    rows.flatMap((row, index) => {
      const shown = row === undefined ? 'no_data' : shownAs(row)
      if (shown !== 'no_data' && shown !== 'suppressed') return []
      return [
        {
          value: [index, floor],
          symbol: shown === 'no_data' ? CROSS : 'rect',
          symbolSize: shown === 'no_data' ? 8 : 9,
        },
      ]
    }),
  )
  return {
    type: 'scatter',
    data,
    itemStyle: { color: theme.muted },
    silent: true,
    animation: false,
    z: 5,
    clip: false,
  }
}

function targetLine(
  series: readonly Series[],
  values: IndicatorValues,
  options: ChartOptions,
  theme: Theme,
): LineSeriesOption[] {
  if (series.length !== 1) return []
  const rows = series[0]?.rows ?? []
  const last = rows.findLast(row => row !== undefined && aimed(row) !== null)
  const aim = last === undefined ? null : aimed(last)
  if (aim === null) return []
  const { aim: words, chart } = CATALOGUES[options.language]
  const word = aim === last?.target ? chart.target : words.expected
  return [
    {
      type: 'line',
      name: word,
      data: rows.map(row => position(row === undefined ? null : aimed(row)) ?? '-'),
      step: 'middle',
      symbol: 'none',
      silent: true,
      animation: false,
      z: 3,
      lineStyle: { color: theme.muted, width: 1.5, type: [2, 3] },
      labelLayout: { moveOverlap: 'shiftY' },
      endLabel: {
        show: true,
        formatter: `${word} ${formatFigure(aim, values.indicator.unit, options.language)}`,
        color: theme.muted,
        fontFamily: FONT,
        fontSize: BASE_TEXT,
        distance: 8,
      },
    },
  ]
}

const labelRoom = (texts: readonly string[]): number =>
  Math.min(WIDEST_LABEL, Math.max(...texts.map(text => text.length * 7), 40)) + 16

/**
 * A line per series over the periods of `values`, with its target as a dotted step. Periods on the category axis in the
 * order of the rows; the value axis is in the indicator's unit. Rows of one series share territory and members. Pure:
 * the same option draws on a page and, by server-side rendering, in a mail.
 */
export function trendOption(values: IndicatorValues, options: TrendOptions): EChartsOption {
  const theme = THEMES[options.theme]
  const { language } = options
  const { unit } = values.indicator
  const { periods, series } = seriesOf(values, options)
  const single = series.length === 1
  const numbers = values.rows.flatMap(row =>
    [row.value, single ? aimed(row) : null].flatMap(text => (text === null ? [] : [Number(text)])),
  )
  const extent = axisExtent(numbers, options.fromZero ?? false)
  const endLabels = series.map(({ rows, label }) => {
    const last = rows.findLast(row => row !== undefined && row.value !== null)
    return single && last ? figureText(last, unit, language) : label
  })
  const target = targetLine(series, values, options, theme)
  const everyLabel = periods.length <= MOST_LABELLED_PERIODS
  const label = (id: string) => (everyLabel ? periodShort(id) : id.slice(0, 4))
  const first = (index: number, id: string) => everyLabel || index === 0 || /^\d{4}([QSC]1|01)?$/.test(id)
  const targetText = target.length > 0 ? `${CATALOGUES[language].chart.target} 00,000.00` : ''
  return {
    backgroundColor: 'transparent',
    textStyle: { fontFamily: FONT, color: theme.ink, fontSize: BASE_TEXT },
    animation: options.motion ?? false,
    grid: {
      left: 8,
      right: labelRoom([...endLabels, targetText]),
      top: 14,
      bottom: 8,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'category',
      data: periods,
      boundaryGap: false,
      axisLine: { lineStyle: { color: theme.line }, onZero: false },
      axisTick: { show: true, lineStyle: { color: theme.grid }, interval: first },
      axisLabel: {
        color: theme.muted,
        fontSize: BASE_TEXT,
        formatter: label,
        interval: first,
        hideOverlap: true,
        alignMinLabel: 'left',
      },
    },
    yAxis: {
      type: 'value',
      min: extent.min,
      ...(extent.max === undefined ? {} : { max: extent.max }),
      splitNumber: 4,
      axisLabel: {
        color: theme.muted,
        fontSize: BASE_TEXT,
        formatter: (number: number) => formatShort(number, unit, language, extent.fine),
      },
      splitLine: { lineStyle: { color: theme.grid } },
    },
    tooltip: {
      ...tooltipFrame(theme),
      trigger: 'axis',
      axisPointer: { type: 'line', lineStyle: { color: theme.line, type: 'solid' } },
      formatter: (found: unknown) => trendTooltip(found, values, periods, series, options),
    },
    series: [
      ...series.flatMap((one, index) =>
        lines(
          one,
          theme.series[single ? 0 : index % theme.series.length] ?? theme.accent,
          theme,
          endLabels[index] ?? '',
          options.motion ?? false,
        ),
      ),
      ...target,
      gaps(series, extent.min, theme),
    ],
  }
}

function trendTooltip(
  found: unknown,
  values: IndicatorValues,
  periods: readonly string[],
  series: readonly Series[],
  options: ChartOptions,
): string {
  const mark: unknown = Array.isArray(found) ? found[0] : found
  if (typeof mark !== 'object' || mark === null || !('dataIndex' in mark)) return ''
  const index = Number(mark.dataIndex)
  const rows = series.map(one => one.rows[index])
  const only = rows[0]
  if (series.length === 1)
    return only ? tooltipHtml(values, only, values.indicator.name[options.language], options) : ''
  const entries = rows.flatMap((row, at) =>
    row
      ? [
          `<tr><td style="padding-right:12px">${escapeHtml(series[at]?.label ?? '')}</td><td style="text-align:right">${escapeHtml(figureText(row, values.indicator.unit, options.language))}</td></tr>`,
        ]
      : [],
  )
  const period = periods[index]
  const heading = period === undefined ? '' : escapeHtml(periodText(period, options.language))
  return `<strong>${heading}</strong><table style="border-spacing:0;font-variant-numeric:tabular-nums">${entries.join('')}</table>`
}
