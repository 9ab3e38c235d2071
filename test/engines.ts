import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { inject } from 'vitest'
import { startClickHouse, type WarehouseUrls } from '#engines/index.ts'
import { openStore, type Store } from '#store/index.ts'
import { migrate, openWarehouse, type Warehouse } from '#warehouse/index.ts'

async function ask<T>(engine: 'warehouse' | 'store'): Promise<T> {
  const response = await fetch(`${inject('engines')}/${engine}`)
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
  /** URLs of the four accounts, with the rights that they have in the product. */
  readonly urls: WarehouseUrls
  /** Ends the server and removes its files. */
  stop(): Promise<void>
}

/** A migrated ClickHouse of the caller's own (0.3–0.9 s, 300 MB), for tests of the pipeline through `raw`, `pub_<n>` and `serve`. */
export async function testServer(options: { memoryMb?: number } = {}): Promise<TestServer> {
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
