import { Kysely } from 'kysely'
import pg from 'pg'
import { StoreDialect } from './dialect.ts'
import type { StoreDatabase } from './tables.ts'
import { textTypes } from './types.ts'

/** The operational database. `pool` is for what Kysely has no words for (advisory locks on one connection). */
export interface Store {
  readonly db: Kysely<StoreDatabase>
  readonly pool: pg.Pool
  close(): Promise<void>
}

/** Parameters of every connection: instants come and go as ISO text in UTC. */
export const connectionOptions = (url: string, applicationName = 'simei'): pg.ClientConfig => ({
  connectionString: url,
  application_name: applicationName,
  options: '-c timezone=UTC -c datestyle=ISO,YMD -c intervalstyle=iso_8601',
  types: textTypes,
  keepAlive: true,
  connectionTimeoutMillis: 15_000,
})

/**
 * Opens a pool; the first query connects. bigint and numeric arrive as text, dates as `YYYY-MM-DD`, instants as ISO 8601 text in UTC.
 * Errors: `store_unreachable`; others are those of `pg` with their SQLSTATE in `code`, without the values of rows.
 */
export function openStore(url: string, options: { max?: number; applicationName?: string } = {}): Store {
  const pool = new pg.Pool({ ...connectionOptions(url, options.applicationName), max: options.max ?? 10 })
  // A connection that the server ends (a restart) is discarded by the pool, and the next query on it fails in its own right. Without
  // listeners the process would end: the pool hears idle connections only, so one inside a transaction has its own.
  pool.on('error', () => undefined)
  pool.on('connect', client => client.on('error', () => undefined))
  const db = new Kysely<StoreDatabase>({ dialect: new StoreDialect({ pool }) })
  return { db, pool, close: () => db.destroy() }
}
