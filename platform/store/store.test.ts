import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
})
afterAll(() => test.close())

describe('a store', () => {
  it('gives bigint, numeric, date and instant as text without losing a digit', async () => {
    const { rows } =
      await test.store.pool.query(`select 9223372036854775807::int8 as whole, 12345678901234567890.12::numeric as exact,
      date '1905-03-02' as day, timestamptz '2026-04-15 09:00:00.123456-05' as instant, interval '1 day' as span,
      array[9223372036854775807::int8] as wholes`)
    expect(rows).toEqual([
      {
        whole: '9223372036854775807',
        exact: '12345678901234567890.12',
        day: '1905-03-02',
        instant: '2026-04-15T14:00:00.123456Z',
        span: 'P1D',
        wholes: ['9223372036854775807'],
      },
    ])
  })
})
