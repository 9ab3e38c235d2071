import type { Transaction } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { OneTimeLinkTable, Store, StoreDatabase } from '#store/index.ts'
import type { Act } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'
import { hashPassword } from '../passwords/hash.ts'
import { assertStrong } from '../passwords/strength.ts'
import { hashSecret, newSecret } from '../secrets.ts'
import { networkOf } from '../sign-in/network.ts'
import { forgetPlaces, knowNetwork } from '../sign-in/places.ts'
import { endSessions } from '../sign-in/sessions.ts'

const HOUR = 3_600_000
/** How long a link stands: an invitation over a weekend, a reset while the person waits. */
const LIFE: Readonly<Record<OneTimeLinkTable['purpose'], number>> = { invitation: 72 * HOUR, reset: HOUR }

export interface OneTimeLink {
  /** Shown once: only its hash is kept. */
  readonly secret: string
  readonly expiresAt: string
}

/** Tells a person of their link in the transaction that makes it: it is told if, and only if, it works. */
export type TellLink = (
  trx: Transaction<StoreDatabase>,
  to: {
    readonly login: string
    readonly mail: string
    readonly purpose: OneTimeLinkTable['purpose']
    readonly link: OneTimeLink
  },
) => Promise<void>

/** Ends the account's open link. */
export async function closeLinks(
  trx: Transaction<StoreDatabase>,
  accountId: string,
  at: string,
): Promise<void> {
  await trx
    .updateTable('one_time_links')
    .set({ closed_at: at })
    .where('account_id', '=', accountId)
    .where('closed_at', 'is', null)
    .execute()
}

/** Makes the account's only open link; an earlier one no longer works. */
export async function makeLink(
  trx: Transaction<StoreDatabase>,
  act: Act,
  accountId: string,
  purpose: OneTimeLinkTable['purpose'],
): Promise<OneTimeLink> {
  const at = act.at.toISOString()
  await closeLinks(trx, accountId, at)
  const secret = newSecret()
  const expiresAt = new Date(act.at.getTime() + LIFE[purpose]).toISOString()
  await trx
    .insertInto('one_time_links')
    .values({
      link_hash: hashSecret(secret),
      account_id: accountId,
      purpose,
      created_by: act.by,
      created_at: at,
      expires_at: expiresAt,
      closed_at: null,
    })
    .execute()
  return { secret, expiresAt }
}

/** The account of a link that still works. Throws `link_invalid`. */
async function openLink(store: Store, linkHash: string, at: Date) {
  const open = await store.db
    .selectFrom('one_time_links as l')
    .innerJoin('accounts as a', 'a.account_id', 'l.account_id')
    .select(['a.account_id', 'a.login', 'a.display_name', 'a.mail', 'l.purpose', 'l.expires_at'])
    .where('l.link_hash', '=', linkHash)
    .where('l.closed_at', 'is', null)
    .where('l.expires_at', '>', at.toISOString())
    .where('a.state', '!=', 'disabled')
    .executeTakeFirst()
  if (open === undefined) throw new SimeiError('link_invalid')
  return open
}

/** Whose a link is and until when it works; it stays as it was. Throws `link_invalid`. */
export async function lookAtLink(store: Store, secret: string, at: Date) {
  const { login, purpose, expires_at } = await openLink(store, hashSecret(secret), at)
  return { login, purpose, expires_at }
}

/** Uses a link up, once. Throws `link_invalid`. */
async function useUp(trx: Transaction<StoreDatabase>, linkHash: string, at: Date) {
  const used = await trx
    .updateTable('one_time_links')
    .set({ closed_at: at.toISOString() })
    .where('link_hash', '=', linkHash)
    .where('closed_at', 'is', null)
    .where('expires_at', '>', at.toISOString())
    .returning(['account_id', 'purpose'])
    .executeTakeFirst()
  if (used === undefined) throw new SimeiError('link_invalid')
  return used
}

/** Uses a link up for another proof than a password; gives the account's number. Throws `link_invalid`. */
export const consumeLink = async (
  trx: Transaction<StoreDatabase>,
  linkHash: string,
  at: Date,
): Promise<string> => (await useUp(trx, linkHash, at)).account_id

/** The hash by which a link that works is found. Throws `link_invalid`. */
export async function workingLink(store: Store, secret: string, at: Date): Promise<string> {
  const linkHash = hashSecret(secret)
  await openLink(store, linkHash, at)
  return linkHash
}

/**
 * Sets the password of a link's account and uses the link up. A weak password leaves the link as it was.
 *
 * Gives the account's number. Throws `link_invalid`, `password_weak`.
 */
export async function acceptLink(
  store: Store,
  secret: string,
  password: string,
  { at, origin }: Omit<Act, 'by'>,
): Promise<string> {
  const linkHash = hashSecret(secret)
  const open = await openLink(store, linkHash, at)
  await assertStrong(password, [open.login, open.display_name, open.mail])
  const passwordHash = await hashPassword(password)
  await store.db.transaction().execute(async trx => {
    const used = await useUp(trx, linkHash, at)
    const { numUpdatedRows } = await trx
      .updateTable('accounts')
      .set({ state: 'active', password_hash: passwordHash, password_set_at: at.toISOString() })
      .where('account_id', '=', open.account_id)
      .where('state', '!=', 'disabled')
      .executeTakeFirstOrThrow()
    if (numUpdatedRows !== 1n) throw new SimeiError('link_invalid')
    const act: Act = {
      by: `account:${open.account_id}`,
      at,
      ...(origin === undefined ? {} : { origin }),
    }
    // Whoever had the earlier password has nothing of it any more; whoever has this one is not slowed by guesses from elsewhere.
    await endSessions(trx, open.account_id, act)
    await forgetPlaces(trx, open.account_id)
    if (origin !== undefined) await knowNetwork(trx, open.account_id, networkOf(origin), at)
    await appendAudit(trx, act, {
      action: 'account.password_set',
      subjects: [`account:${open.account_id}`],
      details: { link: used.purpose },
    })
  })
  return open.account_id
}
