import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication, indicatorValues } from '../index.ts'
import { recount } from '../recount.test-helper.ts'
import { differences } from '../recount-compare.test-helper.ts'
import { randomRequest } from '../recount-requests.test-helper.ts'
import { landDividedPlaces } from '../small-divided.test-helper.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallMinistry, REGISTERED_TWICE } from '../small-records.test-helper.ts'

let ministry: Ministry

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await landDividedPlaces(ministry)
  await buildPublication(ministry.context)
})
afterAll(() => ministry.stop())

const PERIODS = [
  ...['2016C1', '2016C2', '2016C4', '2017C1', '2017C2'],
  ...['201602', '201605', '201612', '201703', '2016Q1', '2016Q3', '2017Q2', '2016S2', '2016', '2017'],
  ...['201703YTD', '201611YTD', '201612R12', '201704R12'],
  ...['2016-01-01..2017-08-31', '2016-05-10..2016-11-02', '2016-02-29..2016-02-29', '2016-07-01..2020-02-01'],
]
const TERRITORIES = ['PA', '01', '0104', '010202', '04', '0401', '040101', '08', '09', '13', 'PA-ND']

describe('any figure', () => {
  it('equals a plain recount over the raw rows, whatever slice is asked for', async () => {
    const batches = await ministry.committedBatches()
    await fc.assert(
      fc.asyncProperty(randomRequest(PERIODS, TERRITORIES), async asked => {
        const answer = await indicatorValues(ministry.values, EVERYTHING, asked)
        expect(
          differences(answer, asked, await recount(ministry.admin, batches, asked, REGISTERED_TWICE)),
        ).toEqual([])
      }),
      { numRuns: process.env.SIMEI_PROVE === '1' ? 200 : 50, seed: 2017 },
    )
  }, 900_000)
})
