import * as echarts from 'echarts'
import { expect, test } from 'vitest'
import { type IndicatorValues, NO_TARGET, type ValueRow, type ValueStatus } from '#domain/indicators.ts'
import { difference } from './figures.ts'
import { sampleIndicator } from './sample.test-helper.ts'
import { trendOption } from './trend.ts'
import { trendSummary } from './trend-summary.ts'

const row = (period: string, value: string | null, status: ValueStatus = 'ok'): ValueRow => ({
  period,
  territory: 'PA',
  value,
  numerator: value,
  denominator: '100',
  status,
  ...NO_TARGET,
  target: '95',
  target_synthetic: true,
  band: value === null ? null : 'off_target',
})

const values = (rows: readonly ValueRow[]): IndicatorValues => ({
  indicator: sampleIndicator,
  publication: 1,
  as_of: '2026-04-15T14:00:00Z',
  freshness: [
    { contract: 'pagos', snapshot_on: '2026-03-31', received_at: null, limit_days: 100, stale: false },
  ],
  rows,
})

const series = values([
  row('2025C1', '91.25'),
  row('2025C2', null, 'no_data'),
  row('2025C3', '92.5'),
  row('2025C4', '94', 'stale'),
  row('2026C1', '93.5', 'provisional'),
])

function svg(option: echarts.EChartsOption): string {
  const chart = echarts.init(null, null, { renderer: 'svg', ssr: true, width: 640, height: 260 })
  chart.setOption(option)
  const text = chart.renderToSVGString()
  chart.dispose()
  return text
}

test('a trend draws on the server, without a DOM, in both themes', () => {
  for (const theme of ['light', 'dark'] as const) {
    const text = svg(trendOption(series, { language: 'es', theme }))
    expect(text).toContain('Meta 95.0')
    expect(text).toContain('93.5')
    expect(text).not.toContain('NaN')
  }
})

test('a missing figure is a gap, never a zero', () => {
  const option = trendOption(series, { language: 'es', theme: 'light' })
  const first = Array.isArray(option.series) ? option.series[0] : undefined
  const data: readonly unknown[] =
    first !== undefined && 'data' in first && Array.isArray(first.data) ? first.data : []
  expect(data[1]).toMatchObject({ value: '-' })
})

test('the summary states the last figure, its change and its target', () => {
  expect(trendSummary(series, { language: 'es', theme: 'light' })).toBe(
    'Pagos a tiempo: 93.5\u00a0% en el primer pago de 2026, −0.5\u00a0pp frente al cuarto pago de 2025; la meta es 95.0\u00a0% (fuera de meta).',
  )
})

test('no figures at all is said, not drawn as a line of zeros', () => {
  const none = values([row('2026C1', null, 'no_data')])
  expect(trendSummary(none, { language: 'en', theme: 'light' })).toBe('There are no figures to show.')
  expect(svg(trendOption(none, { language: 'en', theme: 'light' }))).not.toContain('NaN')
})

test('a difference of large money is exact to the cent', () => {
  expect(difference('12345678901234567890.12', '0.01')).toBe('12345678901234567890.11')
  expect(difference('1', '1.5')).toBe('-0.5')
  expect(difference('100', '0')).toBe('100')
})
