import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING, type Scope } from '#domain/scope.ts'
import { servedName } from '../build/serve.ts'
import { buildPublication, indicatorValues } from '../index.ts'
import { type Ministry, startMinistry, TODAY } from '../small-ministry.test-helper.ts'
import { landSmallMinistry } from '../small-records.test-helper.ts'

let ministry: Ministry

const external = (
  measure: string,
  territory_code: string,
  period: string,
  value: string,
  extra: object = {},
) => ({
  measure,
  territory_code,
  period,
  value,
  document: 'INEC',
  ...extra,
})
const aim = (indicator: string, period: string, target: string, extra: object = {}) => ({
  plan_id: `META-${indicator}-${period}-${JSON.stringify(extra)}`,
  kind: 'meta',
  indicator,
  territory_code: 'PA',
  period,
  target,
  synthetic: true,
  ...extra,
})

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await ministry.land('denominadores', '2017-01-01', [
    external('poblacion', 'PA', '2017', '4000'),
    external('poblacion', '04', '2017', '1000'),
    external('poblacion', 'PA', '2017', '2100', { sex: 'F' }),
    external('cotizantes', 'PA', '2017', '1500'),
    external('personas_objetivo', 'PA', '2017', '500'),
    external('personas_objetivo', 'PA', '2017C1', '300'),
    external('recertificaciones_programadas', 'PA', '2016', '200'),
  ])
  await ministry.land('plan', '2017-01-01', [
    aim('P13', '2017', '60', { baseline: '50', legal_source: 'Decreto 1' }),
    aim('P13', '2017', '99', { territory_code: '04' }),
    aim('B01', '2017C1', '100'),
    {
      plan_id: 'prod-1',
      kind: 'producto',
      target: '100',
      valid_from: '2017-01-01',
      valid_to: '2017-12-31',
      synthetic: true,
    },
    {
      plan_id: 'prod-2',
      kind: 'producto',
      target: '100',
      valid_from: '2017-01-01',
      valid_to: '2017-12-31',
      synthetic: true,
    },
  ])
  await ministry.land('avances', '2017-06-30', [
    { plan_id: 'prod-1', period: '2017Q2', value: '50', unit: 'u', reported_on: '2017-07-01' },
    { plan_id: 'prod-2', period: '2017Q2', value: '49', unit: 'u', reported_on: '2017-07-01' },
  ])
  ministry.setClock(new Date('2017-06-15T12:00:00Z'))
  await buildPublication(ministry.context)
})
afterAll(() => ministry.stop())

const ask = async (query: Parameters<typeof indicatorValues>[2]) =>
  (await indicatorValues(ministry.values, EVERYTHING, query)).rows
const one = async (query: Parameters<typeof indicatorValues>[2]) => (await ask(query))[0]

