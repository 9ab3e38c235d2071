import { sql } from 'kysely'
import type { Store } from '#store/index.ts'
import type { Warehouse } from '#warehouse/index.ts'
import { databaseOf } from '../build/database.ts'
import { currentPublication } from '../publications.ts'
import { dim_identity } from './dim_identity.ts'

/**
 * Keeps the links of a person of the registry that the current publication has, as decisions: who loses name and cédula could not be linked
 * again, and one human being would count as two. Gives how many links were kept. Call it before an erasure; again, it keeps nothing twice.
 */
export async function holdLinks(
  { warehouse, store, clock }: { warehouse: Warehouse; store: Store; clock: () => Date },
  personId: string,
  by: string,
): Promise<number> {
  const current = await currentPublication(store)
  if (current === null) return 0
  const table = sql.table(`${databaseOf(current.publication)}.${dim_identity.name}`)
  const own = `personas:${personId}`
  const { rows } = await sql<{ record: string }>`
    select record from ${table}
    where record != ${own} and source = 'personas'
      and (canonical_source, canonical_id) in (select canonical_source, canonical_id from ${table} where record = ${own})
    order by record`.execute(warehouse.db)
  if (rows.length === 0) return 0
  const { numInsertedOrUpdatedRows } = await store.db
    .insertInto('identity_decisions')
    .values(
      rows.map(({ record }) => ({
        first_record: record < own ? record : own,
        second_record: record < own ? own : record,
        decision: 'link' as const,
        decided_by: by,
        decided_at: clock().toISOString(),
        note: null,
      })),
    )
    .onConflict(conflict => conflict.doNothing())
    .executeTakeFirstOrThrow()
  return Number(numInsertedOrUpdatedRows ?? 0n)
}
