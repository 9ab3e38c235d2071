import type { Transaction } from 'kysely'
import type { StoreDatabase } from '#store/index.ts'
import type { Act } from '../actor.ts'

/**
 * Revokes what another person approved of an account whose proof of who it is changes: one administrator could else give it a proof of their
 * own and see persons alone. Gives the grants' numbers.
 */
export async function revokeApproved(
  trx: Transaction<StoreDatabase>,
  accountId: string,
  act: Act,
): Promise<readonly string[]> {
  const revoked = await trx
    .updateTable('grants')
    .set({ revoked_by: act.by, revoked_at: act.at.toISOString() })
    .where('account_id', '=', accountId)
    .where('needs_approval', '=', true)
    .where('revoked_at', 'is', null)
    .returning('grant_id')
    .execute()
  return revoked.map(({ grant_id }) => grant_id)
}
