import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildPublication } from '../index.ts'
import { type Ministry, startMinistry } from '../small-ministry.test-helper.ts'
import { landSmallProtection } from '../small-protection.test-helper.ts'
import { landSmallMinistry } from '../small-records.test-helper.ts'

let ministry: Ministry

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await landSmallProtection(ministry)
  const outcome = await buildPublication(ministry.context)
  expect(outcome).toMatchObject({ published: true })
}, 60_000)
afterAll(() => ministry?.stop())

describe('marts of the protection system', () => {
  it('hold rows of every contract, and every check of them holds', async () => {
    const failing = await ministry.store.db
      .selectFrom('check_results')
      .selectAll()
      .where('failed_rows', '>', '0')
      .execute()
    expect(failing.filter(row => !String(row.check_name).includes('plan'))).toEqual([])
  })
})
