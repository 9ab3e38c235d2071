import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { buildPublication, indicatorValues } from '../index.ts'
import { differences } from '../recount-compare.test-helper.ts'
import { PROTECTION_RECOUNTED, recountProtection } from '../recount-protection.test-helper.ts'
import { randomRequest } from '../recount-requests.test-helper.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallProtection } from '../small-protection.test-helper.ts'
import { landSmallMinistry } from '../small-records.test-helper.ts'

let ministry: Ministry

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await landSmallProtection(ministry)
  expect(await buildPublication(ministry.context)).toMatchObject({ published: true })
}, 60_000)
afterAll(() => ministry?.stop())

const PERIODS = [
  ...['2016C2', '2016C4', '2017C1', '2017C2', '201603', '201611', '201612', '201703', '201705'],
  ...['2016Q2', '2016Q4', '2017Q1', '2017Q2', '2016S1', '2016S2', '2017S1', '2016', '2017'],
  '2016-05-10..2016-12-02',
]
const TERRITORIES = ['PA', '04', '0401', '040101', '08', '09', '12', 'PA-ND']
const PROVE = process.env.SIMEI_PROVE === '1'

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
        { numRuns: PROVE ? 60 : 4, seed: 2019 },
      )
    },
    60_000,
  )
})
