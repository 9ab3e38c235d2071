import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { SimeiError } from '#domain/errors.ts'
import { toStoreError } from './errors.ts'
import { connectionOptions } from './store.ts'

export interface StoreMigration {
  readonly number: number
  readonly name: string
  readonly text: string
}

const FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url))
const FILE = /^(\d{4})_([a-z0-9_]+)\.sql$/

/** Any number, but always the same: every starter waits here for its turn. */
export const MIGRATION_LOCK = 5_343_690_417

async function readMigrations(): Promise<StoreMigration[]> {
  const migrations: StoreMigration[] = []
  for (const file of (await readdir(FOLDER)).sort()) {
    const [, number, name] = FILE.exec(file) ?? []
    if (number === undefined || name === undefined) continue
    migrations.push({ number: Number(number), name, text: await readFile(`${FOLDER}${file}`, 'utf8') })
  }
  return migrations
}

const checksum = (text: string): string => createHash('sha256').update(text).digest('hex')

async function applyAll(client: pg.Client, migrations: readonly StoreMigration[]): Promise<void> {
  await client.query(`create table if not exists schema_migrations (
    number integer primary key, name text not null, checksum text not null, applied_at timestamptz not null default now())`)
  const { rows } = await client.query<{ number: number; checksum: string }>(
    'select number, checksum from schema_migrations order by number',
  )
  const applied = new Map(rows.map(row => [row.number, row.checksum]))
  for (const [number, sum] of applied) {
    const ours = migrations.find(migration => migration.number === number)
    if (ours === undefined || checksum(ours.text) !== sum)
      throw new SimeiError('migration_changed', { detail: `store migration ${number}` })
  }
  for (const { number, name, text } of migrations) {
    if (applied.has(number)) continue
    await client.query('begin')
    await client.query(text)
    await client.query('insert into schema_migrations (number, name, checksum) values ($1, $2, $3)', [
      number,
      name,
      checksum(text),
    ])
    await client.query('commit')
  }
}

/**
 * Brings the store to this program's tables: each numbered file once, in a transaction of its own, under one advisory lock, so that
 * several starters at once are safe and a crash leaves whole files only.
 *
 * Throws `migration_changed` if an applied file differs here or is unknown here, `store_unreachable`.
 */
export async function migrateStore(url: string, migrations?: readonly StoreMigration[]): Promise<void> {
  const files = migrations ?? (await readMigrations())
  const client = new pg.Client(connectionOptions(url, 'simei-migrate'))
  client.on('error', () => undefined)
  try {
    await client.connect()
    await client.query('select pg_advisory_lock($1)', [MIGRATION_LOCK])
    await applyAll(client, files)
  } catch (error) {
    throw toStoreError(error)
  } finally {
    // Ends the session, and with it the lock and an open transaction.
    await client.end()
  }
}
