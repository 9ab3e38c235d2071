import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication } from '../build/build.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { indicatorValues } from '../values/values.ts'
import { warningsOf } from '../warnings/warnings.ts'
import { projection } from './projection.ts'

let ministry: Ministry

const SEASON = [300, -100, -250, 50]
const amountOf = (step: number) => 1000 + 10 * step + (SEASON[step % 4] ?? 0)
/** One payment a cycle from 2017C1 to 2026C1: balboas are a line with a season. */
const PAYMENTS = Array.from({ length: 37 }, (_, step) => {
  const year = 2017 + Math.floor(step / 4)
  const on = `${year}-${String((step % 4) * 3 + 2).padStart(2, '0')}-10`
  return {
    payment_id: `P${step}`,
    person_id: 'N1',
    cycle: `${year}C${(step % 4) + 1}`,
    programme: 'RDO',
    months_paid: 3,
    amount_balboas: amountOf(step).toFixed(2),
    modality: 'sucursal',
    scheduled_on: on,
    paid_on: on,
    state: 'pagado',
    retroactive: false,
  }
})
const target = (period: string, value: string) => ({
  plan_id: `META-B03-${period}`,
  kind: 'meta',
  indicator: 'B03',
  territory_code: 'PA',
  period,
  target: value,
  synthetic: true,
})
/** Three assessments a month from 2017 to March 2026, and thirty in March 2024. */
const ASSESSMENTS = Array.from({ length: 111 }, (_, step) => {
  const on = `${2017 + Math.floor(step / 12)}-${String((step % 12) + 1).padStart(2, '0')}-05`
  return Array.from({ length: on === '2024-03-05' ? 30 : 3 }, (_, number) => ({
    assessment_id: `A${step}-${number}`,
    person_id: 'N1',
    kind: 'ingreso',
    assessed_on: on,
    result: 'elegible',
    programme: 'RDO',
  }))
}).flat()
const sum = (steps: readonly number[]) => steps.map(amountOf).reduce((total, amount) => total + amount, 0)
const of = (indicator: string, year?: number) =>
  projection(ministry.values, EVERYTHING, { indicator, ...(year === undefined ? {} : { year }) })

beforeAll(async () => {
  ministry = await startMinistry()
  await ministry.land('pagos', '2026-04-10', PAYMENTS)
  await ministry.land('elegibilidad', '2026-04-10', ASSESSMENTS)
  await ministry.land('plan', '2026-01-01', [target('2026', '5550'), target('2027', '9000')])
  await buildPublication(ministry.context)
})
afterAll(() => ministry?.stop())

describe('a year-end', () => {
  it('of what adds up is what is known plus what the method expects, beside the target of the year', async () => {
    const found = await of('B03')
    expect(found).toMatchObject({
      ...{ year: 2026, basis: 'sum', method: 'holt_winters', reason: null, target_period: '2026' },
      ...{ target: '5550', reaches: 'likely', interval_percent: 80 },
    })
    expect(found.observed).toEqual([{ period: '2026C1', value: String(amountOf(36)) }])
    expect(found.path.map(({ period, value }) => [period, Number(value)])).toEqual([
      ['2026C2', amountOf(37)],
      ['2026C3', amountOf(38)],
      ['2026C4', amountOf(39)],
    ])
    expect(Number(found.year_end?.value)).toBeCloseTo(sum([36, 37, 38, 39]), 2)
    expect(Number(found.gap)).toBeCloseTo(sum([36, 37, 38, 39]) - 5550, 2)
    expect(Number(found.back_test?.holt_winters)).toBeLessThan(Number(found.back_test?.naive))
  })

  it('of the next year adds up that year alone, and says that its target is out of reach', async () => {
    const found = await of('B03', 2027)
    expect(Number(found.year_end?.value)).toBeCloseTo(sum([40, 41, 42, 43]), 2)
    expect(found).toMatchObject({ observed: [], reaches: 'unlikely', target: '9000' })
  })

  it('is asked of a place that is no more by the tree in which it was', async () => {
    const asked = (tree: 'was' | 'is') =>
      projection(ministry.values, EVERYTHING, { indicator: 'B03', year: 2017, territory: '010202', tree })
    expect(await asked('was')).toMatchObject({ territory: '010202', year: 2017 })
    await expect(asked('is')).rejects.toMatchObject({ code: 'unknown_territory' })
  })

  it('that is over is what was observed', async () => {
    const found = await of('B03', 2025)
    expect(found).toMatchObject({ method: 'observed', path: [], target: null, gap: null })
    expect(Number(found.year_end?.value)).toBe(sum([32, 33, 34, 35]))
  })

  it('is not forecast where the last value says as much, or where there is no history', async () => {
    expect(await of('B01')).toMatchObject({
      ...{ basis: 'last', target_period: '2026C4', method: null, reason: 'not_better_than_naive' },
      year_end: null,
    })
    expect(await of('B05')).toMatchObject({ method: null, reason: 'no_data', observed: [] })
    await expect(of('B03', 2028)).rejects.toMatchObject({ code: 'bad_request' })
  })
})

describe('warnings', () => {
  const about = async (indicator: string, history: boolean) =>
    (await warningsOf(ministry.values, EVERYTHING, { indicators: [indicator], history })).warnings.map(
      ({ kind, period, territory, value, expected, score }) => [
        ...[kind, period, territory, value],
        ...[expected, score],
      ],
    )

  it('name a figure far from its own history with what that let expect, and not the year after it', async () => {
    expect(await about('B07', true)).toEqual([
      ['outlier', '202403', 'PA', '30', '3', '78.2'],
      ['jump', '202403', 'PA', '30', '3', null],
      ['provisional', '202604', 'PA', '0', null, null],
    ])
    expect(await about('B03', true)).toEqual([])
  })

  it('of today are those of the latest period, and a share of fewer than thirty says so beside its value', async () => {
    expect(await about('B07', false)).toEqual([['provisional', '202604', 'PA', '0', null, null]])
    expect(await about('P13', false)).toEqual([['small_denominator', '2026C1', 'PA', '100', null, null]])
    const { rows } = await indicatorValues(ministry.values, EVERYTHING, { indicator: 'P13', period: '2025' })
    expect(rows[0]).toMatchObject({ denominator: '4', warnings: ['small_denominator'] })
  })

  it('are of provinces and the country alone', async () => {
    const asked = warningsOf(ministry.values, EVERYTHING, { territory: '0401' })
    await expect(asked).rejects.toMatchObject({ code: 'unknown_territory' })
  })
})
