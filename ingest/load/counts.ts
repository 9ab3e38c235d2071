import { sql } from 'kysely'
import type { Contract } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { param } from '#warehouse/index.ts'
import type { IngestContext } from '../context.ts'

/** Rows and balboas of one batch, as decimal text. Amounts are null where the contract carries no money. */
export interface BatchCounts {
  readonly read: string
  readonly loaded: string
  readonly quarantined: string
  readonly amountRead: string | null
  readonly amountLoaded: string | null
  readonly amountQuarantined: string | null
  /** Quarantined rows whose amount cannot be read, and so is in no sum. */
  readonly amountUnreadableRows: string | null
  readonly reasons: readonly { column_name: string; reason_code: string; rows: string }[]
}

/** Names of their own: an alias would shadow the column that it is made of. */
interface Sums {
  readonly part: 'read' | 'loaded' | 'quarantined'
  readonly row_count: string
  readonly amount_total: string
  readonly missing_count: string
}

/** One line of the counts: `amount` sums decimals of one contract's column, or is null where there is no money. */
const sumsOf = (
  part: Sums['part'],
  table: string,
  batchId: string,
  terms: readonly [string, string, string],
) => {
  const [rows, amount, missing] = terms
  return sql`select ${sql.lit(part)} as part, toString(${sql.raw(rows)}) as row_count,
    toString(toDecimal128(ifNull(${sql.raw(amount)}, 0), 2)) as amount_total, toString(${sql.raw(missing)}) as missing_count
    from ${sql.table(table)} where batch_id = ${param(batchId, 'UInt64')}`
}

const reasonsOf = async ({ warehouse }: IngestContext, batchId: string): Promise<BatchCounts['reasons']> => {
  const { rows } = await sql<{ column_name: string; reason_code: string; row_count: string }>`
    select r.column as column_name, r.reason as reason_code, toString(count()) as row_count
    from raw.quarantine array join reasons as r where batch_id = ${param(batchId, 'UInt64')}
    group by column_name, reason_code order by column_name, reason_code`.execute(warehouse.db)
  return rows.map(({ row_count, ...reason }) => ({ ...reason, rows: row_count }))
}

/** Counts what entered, what was loaded and what was set aside, each from its own table. */
export async function countBatch(
  context: IngestContext,
  contract: Contract,
  batchId: string,
): Promise<BatchCounts> {
  const money = contract.amountColumn
  const loadedAmount = money === undefined ? 'NULL' : `sum(${money})`
  const { rows } = await sql<Sums>`
    ${sumsOf('read', 'raw.intake_counts', batchId, ['sum(rows)', 'sum(amount)', 'sum(amount_missing_rows)'])}
    union all ${sumsOf('loaded', `raw.${contract.name}`, batchId, ['count()', loadedAmount, '0'])}
    union all ${sumsOf('quarantined', 'raw.quarantine', batchId, ['count()', 'sum(amount)', 'countIf(amount IS NULL)'])}`.execute(
    context.warehouse.db,
  )
  const of = (part: Sums['part']): Sums => {
    const found = rows.find(row => row.part === part)
    if (found === undefined) throw new SimeiError('internal', { detail: 'a count without an answer' })
    return found
  }
  const [read, loaded, quarantined] = [of('read'), of('loaded'), of('quarantined')]
  const whenMoney = (text: string) => (money === undefined ? null : text)
  return {
    read: read.row_count,
    loaded: loaded.row_count,
    quarantined: quarantined.row_count,
    amountRead: whenMoney(read.amount_total),
    amountLoaded: whenMoney(loaded.amount_total),
    amountQuarantined: whenMoney(quarantined.amount_total),
    amountUnreadableRows: whenMoney(quarantined.missing_count),
    reasons: quarantined.row_count === '0' ? [] : await reasonsOf(context, batchId),
  }
}

/** Hundredths of a decimal text with at most two decimals. */
export function cents(amount: string): bigint {
  const [whole = '', fraction = ''] = amount.split('.')
  const digits = BigInt(`${whole.replace('-', '')}${fraction.padEnd(2, '0')}`)
  return whole.startsWith('-') ? -digits : digits
}

/** Throws `internal` unless read = loaded + quarantined in rows and in balboas, and read is what the file says of itself. */
export function assertWhole(counts: BatchCounts, declaredRows: string | null): void {
  const rows = BigInt(counts.loaded) + BigInt(counts.quarantined) === BigInt(counts.read)
  const amount =
    counts.amountRead === null ||
    counts.amountLoaded === null ||
    counts.amountQuarantined === null ||
    cents(counts.amountLoaded) + cents(counts.amountQuarantined) === cents(counts.amountRead)
  const declared = declaredRows === null || declaredRows === counts.read
  if (rows && amount && declared) return
  throw new SimeiError('internal', {
    detail: `rows read ${counts.read} (file says ${declaredRows ?? 'nothing'}), loaded ${counts.loaded}, quarantined ${counts.quarantined}`,
  })
}
