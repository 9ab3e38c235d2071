import { expect, test } from 'vitest'
import { type IndicatorValues, NO_TARGET, type ValueRow } from '#domain/indicators.ts'
import { barsOption } from './bars.ts'
import { choroplethOption, mapClasses, ranked } from './choropleth.ts'
import { rankingSummary } from './ranking.ts'
import { sampleIndicator } from './sample.test-helper.ts'
import { escapeHtml, tooltipHtml } from './tooltip.ts'

const row = (territory: string, value: string | null, more: Partial<ValueRow> = {}): ValueRow => ({
  period: '2026C1',
  territory,
  value,
  numerator: null,
  denominator: null,
  status: value === null ? 'no_data' : 'ok',
  ...NO_TARGET,
  ...more,
})

const values = (rows: readonly ValueRow[]): IndicatorValues => ({
  indicator: sampleIndicator,
  publication: 1,
  as_of: '2026-04-15T14:00:00Z',
  freshness: [],
  rows,
})

const options = { language: 'es', theme: 'light' } as const

test('a territory without a figure ranks last and is never taken for zero', () => {
  const rows = ranked([row('01', null), row('02', '0'), row('03', '5.5'), row('04', '12')])
  expect(rows.map(one => one.territory)).toEqual(['04', '03', '02', '01'])
})

test('equal figures share a shade and every figure lies in one', () => {
  const rows = ['1', '1', '1', '2', '3', '4', '5', '6', '7', '7'].map((value, index) =>
    row(String(index), value),
  )
  const classes = mapClasses(rows, THEME_COLORS)
  expect(classes.length).toBeLessThanOrEqual(5)
  for (const { value } of rows)
    expect(
      classes.filter(one => Number(one.least) <= Number(value) && Number(value) <= Number(one.greatest)),
    ).toHaveLength(1)
})

const THEME_COLORS = ['#000000', '#111111', '#222222', '#333333', '#444444', '#555555']

test('the six results look different on a map', () => {
  const kinds = [
    row('a', '5'),
    row('c', null),
    row('d', null, { status: 'suppressed' }),
    row('e', '5', { status: 'stale' }),
  ]
  const option = choroplethOption(values(kinds), { ...options, map: 'x' })
  const series = Array.isArray(option.series) ? option.series[0] : undefined
  const data: readonly { itemStyle: unknown }[] =
    series !== undefined && 'data' in series ? (series.data as { itemStyle: unknown }[]) : []
  expect(new Set(data.map(one => JSON.stringify(one.itemStyle))).size).toBe(kinds.length)
})

test('a name from a file cannot become markup in a tooltip', () => {
  const html = tooltipHtml(values([row('04', '1')]), row('04', '1'), '<img src=x onerror=alert(1)>', options)
  expect(html).not.toContain('<img')
  expect(escapeHtml(`"'&<>`)).toBe('&quot;&#39;&amp;&lt;&gt;')
})

test('bars keep the order of the rows and say why a bar is missing', () => {
  const two = values([
    row('PA', '10', { modality: 'sucursal' }),
    row('PA', null, { modality: 'banca_movil', status: 'no_data' }),
  ])
  const option = barsOption(two, { ...options, dimension: 'modality' })
  expect(option.yAxis).toMatchObject({ data: ['Sucursal y tarjeta Clave Social', 'Banca móvil'] })
})

test('the ranking sentence names highest, lowest and what is missing', () => {
  const nameOf = (code: string) => ({ '04': 'Chiriquí', '09': 'Veraguas', '10': 'Guna Yala' })[code] ?? code
  expect(
    rankingSummary(values([row('04', '97'), row('09', '84.25'), row('10', null)]), { ...options, nameOf }),
  ).toBe(
    'Pagos a tiempo, primer pago de 2026: Chiriquí tiene el valor más alto (97.0\u00a0%) y Veraguas el más bajo (84.3\u00a0%); 1 sin cifra.',
  )
})
