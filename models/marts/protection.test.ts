import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Dimension } from '#domain/dimensions.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { PROVING } from '#test/proving.ts'
import { buildPublication, indicatorValues } from '../index.ts'
import { differences } from '../recount-compare.test-helper.ts'
import { PROTECTION_RECOUNTED, recountProtection } from '../recount-protection.test-helper.ts'
import { randomRequest } from '../recount-requests.test-helper.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallProtection } from '../small-protection.test-helper.ts'
import { landSmallMinistry } from '../small-records.test-helper.ts'

let ministry: Ministry
const visit = (household_id: string, corregimiento_code: string, result: string) => ({
  visit_id: `V-${household_id}`,
  household_id,
  promoter_id: 'PR-1',
  programme: 'RDO',
  phase: 'inclusion',
  scheduled_on: '2018-02-01',
  visited_on: result === 'realizada' ? '2018-02-03' : null,
  result,
  corregimiento_code,
})
const rowsOf = async (indicator: string, period: string, by: readonly Dimension[] = []) =>
  (await indicatorValues(ministry.values, EVERYTHING, { indicator, period, by })).rows
const figureOf = async (indicator: string, period: string) =>
  (await rowsOf(indicator, period))[0]?.value ?? null

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await landSmallProtection(ministry)
  await ministry.land('acompanamiento', '2018-03-31', [
    visit('N1', '060201', 'realizada'),
    visit('N2', '060201', 'realizada'),
    visit('N3', '120101', 'realizada'),
    visit('N4', '090301', 'no_ubicado'),
    visit('N5', '080813', 'realizada'),
  ])
  expect(await buildPublication(ministry.context)).toMatchObject({ published: true })
}, 60_000)
afterAll(() => ministry?.stop())

const PERIODS = [
  ...['2016C2', '2016C4', '2017C1', '2017C2', '201603', '201611', '201612', '201703', '201705'],
  ...['2016Q2', '2016Q4', '2017Q1', '2017Q2', '2016S1', '2016S2', '2017S1', '2016', '2017'],
  '2016-05-10..2016-12-02',
]
const TERRITORIES = ['PA', '04', '0401', '040101', '08', '09', '12', 'PA-ND']

describe('figures of the protection system', () => {
  it('stand on marts of which every check holds', async () => {
    const failing = await ministry.store.db
      .selectFrom('check_results')
      .select(['model', 'check_name', 'failed_rows'])
      .where('failed_rows', '>', '0')
      .execute()
    expect(failing).toEqual([])
  })

  it.each(PROTECTION_RECOUNTED)(
    '%s equals a plain recount over the raw rows, whatever slice is asked for',
    async code => {
      const batches = await ministry.committedBatches()
      await fc.assert(
        fc.asyncProperty(randomRequest(PERIODS, TERRITORIES, [code]), async asked => {
          const answer = await indicatorValues(ministry.values, EVERYTHING, asked)
          expect(differences(answer, asked, await recountProtection(ministry.admin, batches, asked))).toEqual(
            [],
          )
        }),
        { numRuns: PROVING ? 60 : 2, seed: 2019 },
      )
    },
    60_000,
  )

  it('count a priority corregimiento once, when a visit was made there, and none before the list', async () => {
    expect(await rowsOf('T09', '2018Q1')).toMatchObject([{ numerator: '2', denominator: '11' }])
    expect(await rowsOf('T09', '2017Q1')).toMatchObject([{ value: null, status: 'no_data' }])
  })

  it('divide the pay points of a cycle by the persons paid in it', async () => {
    expect(await rowsOf('T13', '2017C1')).toMatchObject([
      { numerator: '2', denominator: await figureOf('B01', '2017C1') },
    ])
  })

  it('make the index of operation of the values of its parts', async () => {
    const [forms, school, health] = await Promise.all(
      ['P07', 'P08', 'P09'].map(code => figureOf(code, '2016S2')),
    )
    const index = (0.5 * Number(forms) + 0.25 * Number(school) + 0.25 * Number(health)) / 100
    expect(Number(await figureOf('T04', '2016S2'))).toBeCloseTo(index, 5)
    expect(index).toBeGreaterThan(0)
  })

  it("hold each district to the minimum by the district's own values", async () => {
    const parts = await Promise.all(
      ['P07', 'P08', 'P09'].map(code => rowsOf(code, '2016S2', ['territory:district'])),
    )
    const known = (parts[0] ?? []).flatMap(({ territory }) => {
      const values = parts.map(rows => rows.find(row => row.territory === territory)?.value ?? null)
      return territory === 'PA-ND' || values.includes(null) ? [] : [values.map(Number)]
    })
    expect(await rowsOf('T05', '2016S2')).toMatchObject([
      {
        numerator: String(known.filter(values => values.every(value => value >= 60)).length),
        denominator: String(known.length),
      },
    ])
    expect(known.length).toBeGreaterThan(0)
  })

  it('stay without data below the district where places are known by district', async () => {
    const [row] = (
      await indicatorValues(ministry.values, EVERYTHING, {
        indicator: 'X10',
        period: '2017Q1',
        territory: '040101',
      })
    ).rows
    expect(row).toMatchObject({ value: null, status: 'no_data' })
  })
})
