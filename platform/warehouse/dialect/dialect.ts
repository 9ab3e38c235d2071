import {
  type DatabaseConnection,
  type DatabaseIntrospector,
  type Dialect,
  DialectAdapterBase,
  type Driver,
  type Kysely,
  type QueryCompiler,
} from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { Account } from '../warehouse.ts'
import { WarehouseQueryCompiler } from './compiler.ts'
import { WarehouseConnection } from './connection.ts'
import { WarehouseIntrospector } from './introspector.ts'

const done = (): Promise<void> => Promise.resolve()
const noTransactions = (): Promise<never> =>
  Promise.reject(new SimeiError('internal', { detail: 'ClickHouse has no transactions' }))

class WarehouseAdapter extends DialectAdapterBase {
  override get supportsReturning(): boolean {
    return false
  }
  override get supportsTransactionalDdl(): boolean {
    return false
  }
  override acquireMigrationLock(): Promise<void> {
    return noTransactions()
  }
  override releaseMigrationLock(): Promise<void> {
    return done()
  }
}

/** ClickHouse for Kysely. Closing is the client's business, so `destroy` does nothing. */
export class WarehouseDialect implements Dialect {
  readonly #connection: DatabaseConnection

  constructor(account: Account) {
    this.#connection = new WarehouseConnection(account)
  }

  createDriver(): Driver {
    return {
      init: done,
      acquireConnection: () => Promise.resolve(this.#connection),
      releaseConnection: done,
      destroy: done,
      beginTransaction: noTransactions,
      commitTransaction: noTransactions,
      rollbackTransaction: noTransactions,
    }
  }

  createQueryCompiler(): QueryCompiler {
    return new WarehouseQueryCompiler()
  }

  createAdapter(): DialectAdapterBase {
    return new WarehouseAdapter()
  }

  createIntrospector<DB>(db: Kysely<DB>): DatabaseIntrospector {
    return new WarehouseIntrospector(db)
  }
}
