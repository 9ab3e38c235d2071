import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '#engines/index.ts'
import { migrateStore } from '#store/index.ts'

/** A PostgreSQL that hands out migrated databases, each a copy of one template. */
export interface StoreServer {
  /** URL of a new database, as the account of the program, which is no superuser. */
  newDatabase(): Promise<string>
  stop(): Promise<void>
}

const named = (url: string, database: string): string =>
  Object.assign(new URL(url), { pathname: database }).href

/** Copies of a template cost about 40 ms; migrating each anew about 300. Durability is off: the data is thrown away. */
export async function startStoreServer(dir: string): Promise<StoreServer> {
  const { url, port, stop } = await startPostgres({ dir, durable: false, sharedBuffersMb: 64 })
  await migrateStore(url)
  const password = (await readFile(join(dir, 'superuser.password'), 'utf8')).trim()
  const superuser = new pg.Client({
    host: '127.0.0.1',
    port,
    user: 'postgres',
    password,
    database: 'postgres',
  })
  await superuser.connect()
  let count = 0
  // One after the other: a template can be copied once at a time.
  let last: Promise<unknown> = Promise.resolve()
  return {
    newDatabase() {
      count += 1
      const name = `test_${count}`
      const copied = last.then(() => superuser.query(`create database ${name} template simei owner simei`))
      last = copied.catch(() => undefined)
      return copied.then(() => named(url, name))
    },
    async stop() {
      await superuser.end()
      await stop()
    },
  }
}
