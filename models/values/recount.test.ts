import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ValuesQuery } from '#domain/indicators.ts'
import { parsePeriod, previousPeriod, yearAgo } from '#domain/periods.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { officeStretches } from '#domain/territories/offices.ts'
import { PROVING } from '#test/proving.ts'
import { buildPublication, indicatorValues } from '../index.ts'
import type { RecountBatch } from '../recount.test-helper.ts'
import { comparedOtherwise, differences } from '../recount-compare.test-helper.ts'
import { randomRequest } from '../recount-requests.test-helper.ts'
import { recountAny } from '../recount-shares.test-helper.ts'
import { describePlanner } from '../rollups/planner.test-helper.ts'
import { landDividedPlaces } from '../small-divided.test-helper.ts'
import { landSmallFigures } from '../small-figures.test-helper.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallMinistry, REGISTERED_TWICE } from '../small-records.test-helper.ts'
import { officeSql } from './fact-places.ts'

let ministry: Ministry

/** The batches of each publication: the first before any corregimiento was divided, the second with everything. */
const batches = new Map<number, readonly RecountBatch[]>()

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await buildPublication(ministry.context)
  batches.set(1, await ministry.committedBatches())
  await landDividedPlaces(ministry)
  await landSmallFigures(ministry)
  await buildPublication(ministry.context)
  batches.set(2, await ministry.committedBatches())
})
afterAll(() => ministry.stop())

const PERIODS = [
  ...['2016C1', '2016C2', '2016C4', '2017C1', '2017C2'],
  ...['201602', '201605', '201612', '201703', '2016Q1', '2016Q3', '2017Q2', '2016S2', '2016', '2017'],
  ...['201703YTD', '201611YTD', '201612R12', '201704R12'],
  ...['2016-01-01..2017-08-31', '2016-05-10..2016-11-02', '2016-02-29..2016-02-29', '2016-07-01..2020-02-01'],
  ...['2022C1', '202202'],
]
const TERRITORIES = ['PA', '01', '0104', '010202', '04', '0401', '040101', '08', '09', '13', 'PA-ND']

const COMPARED = { previous: previousPeriod, year_ago: yearAgo } as const

describe('any figure', () => {
  it('equals a plain recount over the raw rows, whatever slice, comparison and publication is asked for', async () => {
    await fc.assert(
      fc.asyncProperty(
        randomRequest(PERIODS, TERRITORIES),
        fc.constantFrom(undefined, 'previous' as const, 'year_ago' as const),
        fc.constantFrom(1, 2),
        async (asked, compare, earlier) => {
          // Only the later publication has records of 2022.
          const publication = asked.period.startsWith('2022') ? 2 : earlier
          const answer = await indicatorValues(ministry.values, EVERYTHING, {
            ...asked,
            publication,
            ...(compare === undefined ? {} : { compare }),
          })
          const counted = (period: string) =>
            recountAny(ministry.admin, batches.get(publication) ?? [], { ...asked, period }, REGISTERED_TWICE)
          expect(differences(answer, asked, await counted(asked.period))).toEqual([])
          if (compare === undefined) return
          const other = COMPARED[compare](parsePeriod(asked.period))
          expect(comparedOtherwise(answer, asked, other, await counted(other.id))).toEqual([])
        },
      ),
      { numRuns: PROVING ? 1000 : 12, seed: 2017 },
    )
  }, 3_600_000)
})

describePlanner(() => ministry)

const paid = async (query: Partial<ValuesQuery>) =>
  Object.fromEntries(
    (
      await indicatorValues(ministry.values, EVERYTHING, {
        indicator: 'B03',
        period: '2016C1',
        territory: '01',
        by: ['territory:corregimiento'],
        ...query,
      })
    ).rows.flatMap(row => (row.value === '0' ? [] : [[row.territory, Number(row.value) / 150]])),
  )

describe('a corregimiento that was divided, moved or joined', () => {
  it('has its records as they were told, or where its persons and its place are today', async () => {
    const was = { '010103': 3, '010202': 6, '010407': 3 }
    const is = { '010401': 3, '010402': 2, '010403': 1, '010407': 1, '010408': 4 }
    expect(await paid({})).toEqual(was)
    expect(await paid({ tree: 'is' })).toEqual(is)
    expect(await paid({ tree: 'is', period: '2016' })).toEqual(
      Object.fromEntries(Object.entries(is).map(([code, persons]) => [code, persons * 2])),
    )
    expect(await paid({ tree: 'is', by: ['territory:district'] })).toEqual({ '0104': 11 })
    expect(await paid({ by: ['territory:district'] })).toEqual({ '0101': 3, '0102': 6, '0104': 3 })
    expect(await paid({ territory: '010202', by: [] })).toEqual({ '010202': 6 })
    await expect(paid({ tree: 'is', territory: '010202', by: [] })).rejects.toMatchObject({
      code: 'unknown_territory',
    })
  })

  it('was none of the breakdown before it was founded, and is none once it is no more', async () => {
    const codes = async (period: string, tree: 'was' | 'is') =>
      (
        await indicatorValues(ministry.values, EVERYTHING, {
          indicator: 'B01',
          period,
          territory: '0104,0102',
          by: ['territory:corregimiento'],
          tree,
        })
      ).rows.map(row => row.territory)
    expect(await codes('2016C2', 'was')).not.toContain('010408')
    expect(await codes('2016C2', 'was')).not.toContain('010202')
    expect(await codes('2016C1', 'was')).toContain('010202')
    expect(await codes('2016C2', 'is')).toContain('010408')
    expect(await codes('2016C1', 'is')).not.toContain('010202')
  })
})

it('a place is of the office that has it on the day, or of that which has it today', async () => {
  const stretches = officeStretches([
    { office: 'A', covers: ['01'], from: null, to: null },
    { office: 'B', covers: ['0102', '010301'], from: '2020-07-01', to: null },
  ])
  const office = officeSql(sql.ref('code'), sql.ref('day'), stretches)
  const { rows } = await sql<{ office: string }>`
    select ${office} as office from values('code String, day UInt32', ('010201', 20200630), ('010201', 20200701), ('010301', 20210101),
      ('010302', 20210101), ('0103', 20210101), ('01', 20200101), ('01', 20210101), ('02', 20210101), ('ND', 20210101))`.execute(
    ministry.admin.db,
  )
  expect(rows.map(row => row.office)).toEqual(['A', 'B', 'B', 'A', 'ND', 'A', 'ND', 'ND', 'ND'])
})
