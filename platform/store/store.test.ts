import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { openStore } from './index.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
})
afterAll(() => test.close())

const batch = (sha256: string) => ({
  contract: 'pagos',
  file_name: 'pagos.csv',
  sha256,
  size_bytes: '9007199254740993',
  landed_path: 'landed/pagos',
  snapshot_on: '2017-09-30',
  state: 'committed' as const,
  amount_read: '123456789012345678.90',
  requested_by: 'test',
  received_at: '2026-04-15T09:00:00-05:00',
})

describe('a store', () => {
  it('gives bigint, numeric, date and instant as text without losing a digit', async () => {
    const { rows } =
      await test.store.pool.query(`select 9223372036854775807::int8 as whole, 12345678901234567890.12::numeric as exact,
      date '1905-03-02' as day, timestamptz '2026-04-15 09:00:00.123456-05' as instant, timestamptz '1905-03-02 00:00:00+00' as early,
      interval '1 day' as span, array[9223372036854775807::int8] as wholes, 7::int4 as small, true as flag`)
    expect(rows).toEqual([
      {
        whole: '9223372036854775807',
        exact: '12345678901234567890.12',
        day: '1905-03-02',
        instant: '2026-04-15T14:00:00.123456Z',
        early: '1905-03-02T00:00:00Z',
        span: 'P1D',
        wholes: ['9223372036854775807'],
        small: 7,
        flag: true,
      },
    ])
  })

  it('takes instants with a zone and gives them in UTC, and keeps amounts to the last cent', async () => {
    const { batch_id } = await test.store.db
      .insertInto('batches')
      .values(batch('a'))
      .returning('batch_id')
      .executeTakeFirstOrThrow()
    const row = await test.store.db
      .selectFrom('batches')
      .selectAll()
      .where('batch_id', '=', batch_id)
      .executeTakeFirstOrThrow()
    expect(row).toMatchObject({
      size_bytes: '9007199254740993',
      amount_read: '123456789012345678.90',
      snapshot_on: '2017-09-30',
      received_at: '2026-04-15T14:00:00Z',
    })
  })

  it('undoes a transaction that fails, and tells which rule was broken but not with what values', async () => {
    const twice = test.store.db.transaction().execute(async transaction => {
      await transaction.insertInto('batches').values(batch('secret-hash')).execute()
      await transaction.insertInto('batches').values(batch('secret-hash')).execute()
    })
    const failure: unknown = await twice.catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: '23505', constraint: 'batches_content' })
    expect(JSON.stringify(failure, Object.getOwnPropertyNames(failure))).not.toContain('secret-hash')
    const { rows } = await sql`select 1 from batches where sha256 = 'secret-hash'`.execute(test.store.db)
    expect(rows).toEqual([])
  })

  it('survives that the server ends its connections', async () => {
    const other = openStore(test.url, { max: 3 })
    await Promise.all([1, 2, 3].map(() => sql`select pg_sleep(0.05)`.execute(other.db)))
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and usename = current_user and pid <> pg_backend_pid()`.execute(
      test.store.db,
    )
    await vi.waitFor(() => expect(other.pool.totalCount).toBe(0), 20_000)
    const { rows } = await sql`select 1 as one`.execute(other.db)
    expect(rows).toEqual([{ one: 1 }])
    await other.close()
  })

  it('survives that the server ends a connection between two statements of a transaction, which then fails', async () => {
    const other = openStore(test.url, { applicationName: 'between' })
    const broken = other.db.transaction().execute(async transaction => {
      await sql`select 1`.execute(transaction)
      await sql`select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'between'`.execute(
        test.store.db,
      )
      await sleep(200)
      await sql`select 2`.execute(transaction)
    })
    await expect(broken).rejects.toMatchObject({ code: 'store_unreachable' })
    const { rows } = await sql`select 1 as one`.execute(other.db)
    expect(rows).toEqual([{ one: 1 }])
    await other.close()
  })

  it('says that nobody is there, and that the password is wrong', async () => {
    const wrong = Object.assign(new URL(test.url), { password: 'wrong' }).href
    const nobody = Object.assign(new URL(test.url), { port: '1' }).href
    for (const url of [wrong, nobody]) {
      const store = openStore(url)
      await expect(sql`select 1`.execute(store.db)).rejects.toMatchObject({
        name: 'SimeiError',
        code: 'store_unreachable',
      })
      await store.close()
    }
  })

  it('says that the connection was lost in the middle of a query', async () => {
    const other = openStore(test.url)
    const running = sql`select pg_sleep(30), 'victim'`.execute(other.db).catch((error: unknown) => error)
    const victims = sql<{
      pid: number
    }>`select pid from pg_stat_activity where query like '%victim%' and pid <> pg_backend_pid()`
    await vi.waitFor(async () => expect((await victims.execute(test.store.db)).rows).toHaveLength(1), 20_000)
    await sql`select pg_terminate_backend(pid) from pg_stat_activity where query like '%victim%' and pid <> pg_backend_pid()`.execute(
      test.store.db,
    )
    expect(await running).toMatchObject({ code: 'store_unreachable' })
    await other.close()
  })
})
