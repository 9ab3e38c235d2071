import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { ownServer, type TestServer } from '#test/engines.ts'
import {
  checkVersion,
  ensureTables,
  migrate,
  openWarehouse,
  type Warehouse,
  withScope,
  withSignal,
} from './index.ts'
import { isSupported } from './version.ts'

let server: TestServer
let admin: Warehouse
beforeAll(async () => {
  server = await ownServer()
  admin = openWarehouse(server.urls.admin)
})
afterAll(async () => {
  await admin.close()
  await server.stop()
})

const names = async (query: ReturnType<typeof sql<{ name: string }>>) =>
  (await query.execute(admin.db)).rows.map(row => row.name)

describe('migrating', () => {
  it('makes both databases and the quarantine, by several starters at once as by one', async () => {
    await Promise.all([1, 2, 3].map(() => migrate(server.urls.admin)))
    expect(
      await names(
        sql`select name from system.databases where name in ('raw', 'serve') and engine = 'Atomic' order by name`,
      ),
    ).toEqual(['raw', 'serve'])
    expect(await names(sql`select name from system.tables where database = 'raw' order by name`)).toEqual([
      'quarantine',
      'schema_migrations',
      'schema_tables',
    ])
    const { rows } = await sql`select distinct number, name from raw.schema_migrations`.execute(admin.db)
    expect(rows).toEqual([{ number: 1, name: 'quarantine' }])
  })

  it('is finished by the next start when a crash left it half done', async () => {
    await sql`drop table raw.quarantine sync`.execute(admin.db)
    await sql`truncate table raw.schema_migrations`.execute(admin.db)
    await migrate(server.urls.admin)
    expect(await names(sql`select name from system.tables where database = 'raw' order by name`)).toEqual([
      'quarantine',
      'schema_migrations',
      'schema_tables',
    ])
  })

  it('is refused when a file that was applied has changed, or is unknown here', async () => {
    for (const [number, checksum] of [
      [1, 'other'],
      [9999, 'newer'],
    ] as const) {
      await sql`insert into raw.schema_migrations (number, name, checksum) select toUInt32(${number}), 'x', ${checksum}`.execute(
        admin.db,
      )
      await expect(migrate(server.urls.admin)).rejects.toMatchObject({ code: 'migration_changed' })
      await sql`alter table raw.schema_migrations delete where checksum = ${checksum}`.execute(admin.db)
    }
    await migrate(server.urls.admin)
  })

  it('adds the tables that contracts ask for, and does so again without harm', async () => {
    const statements = [
      'create table if not exists raw.pagos (batch_id UInt64) engine = MergeTree partition by batch_id order by batch_id',
    ]
    await ensureTables(server.urls.admin, statements)
    await ensureTables(server.urls.admin, statements)
    const wider = ['alter table raw.pagos add column if not exists line UInt64']
    await ensureTables(server.urls.admin, [...statements, ...wider])
    expect(await names(sql<{ name: string }>`select name from system.columns where table = 'pagos'`)).toEqual(
      ['batch_id', 'line'],
    )
    await expect(ensureTables(server.urls.admin, ['create tabel x'])).rejects.toMatchObject({
      code: 'warehouse_failed',
    })
  })
})

describe('the version of the server', () => {
  it('is new enough here', async () => {
    expect(isSupported(await checkVersion(admin))).toBe(true)
  })

  it.each([
    ['26.3.21.9', false],
    ['26.3.22.1', true],
    ['26.4.1.1', true],
    ['27.1.1.1', true],
    ['25.12.30.1', false],
    ['', false],
  ])('%s is supported: %s', (version, supported) => {
    expect(isSupported(version)).toBe(supported)
  })
})

describe('the log of the server', () => {
  it('holds no bound value', async () => {
    await sql`select ${'María Pérez'} as name`.execute(admin.db)
    await sql`system flush logs`.execute(admin.db)
    const logged = sql<{
      name: string
    }>`select query as name from system.query_log where event_time > now() - 3600`
    expect((await names(logged)).filter(query => query.includes('Pérez'))).toEqual([])
  })
})

describe('a reader', () => {
  it('sees of a served view what its scope holds, and nothing without one', async () => {
    const builder = openWarehouse(server.urls.builder)
    for (const statement of [
      sql`create database pub_1 engine = Atomic`,
      sql`create table pub_1.fct_payments (payment_id UInt64, scope_programme String, scope_territory String) engine = MergeTree order by payment_id`,
      sql`insert into pub_1.fct_payments values (1, 'AG', '040101'), (2, 'AG', '080101'), (3, '120A65', '040101')`,
      sql`create view serve.p1_fct_payments definer = simei_builder sql security definer as select * from pub_1.fct_payments`,
    ])
      await statement.execute(builder.db)
    const reader = openWarehouse<{ 'serve.p1_fct_payments': { payment_id: string } }>(server.urls.reader)
    const seen = async (warehouse: typeof reader) => {
      const rows = await warehouse.db
        .selectFrom('serve.p1_fct_payments')
        .select('payment_id')
        .orderBy('payment_id')
        .execute()
      return rows.map(row => row.payment_id)
    }
    expect(await seen(withScope(reader, 'programmes=*;territories=*'))).toEqual(['1', '2', '3'])
    expect(await seen(withScope(reader, 'programmes=AG;territories=*'))).toEqual(['1', '2'])
    expect(await seen(withScope(reader, 'programmes=AG;territories=04'))).toEqual(['1'])
    expect(await seen(reader)).toEqual([])
    await expect(seen(withScope(reader, 'programmes=*\r\nX-Other: 1'))).rejects.toMatchObject({
      code: 'internal',
    })
    await expect(sql`select * from pub_1.fct_payments`.execute(reader.db)).rejects.toMatchObject({
      code: 'warehouse_denied',
    })
    await Promise.all([reader.close(), builder.close()])
  })

  it('stops working for a caller who has gone', async () => {
    const reader = openWarehouse(server.urls.reader)
    const stop = new AbortController()
    const running = sql<{
      n: string
    }>`select count() as n from numbers(1000000000000) where cityHash64(number) = 1`.execute(
      withSignal(reader, stop.signal).db,
    )
    const outcome = running.catch((error: unknown) => error)
    const atWork = async () => {
      const { rows } = await sql<{ n: string }>`
        select count() as n from system.processes where user = 'simei_reader'`.execute(admin.db)
      return rows[0]?.n
    }
    await vi.waitFor(async () => expect(await atWork()).toBe('1'), 20_000)
    stop.abort()
    expect(await outcome).toMatchObject({ code: 'warehouse_cancelled' })
    await vi.waitFor(async () => expect(await atWork()).toBe('0'), 20_000)
    await reader.close()
  })
})
