import { sql, type Transaction } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { StoreDatabase } from '#store/index.ts'
import type { IngestContext } from '../context.ts'

/** Longer than any pause between two statements here, shorter than a lease: a frozen holder must not keep others waiting for good. */
const LONGEST_PAUSE = '5s'

/**
 * Makes a transaction one of the lease's holder. The row of the lease stays locked until the transaction ends, so that nobody can take
 * the lease over between the check and the commit; a process that freezes in between loses its transaction, and with it the commit.
 *
 * Throws `lease_lost` if the lease is another's. Without a lease (tests) there is nothing to check.
 */
export async function assertHolder(
  transaction: Transaction<StoreDatabase>,
  lease: IngestContext['lease'],
): Promise<void> {
  if (lease === undefined) return
  await sql`set local idle_in_transaction_session_timeout = ${sql.lit(LONGEST_PAUSE)}`.execute(transaction)
  const held = await transaction
    .selectFrom('leases')
    .select('name')
    .where('name', '=', lease.name)
    .where('lease_token', '=', lease.token)
    .forShare()
    .executeTakeFirst()
  if (held === undefined) throw new SimeiError('lease_lost', { detail: lease.name })
}
