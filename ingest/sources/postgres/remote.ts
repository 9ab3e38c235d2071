import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { type RawBuilder, sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { exportStream, param, type Warehouse, withSignal } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { answers } from '../knock.ts'
import { checkedDestination, type Destination, type Resolve } from '../network.ts'
import type { PostgresSource } from './config.ts'

/** A database, reached through the warehouse. The password is read for each query anew. */
export interface Remote {
  readonly source: PostgresSource
  readonly warehouse: Warehouse<RawDatabase>
  readonly destination: Destination
}

/** The query log would keep the texts of errors, and PostgreSQL's hold values of rows. */
const SETTINGS = { log_queries: 0, postgresql_connection_attempt_timeout: 10, max_threads: 2 }

/** Checks where the source leads, before anything connects. Throws `address_forbidden` and `source_unreachable`. */
export async function openRemote(
  source: PostgresSource,
  warehouse: Warehouse<RawDatabase>,
  signal: AbortSignal,
  resolve?: Resolve,
): Promise<Remote> {
  const destination = await checkedDestination(
    source.host,
    source.port ?? 5432,
    source.allow_networks,
    resolve,
  )
  return { source, warehouse: withSignal(warehouse, signal), destination }
}

/** The server's address as it was checked, so that its name cannot come to mean another one. */
function hostAndPort({ addresses, port }: Destination): string {
  const address = addresses.find(({ family }) => family === 4) ?? addresses[0]
  if (address === undefined) throw new SimeiError('internal', { detail: 'a destination without an address' })
  return address.family === 6 ? `[${address.address}]:${port}` : `${address.address}:${port}`
}

const LOST = /broken_connection|conversion|protocol|failure$/

/** What went wrong at the source in its own words as far as they hold no values: kinds of errors, not their texts. */
export async function remoteError(error: unknown, { source, destination }: Remote): Promise<unknown> {
  if (!(error instanceof SimeiError) || error.code !== 'warehouse_failed') return error
  const where = `${source.name}: ${destination.host}:${destination.port}`
  const [, code = '', kind = ''] = /ClickHouse error (\d+)\s+([\w:]*)/.exec(error.detail ?? '') ?? []
  if (code === '614')
    return (await answers(destination))
      ? new SimeiError('source_refused', { detail: `${where}: account, database or encryption` })
      : new SimeiError('source_unreachable', { detail: where })
  if (code !== '1001') return error
  if (kind.startsWith('pqxx::') && !LOST.test(kind))
    return new SimeiError('source_refused', { detail: `${where}: ${kind.slice('pqxx::'.length)}` })
  return new SimeiError('source_unreachable', { detail: `${where}: the connection broke off` })
}

/** `postgresql(…)` over a SELECT of the source's own dialect. Everything is bound: neither text nor password is part of the query. */
async function remoteTable({ source, destination }: Remote, select: string): Promise<RawBuilder<unknown>> {
  const bound = [
    hostAndPort(destination),
    source.database,
    select,
    source.user,
    await source.password.reveal(),
  ]
  const [host, database, query, user, password] = bound.map(value => param(value, 'String'))
  return sql`postgresql(${host}, ${database}, query(${query}), ${user}, ${password})`
}

/** The bytes of a SELECT on the source, in a format of the warehouse. Errors of the source are those of `remoteError`. */
export async function remoteStream(
  remote: Remote,
  select: string,
  columns: RawBuilder<unknown>,
  format: string,
  settings: Readonly<Record<string, string | number>> = {},
): Promise<Readable> {
  try {
    const query = sql`select ${columns} from ${await remoteTable(remote, select)}`
    return await exportStream(remote.warehouse, query, format, { ...SETTINGS, ...settings })
  } catch (error) {
    throw await remoteError(error, remote)
  }
}

/** A small answer as JSON. */
export async function remoteJson(remote: Remote, select: string, format: string): Promise<string> {
  const stream = await remoteStream(remote, select, sql`*`, format)
  try {
    return await text(stream)
  } catch (error) {
    throw await remoteError(error, remote)
  }
}
