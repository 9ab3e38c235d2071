import { sql } from 'kysely'
import { databaseOf } from '../build/database.ts'
import { currentPublication } from '../publications.ts'
import { decideIdentity } from './decide.ts'
import type { IdentityContext } from './review.ts'

/**
 * Turns the links that a person's record has in the current publication into decisions, so that they hold when names and cédula are erased and no
 * figure moves. To be called before an erasure; gives how many there were. Nothing is done before the first publication.
 */
export async function keepLinksOf(
  context: IdentityContext,
  personId: string,
  by: string,
  at: string,
): Promise<number> {
  const current = await currentPublication(context.store)
  if (current === null) return 0
  const record = `personas:${personId}`
  const { rows } = await sql<{ first_record: string; second_record: string }>`
    select first_record, second_record from ${sql.table(`${databaseOf(current.publication)}.int_identity_links`)}
    where first_record = ${record} or second_record = ${record}`.execute(context.warehouse.db)
  for (const { first_record, second_record } of rows)
    await decideIdentity(context.store, {
      ...{ first_record, second_record, decision: 'link' },
      decided_by: by,
      decided_at: at,
      note: 'erasure',
    })
  return rows.length
}
