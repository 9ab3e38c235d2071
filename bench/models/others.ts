import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DuckDBInstance } from '@duckdb/node-api'
import { sql } from 'kysely'
import pg from 'pg'
import { databaseOf } from '#models/index.ts'
import { startSourceDatabase } from '#test/source-database.ts'
import { exportStream, withSettings } from '#warehouse/index.ts'
import type { ModelsBench } from './ministry.ts'

/** An engine that holds the same rows: asks one statement, as its own client does. */
export interface Other {
  readonly name: string
  readonly loadSeconds: number
  readonly bytes: number
  readonly ask: (statement: string) => Promise<unknown>
  readonly close: () => Promise<void>
}

const TABLES = {
  payments: sql`select cycle, programme, modality, collected, amount_balboas as amount, late_days, counted_on, person_number as person, person_programme_number as enrolment, corregimiento from fct_payments`,
  enrolments: sql`select programme, active_from, active_to, person_number as person, corregimiento from fct_enrolments`,
  assessments: sql`select programme, kind, result, assessed_on, person_number as person, corregimiento from fct_assessments`,
} as const

/** Rows of the publication's marts as files of comma-separated values that any engine reads. */
export async function writeTables({ admin }: ModelsBench, publication: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'simei-bench-tables-'))
  await chmod(folder, 0o755)
  const inside = withSettings(admin, { database: databaseOf(publication) })
  for (const [name, rows] of Object.entries(TABLES)) {
    const path = join(folder, `${name}.csv`)
    await writeFile(
      path,
      await exportStream(inside, rows, 'CSVWithNames', { format_csv_null_representation: '' }),
    )
    await chmod(path, 0o644)
  }
  return folder
}

const COLUMNS = {
  payments: `cycle varchar(6), programme varchar(10), modality varchar(20), collected boolean, amount numeric(18, 2), late_days integer, counted_on date, person bigint, enrolment bigint, corregimiento varchar(6)`,
  enrolments: `programme varchar(10), active_from date, active_to date, person bigint, corregimiento varchar(6)`,
  assessments: `programme varchar(10), kind varchar(20), result varchar(20), assessed_on date, person bigint, corregimiento varchar(6)`,
} as const

/** Debian's PostgreSQL with the indexes of its questions and fresh statistics; a quarter of the memory for its buffers. */
export async function postgres(folder: string): Promise<Other> {
  const server = await startSourceDatabase()
  for (const setting of [
    "shared_buffers = '2GB'",
    "work_mem = '256MB'",
    "maintenance_work_mem = '1GB'",
    "effective_cache_size = '8GB'",
    'random_page_cost = 1.1',
    'max_parallel_workers_per_gather = 2',
  ])
    await server.query(`alter system set ${setting}`)
  await server.crash()
  await server.start()
  const start = performance.now()
  for (const [name, columns] of Object.entries(COLUMNS)) {
    await server.query(`create table ${name} (${columns})`)
    await server.query(`copy ${name} from '${join(folder, `${name}.csv`)}' (format csv, header)`)
  }
  for (const index of [
    'payments (cycle) include (programme, modality, collected, amount, late_days, person, enrolment, corregimiento)',
    'payments (counted_on) include (collected, amount, person)',
    'enrolments (active_from, active_to) include (person)',
    'assessments (kind, assessed_on) include (programme, result, corregimiento)',
  ])
    await server.query(`create index on ${index}`)
  for (const name of Object.keys(COLUMNS)) await server.query(`vacuum analyze ${name}`)
  const { rows } = await server.query('select pg_database_size(current_database())::text as bytes')
  const loadSeconds = (performance.now() - start) / 1000
  const pool = new pg.Pool({
    ...{ host: '127.0.0.1', port: server.port, user: 'fuente', password: server.password },
    ...{ database: 'postgres', max: 16 },
  })
  return {
    name: 'PostgreSQL',
    loadSeconds,
    bytes: Number(rows[0]?.bytes),
    ask: statement => pool.query(statement),
    async close() {
      await pool.end()
      await server.stop()
    },
  }
}

/** DuckDB in this process, on a file, two threads. */
export async function duckdb(folder: string): Promise<Other> {
  const home = await mkdtemp(join(tmpdir(), 'simei-bench-duckdb-'))
  const instance = await DuckDBInstance.create(join(home, 'bench.duckdb'), { threads: '2' })
  const connection = await instance.connect()
  const start = performance.now()
  for (const [name, columns] of Object.entries(COLUMNS)) {
    await connection.run(`create table ${name} (${columns})`)
    await connection.run(
      `copy ${name} from '${join(folder, `${name}.csv`)}' (format csv, header, nullstr '')`,
    )
  }
  await connection.run('checkpoint')
  const size = await connection.runAndReadAll(
    'select sum(total_blocks * block_size)::varchar from pragma_database_size()',
  )
  return {
    name: 'DuckDB',
    loadSeconds: (performance.now() - start) / 1000,
    bytes: Number(size.getRows()[0]?.[0]),
    ask: statement => connection.runAndReadAll(statement),
    async close() {
      connection.closeSync()
      instance.closeSync()
      await rm(home, { recursive: true, force: true })
    },
  }
}

/** The bench's own ClickHouse, by the same statements over the same columns. */
export async function clickhouse({ admin }: ModelsBench, publication: number): Promise<Other> {
  const inside = withSettings(admin, { database: 'plain' })
  const start = performance.now()
  await sql`create database plain engine = Atomic`.execute(admin.db)
  for (const [name, rows] of Object.entries(TABLES))
    await sql`create view ${sql.id('plain', name)} as select * from (${sql.raw(
      rows.compile(admin.db).sql.replace(/ from (\w+)$/, ` from \`${databaseOf(publication)}\`.$1`),
    )})`.execute(admin.db)
  const { rows } = await sql<{ bytes: string }>`
    select toString(sum(bytes_on_disk)) as bytes from system.parts where active and database = ${databaseOf(publication)} and table in ('fct_payments', 'fct_enrolments', 'fct_assessments')`.execute(
    admin.db,
  )
  return {
    name: 'ClickHouse, plain SQL',
    loadSeconds: (performance.now() - start) / 1000,
    bytes: Number(rows[0]?.bytes),
    ask: statement => sql.raw(statement).execute(inside.db),
    close: async () => undefined,
  }
}
