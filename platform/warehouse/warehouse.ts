import { type ClickHouseClient, ClickHouseLogLevel, createClient } from '@clickhouse/client'
import { Kysely } from 'kysely'
import { WarehouseDialect } from './dialect/dialect.ts'
import { BASE_SETTINGS, type Settings } from './settings.ts'
import { SilentLogger } from './silent-logger.ts'

export interface WarehouseOptions {
  /** Database of unqualified names. Product code qualifies every name. */
  readonly database?: string
  /** Value of the header `X-Scope`, by which the row policies on `serve` know what may be read. */
  readonly scopeHeader?: string
  /** Sent with every request, over the base settings. */
  readonly settings?: Settings
  /** Shown in the server's query log. */
  readonly applicationName?: string
  /** Longest silence of the server in milliseconds; one hour, because a build's statement answers when it is done. */
  readonly requestTimeoutMs?: number
  /** Concurrent requests; more wait. Default 10. */
  readonly maxConnections?: number
}

/** What each request of a view carries beside its statement. */
export interface RequestContext {
  readonly scopeHeader: string | undefined
  readonly settings: Settings
  readonly signal: AbortSignal | undefined
}

/** How to reach a server: all that a finished statement needs. */
export interface Account {
  readonly client: ClickHouseClient
  readonly context: RequestContext
}

/**
 * A ClickHouse server as one account. `db` is the typed query builder; `client` is for what `insert.ts` and `export.ts` do not cover.
 * `withScope`, `withSettings` and `withSignal` give cheap views on the same connections; only the first needs `close()`.
 */
export interface Warehouse<DB = unknown> extends Account {
  readonly db: Kysely<DB>
  close(): Promise<void>
}

const HOUR_MS = 3_600_000

const view = <DB>(client: ClickHouseClient, context: RequestContext): Warehouse<DB> => ({
  db: new Kysely<DB>({ dialect: new WarehouseDialect({ client, context }) }),
  client,
  context,
  close: () => client.close(),
})

/**
 * Opens a pool of HTTP connections. `url` carries the credentials: `http://user:password@host:port`.
 * No request is made yet: `checkVersion` does the first.
 */
export function openWarehouse<DB = unknown>(url: string, options: WarehouseOptions = {}): Warehouse<DB> {
  const client = createClient({
    url,
    ...(options.database === undefined ? {} : { database: options.database }),
    application: options.applicationName ?? 'simei',
    clickhouse_settings: { ...BASE_SETTINGS },
    request_timeout: options.requestTimeoutMs ?? HOUR_MS,
    max_open_connections: options.maxConnections ?? 10,
    // The server closes idle connections after 10 s by default (3 s in old ones): leave them before it does.
    keep_alive: { enabled: true, idle_socket_ttl: 2000, eagerly_destroy_stale_sockets: true },
    // Long lists of ids do not fit a URL.
    use_multipart_params_auto: true,
    log: { LoggerClass: SilentLogger, level: ClickHouseLogLevel.OFF },
  })
  return view<DB>(client, {
    scopeHeader: options.scopeHeader,
    settings: options.settings ?? {},
    signal: undefined,
  })
}

/** A view that sends `X-Scope: header`. Without one a reader sees no row of `serve`. */
export const withScope = <DB>(warehouse: Warehouse<DB>, header: string): Warehouse<DB> =>
  view<DB>(warehouse.client, { ...warehouse.context, scopeHeader: header })

/** A view that sends more settings with every request. */
export const withSettings = <DB>(warehouse: Warehouse<DB>, settings: Settings): Warehouse<DB> =>
  view<DB>(warehouse.client, {
    ...warehouse.context,
    settings: { ...warehouse.context.settings, ...settings },
  })

/**
 * A view whose requests end with `warehouse_cancelled` when `signal` aborts; a reader's query is cancelled on the server too.
 */
export const withSignal = <DB>(warehouse: Warehouse<DB>, signal: AbortSignal): Warehouse<DB> =>
  view<DB>(warehouse.client, { ...warehouse.context, signal })
