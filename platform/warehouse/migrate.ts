import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { command } from './command.ts'
import { insertRows } from './insert.ts'
import { checkVersion } from './version.ts'
import { type Account, openWarehouse } from './warehouse.ts'

interface Migration {
  readonly number: number
  readonly name: string
  readonly checksum: string
  readonly statements: readonly string[]
}

const FOLDER = fileURLToPath(new URL('./migrations/', import.meta.url))
const FILE = /^(\d{4})_([a-z0-9_]+)\.sql$/

/** Statements end with a semicolon at the end of a line. */
const statementsOf = (text: string): string[] =>
  text
    .replace(/^--.*$/gm, '')
    .split(/;\s*$/m)
    .map(statement => statement.trim())
    .filter(statement => statement !== '')

async function readMigrations(): Promise<Migration[]> {
  const migrations: Migration[] = []
  for (const file of (await readdir(FOLDER)).sort()) {
    const [, number, name] = FILE.exec(file) ?? []
    if (number === undefined || name === undefined) continue
    const text = await readFile(`${FOLDER}${file}`, 'utf8')
    const checksum = createHash('sha256').update(text).digest('hex')
    migrations.push({ number: Number(number), name, checksum, statements: statementsOf(text) })
  }
  return migrations
}

const run = (account: Account, statement: string) => command(account, { sql: statement, parameters: [] })

/**
 * The `default` database of the bundled server is an overlay without the guarantees of Atomic, so ours are made by name.
 * The ledger lies in `raw`.
 */
const FOUNDATIONS = [
  'create database if not exists raw engine = Atomic',
  'create database if not exists serve engine = Atomic',
  'create database if not exists nominal engine = Atomic',
  `create table if not exists raw.schema_migrations (
    number UInt32, name String, checksum String, applied_at DateTime64(3, 'UTC') default now64(3, 'UTC')
  ) engine = MergeTree order by number`,
  `create table if not exists raw.schema_tables (
    checksum String, ensured_at DateTime64(3, 'UTC') default now64(3, 'UTC')
  ) engine = MergeTree order by ensured_at`,
]

/**
 * Brings a server to this program's raw tables and the database of views. Needs the administrator's account. ClickHouse has
 * neither transactions of DDL nor locks, so each statement of a migration repeats harmlessly (`if not exists`): what a
 * crash left half done, or two starters at once, ends in the same tables. Contracts' tables come from `ensureTables`.
 *
 * Throws `warehouse_too_old`, `migration_changed` if an applied file differs or is unknown here.
 */
export async function migrate(adminUrl: string): Promise<void> {
  const warehouse = openWarehouse(adminUrl, { applicationName: 'simei-migrate' })
  try {
    await checkVersion(warehouse)
    for (const statement of FOUNDATIONS) await run(warehouse, statement)
    const { rows } = await sql<{ number: number; checksum: string }>`
      select distinct number, checksum from raw.schema_migrations order by number`.execute(warehouse.db)
    const migrations = await readMigrations()
    for (const { number, checksum } of rows)
      if (migrations.find(each => each.number === number)?.checksum !== checksum)
        throw new SimeiError('migration_changed', { detail: `warehouse migration ${number}` })
    const applied = new Set(rows.map(row => row.number))
    for (const { number, name, checksum, statements } of migrations) {
      if (applied.has(number)) continue
      for (const statement of statements) await run(warehouse, statement)
      await insertRows(warehouse, 'raw.schema_migrations', [{ number, name, checksum }])
    }
  } finally {
    await warehouse.close()
  }
}

/**
 * Runs DDL that callers generate (raw tables from the contracts), one statement after the other, unless the very same ran last: a hundred
 * statements that change nothing take a second of every command. Each must repeat harmlessly.
 */
export async function ensureTables(adminUrl: string, statements: readonly string[]): Promise<void> {
  const checksum = createHash('sha256').update(statements.join('\0')).digest('hex')
  const warehouse = openWarehouse(adminUrl, { applicationName: 'simei-migrate' })
  try {
    for (const statement of FOUNDATIONS) await run(warehouse, statement)
    const { rows } = await sql<{ checksum: string }>`
      select checksum from raw.schema_tables order by ensured_at desc limit 1`.execute(warehouse.db)
    if (rows[0]?.checksum === checksum) return
    for (const statement of statements) await run(warehouse, statement)
    await insertRows(warehouse, 'raw.schema_tables', [{ checksum }])
  } finally {
    await warehouse.close()
  }
}
