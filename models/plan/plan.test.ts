import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { territoriesAt } from '#domain/territories/index.ts'
import { buildPublication, indicatorValues, planTree } from '../index.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'

let ministry: Ministry

const year = { valid_from: '2025-01-01', valid_to: '2025-12-31', synthetic: false }
const node = (plan_id: string, kind: string, parent_id: string | null, extra: object = {}) => ({
  plan_id,
  kind,
  parent_id,
  title: plan_id,
  ...year,
  ...extra,
})
const progress = (plan_id: string, value: string, extra: object = {}) => ({
  plan_id,
  period: '2025Q2',
  value,
  unit: 'u',
  reported_on: '2025-07-05',
  ...extra,
})
const aim = (
  indicator: string,
  territory_code: string,
  period: string,
  target: string,
  extra: object = {},
) => ({
  plan_id: `META-${indicator}-${territory_code}-${period}`,
  kind: 'meta',
  indicator,
  territory_code,
  period,
  target,
  synthetic: false,
  ...extra,
})
const PROVINCES = territoriesAt('province').map(({ code }) => code)
/** One payment in the middle of each month, of as many balboas as the month's number; 2025 up to June. */
const payments = [2023, 2024, 2025].flatMap(of =>
  Array.from({ length: of === 2025 ? 6 : 12 }, (_, index) => {
    const on = `${of}-${String(index + 1).padStart(2, '0')}-15`
    return {
      payment_id: on,
      person_id: 'P1',
      cycle: `${of}C${Math.floor(index / 3) + 1}`,
      programme: 'RDO',
      months_paid: 1,
      amount_balboas: `${index + 1}.00`,
      modality: 'sucursal',
      scheduled_on: on,
      paid_on: on,
      state: 'pagado',
      retroactive: false,
    }
  }),
)

beforeAll(async () => {
  ministry = await startMinistry()
  await ministry.land('personas', '2025-06-30', [
    {
      person_id: 'P1',
      sex: 'F',
      birth_on: '1960-01-01',
      given_names: 'Ana',
      surnames: 'P',
      corregimiento_code: '040101',
    },
  ])
  await ministry.land('pagos', '2025-06-30', payments)
  await ministry.land(
    'denominadores',
    '2025-01-01',
    PROVINCES.map((code, index) => ({
      measure: 'poblacion',
      territory_code: code,
      period: '2024',
      value: String(1000 + 37 * index),
      document: 'INEC',
    })),
  )
  await ministry.land('plan', '2025-01-01', [
    aim('B03', 'PA', '2025', '1000.01', {
      trajectory: 'estacional',
      apportioned_by: 'poblacion',
      legal_source: 'Decreto 1',
    }),
    node('P1', 'pilar', null, { budget_balboas: '300.00' }),
    node('1.1', 'linea', 'P1'),
    node('1.1.R1', 'resultado', '1.1'),
    node('1.1.R1.P10', 'producto', '1.1.R1', { target: '100', budget_balboas: '100.00' }),
    node('1.1.R1.P9', 'producto', '1.1.R1', { baseline: '50', target: '10', budget_balboas: '300.00' }),
    node('1.1.R2', 'resultado', '1.1'),
    node('1.1.R2.P1', 'producto', '1.1.R2', { target: '100' }),
    node('1.1.R2.P1.A1', 'actividad', '1.1.R2.P1', {
      target: '4',
      valid_from: '2024-01-01',
      valid_to: '2024-12-31',
    }),
    node('1.1.R3', 'resultado', '1.1'),
    node('1.1.R3.P1', 'producto', '1.1.R3', { target: '100' }),
  ])
  await ministry.land('avances', '2025-07-05', [
    progress('1.1.R1.P10', '60', { budget_executed_balboas: '50.00', verification: 'Acta 1' }),
    progress('1.1.R1.P9', '30', { budget_executed_balboas: '30.00' }),
    progress('1.1.R2.P1', '10'),
    progress('1.1.R2.P1.A1', '4', { period: '2024' }),
  ])
  ministry.setClock(new Date('2025-07-10T12:00:00Z'))
  await buildPublication(ministry.context)
})
afterAll(() => ministry.stop())

