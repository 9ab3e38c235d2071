import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestWarehouse, testWarehouse } from '#test/engines.ts'
import { accepted, agrees, type Check, failedRows, holds, notNull, related, unique } from './checks.ts'

let test: TestWarehouse<unknown>

beforeAll(async () => {
  test = await testWarehouse()
  const run = (text: string) => sql.raw(text).execute(test.warehouse.db)
  await run('create table t (id UInt32, kind String, place Nullable(String)) engine = MergeTree order by id')
  await run("insert into t values (1, 'a', 'x'), (2, 'b', 'y'), (2, 'c', null), (3, 'a', 'z')")
  await run('create table places (code String) engine = MergeTree order by code')
  await run("insert into places values ('x'), ('y')")
})
afterAll(() => test.close())

const CHECKS: readonly (readonly [Check, string])[] = [
  [unique('id'), '1'],
  [unique('id', 'kind'), '0'],
  [notNull('place'), '1'],
  [accepted('kind', ['a', 'b']), '1'],
  [related('place', 'places', 'code'), '1'],
  [related('place', 'places', 'code', ['z']), '0'],
  [holds('id is small', 'id < 3'), '1'],
  [agrees('counts', sql`select count() from t`, sql`select 1`), '3'],
  [agrees('cents', sql`select toDecimal64('10.01', 2)`, sql`select toDecimal64('10.00', 2)`), '1'],
  [agrees('nothing', sql`select sum(nullIf(id, 0)) from t where id > 9`, sql`select 1`), '1'],
  [agrees('equal', sql`select 4`, sql`select count() from t`), '0'],
]

describe('checks', () => {
  it.each(CHECKS)('$0.name counts what breaks it', async (check, failed) => {
    expect(await failedRows(test.warehouse, 't', [check])).toMatchObject([{ failed_rows: failed }])
  })

  it('of one table are counted together as each alone', async () => {
    const together = await failedRows(
      test.warehouse,
      't',
      CHECKS.map(([check]) => check),
    )
    expect(together.map(count => count.failed_rows)).toEqual(CHECKS.map(([, failed]) => failed))
  })
})
