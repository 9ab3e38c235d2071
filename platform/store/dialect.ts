import {
  type CompiledQuery,
  type DatabaseConnection,
  type Driver,
  PostgresDialect,
  type PostgresDialectConfig,
  PostgresDriver,
  type QueryResult,
} from 'kysely'
import { toStoreError } from './errors.ts'

/** A connection of Kysely's own whose errors go through `toStoreError`. */
class StoreConnection implements DatabaseConnection {
  readonly inner: DatabaseConnection

  constructor(inner: DatabaseConnection) {
    this.inner = inner
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    try {
      return await this.inner.executeQuery<R>(query)
    } catch (error) {
      throw toStoreError(error)
    }
  }

  async *streamQuery<R>(query: CompiledQuery, chunkSize = 1000): AsyncIterableIterator<QueryResult<R>> {
    try {
      yield* this.inner.streamQuery<R>(query, chunkSize)
    } catch (error) {
      throw toStoreError(error)
    }
  }
}

/** Only `acquireConnection` and `releaseConnection` know the inner connection; the rest runs statements on what it is given. */
const storeDriver = (inner: Required<Driver>): Driver => ({
  init: () => inner.init(),
  acquireConnection: async () => {
    try {
      return new StoreConnection(await inner.acquireConnection())
    } catch (error) {
      throw toStoreError(error)
    }
  },
  releaseConnection: async connection => {
    if (connection instanceof StoreConnection) await inner.releaseConnection(connection.inner)
  },
  beginTransaction: (connection, settings) => inner.beginTransaction(connection, settings),
  commitTransaction: connection => inner.commitTransaction(connection),
  rollbackTransaction: connection => inner.rollbackTransaction(connection),
  savepoint: (connection, name, compile) => inner.savepoint(connection, name, compile),
  rollbackToSavepoint: (connection, name, compile) => inner.rollbackToSavepoint(connection, name, compile),
  releaseSavepoint: (connection, name, compile) => inner.releaseSavepoint(connection, name, compile),
  destroy: () => inner.destroy(),
})

/** Kysely's PostgreSQL with errors that carry no values of rows. */
export class StoreDialect extends PostgresDialect {
  readonly #config: PostgresDialectConfig

  constructor(config: PostgresDialectConfig) {
    super(config)
    this.#config = config
  }

  override createDriver(): Driver {
    return storeDriver(new PostgresDriver(this.#config))
  }
}
