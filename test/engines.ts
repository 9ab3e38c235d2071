import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { startClickHouse, type WarehouseUrls } from '#engines/index.ts'
import { openStore, type Store } from '#store/index.ts'
import { migrate, openWarehouse, type Warehouse } from '#warehouse/index.ts'

async function ask<T>(engine: 'warehouse' | 'store' | 'server' | 'server/idle', given?: unknown): Promise<T> {
  const response = await fetch(`${inject('engines')}/${engine}`, {
    method: 'POST',
    body: JSON.stringify(given ?? null),
  })
  const { body, error } = (await response.json()) as { body: T; error?: string }
  if (error !== undefined) throw new Error(`the tests need a real ${engine}: ${error}`)
  return body
}

export interface TestWarehouse<DB> {
  /** The administrator's; unqualified names mean `database`. */
  readonly warehouse: Warehouse<DB>
  readonly database: string
  readonly url: string
  close(): Promise<void>
}

/**
 * A database of its own on the ClickHouse that the whole run shares. For tests that stay inside one database: those that use `raw`,
 * `serve` or `pub_<n>` take `testServer`.
 */
export async function testWarehouse<DB = unknown>(): Promise<TestWarehouse<DB>> {
  const { admin } = await ask<WarehouseUrls>('warehouse')
  const database = `test_${randomBytes(6).toString('hex')}`
  const root = openWarehouse(admin)
  await sql`create database ${sql.id(database)} engine = Atomic`.execute(root.db)
  const warehouse = openWarehouse<DB>(admin, { database })
  return {
    warehouse,
    database,
    url: admin,
    async close() {
      await sql`drop database ${sql.id(database)} sync`.execute(root.db)
      await Promise.all([warehouse.close(), root.close()])
    },
  }
}

export interface TestStore {
  readonly store: Store
  readonly url: string
  close(): Promise<void>
}

/** A migrated, empty database of its own on the PostgreSQL that the whole run shares. */
export async function testStore(): Promise<TestStore> {
  const url = await ask<string>('store')
  const store = openStore(url)
  return { store, url, close: () => store.close() }
}

export interface TestServer {
  /** URLs of the accounts, with the rights that they have in the product. */
  readonly urls: WarehouseUrls
  /** Ends the server and removes its files. */
  stop(): Promise<void>
}

/**
 * A migrated ClickHouse that the caller has to itself until it stops it, for tests of the pipeline through `raw`, `pub_<n>` and `serve`.
 * Then it is emptied for the next file: raw tables may be there already.
 */
export async function testServer(): Promise<TestServer> {
  const urls = await ask<WarehouseUrls>('server')
  await migrate(urls.admin)
  return {
    urls,
    async stop() {
      await empty(urls.admin)
      await ask('server/idle', urls)
    },
  }
}

/** Leaves the raw tables without a row, and no other database. */
async function empty(url: string): Promise<void> {
  const admin = openWarehouse(url)
  try {
    const { rows } = await sql<{ name: string }>`
      select name from system.databases
      where name not in ('system', 'default', 'INFORMATION_SCHEMA', 'information_schema', 'raw')`.execute(
      admin.db,
    )
    for (const { name } of rows) await sql`drop database ${sql.id(name)} sync`.execute(admin.db)
    const { rows: tables } = await sql<{ name: string }>`
      select name from system.tables
      where database = 'raw' and not startsWith(name, 'schema_') and endsWith(engine, 'MergeTree') and total_rows > 0`.execute(
      admin.db,
    )
    for (const { name } of tables)
      await sql`truncate table ${sql.table(`raw.${name}`)} sync`.execute(admin.db)
  } finally {
    await admin.close()
  }
}

/** A migrated ClickHouse of the caller's own, started for it and ended with it. */
export async function ownServer(options: { memoryMb?: number } = {}): Promise<TestServer> {
  const dir = await mkdtemp(join(tmpdir(), 'simei-test-server-'))
  const { urls, stop } = await startClickHouse({ dir, memoryMb: options.memoryMb ?? 2000 })
  await migrate(urls.admin)
  return {
    urls,
    async stop() {
      await stop()
      await rm(dir, { recursive: true, force: true })
    },
  }
}
