import { type RawBuilder, sql } from 'kysely'
import type { ContractName } from '#domain/contracts/index.ts'
import type { QuarantineReason } from '#domain/quarantine.ts'
import { param, type Warehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'

/** A quarantined row as it came: it names people, so it goes nowhere but to a correction that somebody asked for. */
export interface WholeRow {
  readonly contract: ContractName
  readonly batch_id: string
  readonly line: string
  readonly amount: string | null
  readonly reasons: readonly QuarantineReason[]
  readonly fields: Readonly<Record<string, string>>
}

export interface RowsWanted {
  readonly batches: readonly string[]
  readonly column?: string | undefined
  readonly reason?: string | undefined
  readonly after?: { readonly batch_id: string; readonly line: string } | undefined
  readonly lines?: readonly string[] | undefined
  readonly limit?: number | undefined
}

const condition = ({ column, reason, after, lines }: RowsWanted): RawBuilder<unknown> =>
  sql.join(
    [
      sql`true`,
      ...(column === undefined && reason === undefined
        ? []
        : [
            sql`arrayExists(r -> (${column === undefined ? sql`true` : sql`r.column = ${column}`}) and (${
              reason === undefined ? sql`true` : sql`r.reason = ${reason}`
            }), reasons)`,
          ]),
      ...(after === undefined
        ? []
        : [
            sql`(batch_id < ${param(after.batch_id, 'UInt64')} or batch_id = ${param(after.batch_id, 'UInt64')} and line > ${param(after.line, 'UInt64')})`,
          ]),
      ...(lines === undefined ? [] : [sql`line in ${param(lines, 'Array(UInt64)')}`]),
    ],
    sql` and `,
  )

/** Quarantined rows of batches, the latest batch first and its lines in order. */
export async function wholeRows(
  warehouse: Warehouse<RawDatabase>,
  wanted: RowsWanted,
): Promise<readonly WholeRow[]> {
  if (wanted.batches.length === 0) return []
  const { rows } = await sql<WholeRow>`
    select contract, batch_id, line, toDecimalString(amount, 2) as amount, reasons, fields
    from raw.quarantine
    where batch_id in ${param(wanted.batches, 'Array(UInt64)')} and ${condition(wanted)}
    order by batch_id desc, line
    ${wanted.limit === undefined ? sql`` : sql`limit ${sql.lit(wanted.limit)}`}`.execute(warehouse.db)
  return rows
}
