import { type RawBuilder, sql, type Transaction } from 'kysely'
import type { Contract } from '#domain/contracts/index.ts'
import type { StoreDatabase } from '#store/index.ts'
import { param } from '#warehouse/index.ts'
import type { IngestContext } from '../context.ts'
import { parsing } from '../validation/column-sql.ts'
import { literal } from '../validation/sql-text.ts'
import { quarantinedBatches } from './ledger.ts'

/** A loaded batch that is about to be committed. */
export interface Incoming {
  readonly batchId: string
  readonly contract: Contract
  readonly snapshotOn: string
  readonly requestedBy: string
}

export interface RowId {
  readonly batch_id: string
  readonly line: string
}

/** The key of a quarantined row in the types of the raw table, and whether all of it is there and readable. */
function keyOf(contract: Contract): { readonly key: string; readonly readable: string } {
  const columns = contract.columns.filter(({ name }) => contract.key.includes(name))
  const parts = contract.key.flatMap(name => {
    const column = columns.find(candidate => candidate.name === name)
    if (column === undefined) throw new RangeError(`${contract.name} has no column ${name}`)
    const text = `fields[${literal(name)}]`
    const { value, valid } = parsing(column.type, text)
    // Whether a territory was valid on that day is no part of the key.
    const checks = [`${text} NOT IN ('', '\\\\N')`, ...(column.type.kind === 'territory' ? [] : [valid])]
    return [{ value, readable: checks.join(' AND ') }]
  })
  const named = ['(record)', ...contract.key].map(literal).join(', ')
  return {
    key: `tuple(${parts.map(({ value }) => value).join(', ')})`,
    readable: `NOT hasAny(arrayMap(r -> r.column, reasons), [${named}]) AND ${parts.map(({ readable }) => readable).join(' AND ')}`,
  }
}

async function rowsWithKeys(
  { warehouse }: Pick<IngestContext, 'warehouse'>,
  { batchId, contract }: Incoming,
  batches: readonly string[],
): Promise<readonly RowId[]> {
  const { key, readable } = keyOf(contract)
  const candidates: RawBuilder<unknown> = sql`
    select batch_id, line, ${sql.raw(key)} as row_key from raw.quarantine
    where batch_id in ${param(batches, 'Array(UInt64)')} and contract = ${contract.name} and ${sql.raw(readable)}`
  const keys = sql`tuple(${sql.join(contract.key.map(name => sql.ref(name)))})`
  const { rows } = await sql<RowId>`
    select batch_id, line from (${candidates}) where row_key in (
      select ${keys} from ${sql.table(`raw.${contract.name}`)}
      where batch_id = ${param(batchId, 'UInt64')} and ${keys} in (select row_key from (${candidates}))
    )
    order by batch_id, line`.execute(warehouse.db)
  return rows
}

/**
 * Open quarantined rows whose key is among an incoming batch's loaded rows: they arrived again, in order. Only rows that spoke as of the
 * same day or an earlier one, and whose key can be read. Costs one query of the ledger while the contract has no open row.
 */
export async function supersededRows(
  context: Pick<IngestContext, 'warehouse' | 'store'>,
  incoming: Incoming,
): Promise<readonly RowId[]> {
  const { contract, batchId, snapshotOn } = incoming
  const open = (await quarantinedBatches(context.store, { contract: contract.name }))
    .filter(batch => batch.open !== '0' && batch.batch_id !== batchId && batch.snapshot_on <= snapshotOn)
    .map(batch => batch.batch_id)
  return open.length === 0 ? [] : rowsWithKeys(context, incoming, open)
}

/** Rows of one statement: PostgreSQL takes at most 65,535 values in one. */
const CHUNK = 5000

/** Closes rows as superseded by a batch, in the transaction of its commit. A row that was closed meanwhile stays as it is. */
async function closeSuperseded(
  transaction: Transaction<StoreDatabase>,
  rows: readonly RowId[],
  by: { readonly batchId: string; readonly at: string; readonly requestedBy: string },
): Promise<void> {
  for (let from = 0; from < rows.length; from += CHUNK)
    await transaction
      .insertInto('quarantine_resolutions')
      .values(
        rows.slice(from, from + CHUNK).map(row => ({
          ...row,
          resolution: 'superseded' as const,
          by_batch_id: by.batchId,
          resolved_by: by.requestedBy,
          resolved_at: by.at,
        })),
      )
      .onConflict(conflict => conflict.doNothing())
      .execute()
}

/**
 * What closes, in the transaction of a batch's commit, the quarantined rows that it brings again. Looked up before, so that the
 * transaction stays short.
 */
export async function closing(
  context: Pick<IngestContext, 'warehouse' | 'store' | 'clock'>,
  incoming: Incoming,
): Promise<(transaction: Transaction<StoreDatabase>) => Promise<void>> {
  const rows = await supersededRows(context, incoming)
  const { batchId, requestedBy } = incoming
  return transaction =>
    closeSuperseded(transaction, rows, { batchId, requestedBy, at: context.clock().toISOString() })
}