describe('values', () => {
  it('have every member that was asked for, a known zero among them, and unknown ones only where they are not zero', async () => {
    const cells = await ask({ indicator: 'B02', period: '2016C1', by: ['modality', 'programme'] })
    expect(cells).toHaveLength(12)
    const places = await ask({ indicator: 'B01', period: '2016C1', by: ['territory:province'] })
    expect(places).toHaveLength(14)
    expect(places.at(-1)).toMatchObject({ territory: 'PA-ND', value: '3' })
    expect(places.find(row => row.territory === '01')).toMatchObject({ value: '0', status: 'ok' })
    const known = await ask({
      indicator: 'B01',
      period: '2016C1',
      by: ['territory:province'],
      filters: { sex: ['F'] },
    })
    expect(known.map(row => row.territory)).not.toContain('PA-ND')
    const assessed = await ask({ indicator: 'B07', period: '2016', by: ['programme'] })
    expect(assessed.map(row => row.programme)).toEqual(['120A65', 'RDO', 'AG', 'SENAPAN', 'NO_IDENTIFICADO'])
  })

  it('tell what no source covers from zero', async () => {
    expect(await one({ indicator: 'B01', period: '2015C4' })).toMatchObject({
      value: null,
      status: 'no_data',
    })
    expect(await one({ indicator: 'B01', period: '2017C3' })).toMatchObject({
      value: null,
      status: 'no_data',
    })
    expect(await one({ indicator: 'B01', period: '202001' })).toMatchObject({
      value: null,
      status: 'no_data',
    })
    const empty = await one({ indicator: 'P13', period: '2016C1', territory: '01' })
    expect(empty).toMatchObject({ value: null, numerator: '0', denominator: '0', status: 'no_data' })
  })

  it('are provisional while their period is not over', async () => {
    expect((await one({ indicator: 'B01', period: '2017C1' }))?.status).toBe('ok')
    expect((await one({ indicator: 'B01', period: '2017C2' }))?.status).toBe('provisional')
    expect((await one({ indicator: 'B05', period: '2017' }))?.status).toBe('provisional')
  })

  it('give one row per id of a range and one for a span', async () => {
    expect((await ask({ indicator: 'B01', period: '2016C1..2017C1' })).map(row => row.period)).toHaveLength(5)
    expect(await ask({ indicator: 'B01', period: '2016-01-01..2017-08-31' })).toHaveLength(1)
    const mixed = await ask({ indicator: 'B01', period: '2016,2016Q1,2016C1', territory: 'PA,04' })
    expect(mixed.map(row => [row.period, row.territory])).toEqual([
      ['2016', 'PA'],
      ['2016', '04'],
      ['2016Q1', 'PA'],
      ['2016Q1', '04'],
      ['2016C1', 'PA'],
      ['2016C1', '04'],
    ])
  })

  it('compare with the period before, the year before, or one that is named', async () => {
    const [before, now] = await ask({ indicator: 'B03', period: '2016C4,2017C1' })
    const compared = await one({ indicator: 'B03', period: '2017C1', compare: 'previous' })
    expect(compared?.compare).toMatchObject({ period: '2016C4', value: before?.value })
    expect(Number(compared?.compare?.change)).toBeCloseTo(Number(now?.value) - Number(before?.value), 6)
    const year = await one({ indicator: 'B03', period: '2017C1', compare: 'year_ago' })
    expect(year?.compare?.period).toBe('2016C1')
    const named = await one({ indicator: 'B03', period: '2017C1', compare: '2016' })
    expect(named?.compare?.period).toBe('2016')
    const first = await one({ indicator: 'B03', period: '2016C1', compare: 'previous' })
    expect(first?.compare).toMatchObject({ value: null, change: null, status: 'no_data' })
  })

  it('carry their target, gap and band', async () => {
    const national = await one({ indicator: 'P13', period: '2017C1' })
    expect(national).toMatchObject({
      target: '60',
      baseline: '50',
      target_source: 'Decreto 1',
      target_synthetic: true,
    })
    expect(Number(national?.gap)).toBeCloseTo(Number(national?.value) - 60, 6)
    expect(await one({ indicator: 'P13', period: '2017C1', territory: '0401' })).toMatchObject({
      target: '99',
    })
    expect(await one({ indicator: 'B01', period: '2017C1' })).toMatchObject({ target: '100' })
    const byModality = await one({ indicator: 'P13', period: '2017C1', by: ['modality'] })
    expect(byModality).toMatchObject({ target: null, gap: null, band: null })
  })

  it('divide by figures of other institutions, and have none where those gave none', async () => {
    const amount = await one({ indicator: 'B03', period: '2017C1' })
    expect(await one({ indicator: 'T07', period: '2017C1' })).toMatchObject({
      denominator: '4000',
      numerator: amount?.value,
    })
    expect(await one({ indicator: 'T07', period: '2017C1', filters: { sex: ['F'] } })).toMatchObject({
      denominator: '2100',
    })
    expect(await one({ indicator: 'T07', period: '2017C1', territory: '08' })).toMatchObject({
      status: 'no_data',
    })
    expect(await one({ indicator: 'T07', period: '2016C1' })).toMatchObject({ status: 'no_data' })
    const paid = Number((await one({ indicator: 'B01', period: '2017C1' }))?.value)
    expect((await one({ indicator: 'T01', period: '2017C1' }))?.value).toBe(String(300 - paid))
    expect((await one({ indicator: 'X15', period: '2017C1' }))?.numerator).toBe(String(1500 + paid))
    expect(await one({ indicator: 'P06', period: '2016' })).toMatchObject({ denominator: '200' })
    expect(await one({ indicator: 'P06', period: '2016Q1' })).toMatchObject({ status: 'no_data' })
  })

  it('judge products of the plan by what a straight line asks for on the day', async () => {
    // On 30 June 181 of 365 days have passed: 49.59 of 100 is asked for.
    expect(await one({ indicator: 'X17', period: '2017Q2' })).toMatchObject({
      numerator: '1',
      denominator: '2',
      value: '50',
    })
    expect(await one({ indicator: 'X17', period: '2017Q1' })).toMatchObject({ status: 'no_data' })
    expect(await one({ indicator: 'X17', period: '2017Q2', territory: '04' })).toMatchObject({
      status: 'no_data',
    })
  })

  it('are measured once for the same question of one publication and scope, also while they are', async () => {
    const ask = (query: object = {}, scope: Scope = EVERYTHING) =>
      indicatorValues(ministry.values, scope, {
        indicator: 'B02',
        period: '2016C4',
        by: ['territory:province', 'programme'],
        ...query,
      })
    const [everywhere, meanwhile] = await Promise.all([ask(), ask()])
    expect(meanwhile).toBe(everywhere)
    expect(await ask()).toBe(everywhere)
    const own = await ask({}, { programmes: ['RDO'], territories: ['04'] })
    const counted = own.rows.filter(row => row.value !== '0' && row.value !== null)
    expect(new Set(counted.map(row => `${row.territory} ${row.programme}`))).toEqual(new Set(['04 RDO']))
    expect((await ask({ filters: { programme: ['RDO'] } })).rows).not.toEqual(everywhere.rows)
    for (let asked = 0; asked < 2; asked += 1)
      await expect(ask({ publication: 99 })).rejects.toMatchObject({ code: 'not_found' })
  })

  it('are not found in a publication that was built before what they are counted from', async () => {
    const { publication } = await indicatorValues(ministry.values, EVERYTHING, {
      indicator: 'B02',
      period: '2017C1',
    })
    const served = servedName(publication, 'fct_visits')
    const away = `${served}_away`
    const ask = () => one({ indicator: 'T09', period: '2017' })
    await sql`rename table ${sql.table(served)} to ${sql.table(away)}`.execute(ministry.admin.db)
    await expect(ask()).rejects.toMatchObject({ code: 'not_found' })
    await sql`rename table ${sql.table(away)} to ${sql.table(served)}`.execute(ministry.admin.db)
    expect(await ask()).toMatchObject({ status: 'no_data' })
  })

  it('are stale once a source has not come for longer than its limit', async () => {
    ministry.setClock(TODAY)
    await buildPublication(ministry.context)
    expect((await one({ indicator: 'B01', period: '2017C1' }))?.status).toBe('ok')
    const answer = await indicatorValues(ministry.values, EVERYTHING, { indicator: 'B01', period: '2017' })
    expect(answer.rows[0]?.status).toBe('stale')
    expect(answer.freshness.map(source => [source.contract, source.stale])).toEqual([
      ['pagos', true],
      ['personas', true],
    ])
  })
})
