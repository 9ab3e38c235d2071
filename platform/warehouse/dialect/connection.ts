import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely'
import { command } from '../command.ts'
import { toWarehouseError } from '../errors.ts'
import { requestOptions } from '../request.ts'
import type { Account } from '../warehouse.ts'

const READS = /^\s*(?:\(\s*)*(?:select|with|show|describe|desc|explain|exists)\b/i

const answers = (query: CompiledQuery): boolean =>
  query.query.kind === 'SelectQueryNode' || (query.query.kind === 'RawNode' && READS.test(query.sql))

/** One statement at a time over the client's own pool: nothing of a connection outlives its statement. */
export class WarehouseConnection implements DatabaseConnection {
  readonly #account: Account

  constructor(account: Account) {
    this.#account = account
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    if (!answers(query)) {
      const { writtenRows } = await command(this.#account, query)
      return { rows: [], numAffectedRows: BigInt(writtenRows) }
    }
    const rows: R[] = []
    for await (const chunk of this.streamQuery<R>(query)) rows.push(...chunk.rows)
    return { rows }
  }

  /** Rows in the chunks in which they arrive. Leaving the loop early closes the request. */
  async *streamQuery<R>(query: CompiledQuery): AsyncIterableIterator<QueryResult<R>> {
    const options = requestOptions(this.#account.context, query)
    try {
      const result = await this.#account.client.query({ ...options, format: 'JSONEachRow' })
      // An answer that was read to its end is closed already; closing it twice would be an error nobody listens for.
      let complete = false
      const close = () => {
        if (!complete) result.close()
      }
      options.abort_signal?.addEventListener('abort', close, { once: true })
      try {
        if (options.abort_signal?.aborted) close()
        for await (const chunk of result.stream<R>()) yield { rows: chunk.map(row => row.json<R>()) }
        complete = true
      } finally {
        options.abort_signal?.removeEventListener('abort', close)
        close()
      }
    } catch (error) {
      throw toWarehouseError(error, options)
    }
  }
}
