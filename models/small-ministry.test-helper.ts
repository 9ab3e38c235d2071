import { sql } from 'kysely'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { rawTableStatements } from '#ingest/index.ts'
import { testServer, testStore } from '#test/engines.ts'
import { ensureTables, insertRows, openWarehouse } from '#warehouse/index.ts'
import type { BuildContext } from './build/context.ts'

type Row = Readonly<Record<string, unknown>>

/** The instant as of which tests judge freshness: the demonstration's. */
export const TODAY = new Date('2026-04-15T14:00:00Z')

/** Engines of the test's own, with empty raw tables, and the accounts that the product uses. */
export async function startMinistry() {
  const [server, { store, close }] = await Promise.all([testServer(), testStore()])
  await ensureTables(server.urls.admin, rawTableStatements())
  const { urls } = server
  const [admin, builder, reader] = [
    openWarehouse(urls.admin),
    openWarehouse(urls.builder),
    openWarehouse(urls.reader),
  ]
  const nominal = openWarehouse(urls.nominal)
  let now = TODAY
  const context: BuildContext = { warehouse: builder, reader, store, clock: () => now }
  return {
    admin,
    store,
    context,
    values: { warehouse: reader, store },
    /** What shows persons stands on. */
    nominal: { warehouse: nominal, store },
    setClock(instant: Date) {
      now = instant
    },
    /** Lands rows as one batch of a contract, by plain inserts; uncommitted when `state` says so. Gives the batch's id. */
    async land(
      contract: ContractName,
      snapshotOn: string,
      rows: readonly Row[],
      state: 'committed' | 'loading' = 'committed',
    ): Promise<string> {
      const { amountColumn } = CONTRACTS[contract]
      const cents = rows.reduce(
        (total, row) => total + Math.round(Number(row[amountColumn ?? ''] ?? '0') * 100),
        0,
      )
      const { batch_id } = await store.db
        .insertInto('batches')
        .values({
          contract,
          file_name: `${contract}_${snapshotOn}.csv`,
          sha256: `${contract} ${snapshotOn} ${JSON.stringify(rows).length} ${Math.random()}`,
          size_bytes: '1',
          landed_path: '',
          snapshot_on: snapshotOn,
          state,
          rows_loaded: String(rows.length),
          amount_loaded: amountColumn === undefined ? null : (cents / 100).toFixed(2),
          requested_by: 'test',
          received_at: TODAY.toISOString(),
        })
        .returning('batch_id')
        .executeTakeFirstOrThrow()
      const columns = CONTRACTS[contract].columns.map(column => column.name)
      await insertRows(
        admin,
        `raw.${contract}`,
        rows.map((row, index) => ({
          ...Object.fromEntries(columns.map(column => [column, row[column] ?? null])),
          batch_id,
          line: index + 1,
        })),
      )
      return batch_id
    },
    async committedBatches() {
      return store.db
        .selectFrom('batches')
        .select(['contract', 'batch_id', 'snapshot_on'])
        .where('state', '=', 'committed')
        .execute()
    },
    async databases(): Promise<readonly string[]> {
      const { rows } = await sql<{ name: string }>`
        select name from system.databases where startsWith(name, 'pub_') order by name`.execute(admin.db)
      return rows.map(row => row.name)
    },
    async stop() {
      await Promise.all([admin.close(), builder.close(), reader.close(), nominal.close()])
      await close()
      await server.stop()
    },
  }
}

export type Ministry = Awaited<ReturnType<typeof startMinistry>>
