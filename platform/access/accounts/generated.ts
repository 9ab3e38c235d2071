import { randomInt } from 'node:crypto'
import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import { type Act, accountOf } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'
import { hashPassword } from '../passwords/hash.ts'
import { endSessions } from '../sign-in/sessions.ts'
import { closeLinks } from './links.ts'

/** Without letters and digits that are read as others. */
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz23456789'
const GROUPS = 4
const GROUP_LENGTH = 5

const group = () => Array.from({ length: GROUP_LENGTH }, () => ALPHABET[randomInt(ALPHABET.length)]).join('')
/** About 99 bits. */
const generated = () => Array.from({ length: GROUPS }, group).join('-')

/**
 * Gives an account a random password, which is told once, and ends its sessions and links: for accounts of a demonstration, whose persons nobody
 * invites. Only the product itself or its terminal may.
 *
 * Throws `forbidden`, `not_found`, `account_disabled`.
 */
export async function generatePassword(store: Store, accountId: string, act: Act): Promise<string> {
  if (accountOf(act.by) !== undefined || act.by.startsWith('token:')) throw new SimeiError('forbidden')
  const password = generated()
  const passwordHash = await hashPassword(password)
  const at = act.at.toISOString()
  await store.db.transaction().execute(async trx => {
    const account = await trx
      .selectFrom('accounts')
      .select('state')
      .where('account_id', '=', accountId)
      .forUpdate()
      .executeTakeFirst()
    if (account === undefined) throw new SimeiError('not_found', { detail: 'account' })
    if (account.state === 'disabled') throw new SimeiError('account_disabled')
    await trx
      .updateTable('accounts')
      .set({ state: 'active', password_hash: passwordHash, password_set_at: at })
      .where('account_id', '=', accountId)
      .execute()
    await closeLinks(trx, accountId, at)
    await endSessions(trx, accountId, act)
    await appendAudit(trx, act, {
      action: 'account.password_set',
      subjects: [`account:${accountId}`],
      details: { link: 'none' },
    })
  })
  return password
}
