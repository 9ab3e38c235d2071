import type { BarSeriesOption, EChartsOption } from 'echarts'
import { formatShort } from '#domain/i18n/index.ts'
import type { IndicatorValues, ValueRow } from '#domain/indicators.ts'
import {
  type ChartOptions,
  figureText,
  type MemberDimension,
  memberLabel,
  position,
  shownAs,
  territoryLabel,
} from './figures.ts'
import { BASE_TEXT, FONT, THEMES, type Theme } from './theme.ts'
import { tooltipFrame, tooltipHtml } from './tooltip.ts'

export interface BarsOptions extends ChartOptions {
  /** What each bar stands for. */
  readonly dimension: 'territory' | MemberDimension
  /** Tells the parts of a stacked bar apart; one bar per row without it. */
  readonly stack?: MemberDimension
  /** Said after the figure at the end of a bar, such as its share. */
  readonly note?: (row: ValueRow) => string
}

const rowLabel = (row: ValueRow, options: BarsOptions): string =>
  options.dimension === 'territory'
    ? territoryLabel(row.territory, options)
    : memberLabel(options.dimension, row[options.dimension] ?? '', options.language)

const keyOf = (row: ValueRow, options: BarsOptions): string =>
  options.dimension === 'territory' ? row.territory : (row[options.dimension] ?? '')

/** The library draws no label without a number; the label then says that there is no figure. */
const NO_BAR = 0

/** A figure that is not firm is drawn hollow; one that is missing has no bar, and its label says why. */
function barOf(row: ValueRow, color: string, theme: Theme) {
  const shown = shownAs(row)
  const hollow = shown === 'provisional' || shown === 'stale'
  return {
    value: row.value === null ? NO_BAR : position(row.value),
    itemStyle: hollow
      ? { color: theme.surface, borderColor: color, borderWidth: 2, borderType: 'dashed' as const }
      : { color },
  }
}

function seriesOf(
  values: IndicatorValues,
  options: BarsOptions,
  keys: readonly string[],
  theme: Theme,
): BarSeriesOption[] {
  const { stack } = options
  const members = stack ? [...new Set(values.rows.map(row => row[stack] ?? ''))] : [undefined]
  return members.map((member, index) => {
    const rows = keys.map(key =>
      values.rows.find(row => keyOf(row, options) === key && (!stack || row[stack] === member)),
    )
    const color = stack && index > 0 ? theme.accentSoft : theme.accent
    return {
      type: 'bar',
      name: stack && member !== undefined ? memberLabel(stack, member, options.language) : '',
      ...(stack ? { stack: 'all' } : {}),
      barMaxWidth: 24,
      barMinHeight: 0,
      animationDuration: 180,
      data: rows.map(row => (row ? barOf(row, color, theme) : { value: NO_BAR })),
      label: {
        show: !stack,
        position: 'right',
        color: theme.ink,
        fontFamily: FONT,
        fontSize: BASE_TEXT,
        formatter: ({ dataIndex }: { dataIndex: number }) => {
          const row = rows[dataIndex]
          if (!row) return ''
          const note = options.note?.(row)
          return `${figureText(row, values.indicator.unit, options.language)}${note ? `  ${note}` : ''}`
        },
      },
    }
  })
}

const LABEL_PIXELS = 6.6

/**
 * Horizontal bars from zero, one per member or territory in the order of the rows, with their figure at the end; with `stack`
 * one bar per member in parts. In the indicator's unit.
 */
export function barsOption(values: IndicatorValues, options: BarsOptions): EChartsOption {
  const theme = THEMES[options.theme]
  const { unit } = values.indicator
  const keys = [...new Set(values.rows.map(row => keyOf(row, options)))]
  const labels = keys.map(key => {
    const row = values.rows.find(one => keyOf(one, options) === key)
    return row ? rowLabel(row, options) : key
  })
  const endLabels = values.rows.map(
    row => `${figureText(row, unit, options.language)}  ${options.note?.(row) ?? ''}`,
  )
  const room = options.stack ? 16 : Math.max(0, ...endLabels.map(text => text.length)) * LABEL_PIXELS + 12
  return {
    backgroundColor: 'transparent',
    textStyle: { fontFamily: FONT, color: theme.ink, fontSize: BASE_TEXT },
    animation: options.motion ?? false,
    grid: {
      left: 0,
      right: room,
      top: 4,
      bottom: 4,
      outerBoundsMode: 'same',
      outerBoundsContain: 'axisLabel',
    },
    xAxis: {
      type: 'value',
      min: 0,
      splitNumber: 3,
      axisLabel: {
        show: options.stack !== undefined,
        color: theme.muted,
        formatter: (number: number) => formatShort(number, unit, options.language),
        hideOverlap: true,
      },
      splitLine: { show: options.stack !== undefined, lineStyle: { color: theme.grid } },
    },
    yAxis: {
      type: 'category',
      inverse: true,
      data: labels,
      axisTick: { show: false },
      axisLine: { lineStyle: { color: theme.line } },
      axisLabel: {
        color: theme.ink,
        fontSize: BASE_TEXT,
        interval: 0,
        width: 150,
        overflow: 'break',
        lineHeight: 15,
      },
    },
    tooltip: {
      ...tooltipFrame(theme),
      trigger: 'item',
      formatter: (found: unknown) => {
        if (typeof found !== 'object' || found === null || !('dataIndex' in found)) return ''
        const key = keys[Number(found.dataIndex)]
        const part = 'seriesName' in found ? String(found.seriesName) : ''
        const row = values.rows.find(
          one =>
            keyOf(one, options) === key &&
            (!options.stack ||
              memberLabel(options.stack, one[options.stack] ?? '', options.language) === part),
        )
        return row
          ? tooltipHtml(values, row, [rowLabel(row, options), part].filter(Boolean).join(' · '), options)
          : ''
      },
    },
    series: seriesOf(values, options, keys, theme),
  }
}
