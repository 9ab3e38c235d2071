import pg from 'pg'
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { migrateStore } from './index.ts'
import { MIGRATION_LOCK, type StoreMigration } from './migrate.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
})
afterAll(() => test.close())

const query = async (text: string): Promise<unknown[]> => (await test.store.pool.query(text)).rows
const ONE: StoreMigration = {
  number: 1,
  name: 'one',
  text: 'create table one (id int); insert into one values (1);',
}
const TWO: StoreMigration = { number: 2, name: 'two', text: 'alter table one add column note text;' }

describe('migrating the store', () => {
  beforeEach(async () => {
    await query('drop schema public cascade')
    await query('create schema public')
  })

  it('applies each file once, by ten starters at once as by one', async () => {
    await Promise.all(Array.from({ length: 10 }, () => migrateStore(test.url, [ONE, TWO])))
    expect(await query('select * from one')).toEqual([{ id: 1, note: null }])
    expect(await query('select number, name from schema_migrations order by number')).toEqual([
      { number: 1, name: 'one' },
      { number: 2, name: 'two' },
    ])
  })

  it('keeps nothing of a file that fails in its middle, and repeats it whole', async () => {
    const broken = { ...TWO, text: `${TWO.text} select 1 / 0;` }
    await expect(migrateStore(test.url, [ONE, broken])).rejects.toMatchObject({ code: '22012' })
    expect(await query('select * from one')).toEqual([{ id: 1 }])
    await migrateStore(test.url, [ONE, TWO])
    expect(await query('select * from one')).toEqual([{ id: 1, note: null }])
  })

  it('is refused when an applied file has changed, or when a newer program was here', async () => {
    await migrateStore(test.url, [ONE, TWO])
    await expect(migrateStore(test.url, [ONE, { ...TWO, text: 'select 1' }])).rejects.toMatchObject({
      code: 'migration_changed',
    })
    await expect(migrateStore(test.url, [ONE])).rejects.toMatchObject({ code: 'migration_changed' })
  })

  it('waits for another starter instead of running beside it', async () => {
    const holder = new pg.Client({ connectionString: test.url })
    await holder.connect()
    await holder.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    const second = migrateStore(test.url, [ONE])
    const waiting = "select 1 as waits from pg_locks where locktype = 'advisory' and not granted"
    await vi.waitFor(async () => expect(await query(waiting)).toEqual([{ waits: 1 }]), 20_000)
    expect(await query("select to_regclass('one') as one")).toEqual([{ one: null }])
    await holder.end()
    await second
    expect(await query('select id from one')).toEqual([{ id: 1 }])
  })

  it('makes every table that the program knows', async () => {
    await migrateStore(test.url)
    await migrateStore(test.url)
    const tables = await query(
      "select table_name from information_schema.tables where table_schema = 'public'",
    )
    expect(tables).toEqual(
      expect.arrayContaining([
        { table_name: 'batches' },
        { table_name: 'outbox' },
        { table_name: 'publications' },
      ]),
    )
  })
})