describe('the plan', () => {
  const tree = () => planTree(ministry.values, EVERYTHING)
  const find = async (id: string) => (await tree()).nodes.find(one => one.plan_id === id)

  it('is told parents before children, in the order of their numbers, as of the last quarter reported', async () => {
    const { nodes, period } = await tree()
    expect(period).toBe('2025Q2')
    expect(nodes.map(one => [one.plan_id, one.depth])).toEqual([
      ['P1', 0],
      ['1.1', 1],
      ['1.1.R1', 2],
      ['1.1.R1.P9', 3],
      ['1.1.R1.P10', 3],
      ['1.1.R2', 2],
      ['1.1.R2.P1', 3],
      ['1.1.R2.P1.A1', 4],
      ['1.1.R3', 2],
      ['1.1.R3.P1', 3],
    ])
  })

  it('judges a product by a straight line, downward where its target is below its baseline', async () => {
    // 181 of 365 days have passed: 49.59 of 100; from 50 down to 10, 30.16.
    expect(await find('1.1.R1.P10')).toMatchObject({
      expected: '49.589041',
      progress: '60',
      physical_percent: '60',
      financial_percent: '50',
      state: 'on_target',
      verification: 'Acta 1',
    })
    expect(await find('1.1.R1.P9')).toMatchObject({
      expected: '30.164384',
      physical_percent: '50',
      state: 'on_target',
    })
    expect(await find('1.1.R2.P1')).toMatchObject({ state: 'off_target', executed_balboas: null })
    expect(await find('1.1.R3.P1')).toMatchObject({ state: 'no_data', progress: null, expected: '49.589041' })
    expect(await find('1.1.R2.P1.A1')).toMatchObject({
      state: 'not_due',
      expected: null,
      physical_percent: '100',
    })
  })

  it('makes the states, progress and money of what stands above of what stands below', async () => {
    expect(await find('1.1.R1')).toMatchObject({
      state: 'on_target',
      physical_percent: '52.5',
      budget_balboas: '400',
      executed_balboas: '80',
      financial_percent: '20',
      children: { on_target: 2, at_risk: 0, off_target: 0, no_data: 0, not_due: 0 },
    })
    expect(await find('1.1')).toMatchObject({
      state: 'off_target',
      children: { on_target: 1, at_risk: 0, off_target: 1, no_data: 1, not_due: 0 },
    })
    expect(await find('P1')).toMatchObject({
      state: 'off_target',
      budget_balboas: '300',
      executed_balboas: '80',
    })
  })

  it('is what the indicators of its products and results count', async () => {
    const figure = async (indicator: string) =>
      (await indicatorValues(ministry.values, EVERYTHING, { indicator, period: '2025Q2' })).rows[0]
    expect(await figure('X17')).toMatchObject({ numerator: '2', denominator: '4', value: '50' })
    expect(await figure('X18')).toMatchObject({ numerator: '1', denominator: '3', value: '33.333333' })
  })

  it('names the subsystems that report, that are late and that never came', async () => {
    const { subsystems } = await tree()
    expect(subsystems.map(one => one.area).sort()).toEqual([
      ...Array.from({ length: 6 }, () => 'administrative'),
      ...Array.from({ length: 3 }, () => 'substantive'),
    ])
    expect(subsystems.find(one => one.code === 'SIGI-S2')).toMatchObject({
      state: 'reporting',
      snapshot_on: '2025-01-01',
    })
    expect(subsystems.find(one => one.code === 'SIGI-A3')).toMatchObject({
      state: 'silent',
      snapshot_on: null,
    })
  })
})

describe('a target within its year', () => {
  const rows = async (period: string, by?: 'territory:province') =>
    (
      await indicatorValues(ministry.values, EVERYTHING, {
        indicator: 'B03',
        period,
        ...(by === undefined ? {} : { by: [by] }),
      })
    ).rows

  it('is approached as in earlier years: March is judged against March', async () => {
    // March of 2023 and 2024 were 3 of 78 balboas each.
    expect((await rows('202503'))[0]).toMatchObject({
      value: '3',
      target: '1000.01',
      target_from: { how: 'own', territory: 'PA', period: '2025', rule: null },
      expected: '38.461923',
      expected_by: 'seasonal',
      expected_low: '36.538827',
      gap: '-997.01',
      band: 'off_target',
    })
    expect((await rows('2025'))[0]).toMatchObject({ expected: '1000.01', expected_by: 'constant' })
  })

  it('is apportioned by population to the cent, and the answer says so', async () => {
    const parts = (await rows('2025', 'territory:province')).filter(row => row.territory !== 'PA-ND')
    const cents = parts.map(row => Math.round(Number(row.target) * 100))
    expect(cents.reduce((sum, part) => sum + part, 0)).toBe(100_001)
    expect(parts.map(row => row.target_from)).toEqual(
      PROVINCES.map(() => ({ how: 'apportioned', territory: 'PA', period: '2025', rule: 'population' })),
    )
    expect(parts[0]?.target_source).toBe('Decreto 1')
  })
})
