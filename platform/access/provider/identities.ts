import type { Transaction } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { Store, StoreDatabase } from '#store/index.ts'
import { closeLinks } from '../accounts/links.ts'
import type { Act } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'
import { assertMay } from '../grants/give.ts'
import { revokeApproved } from '../grants/revoke-approved.ts'
import { hashSecret } from '../secrets.ts'
import { forgetPlaces } from '../sign-in/places.ts'
import { endSessions } from '../sign-in/sessions.ts'

/** Who somebody is to a provider. Never by mail address: those are given to others later. */
export interface Identity {
  readonly issuer: string
  readonly subject: string
}

/** What is kept of an identity: some providers use a cédula as subject. A slash at the issuer's end says nothing. */
export const identityHash = ({ issuer, subject }: Identity): string =>
  hashSecret(`${new URL(issuer).href.replace(/\/+$/, '')}\n${subject}`)

/** The account of an identity, whatever its state. */
export const accountOfIdentity = (trx: Transaction<StoreDatabase>, identity: Identity) =>
  trx
    .selectFrom('account_identities as i')
    .innerJoin('accounts as a', 'a.account_id', 'i.account_id')
    .select(['a.account_id', 'a.state'])
    .where('i.identity_hash', '=', identityHash(identity))
    .executeTakeFirst()

/**
 * Links an identity to an account in the place of any it had; an account that nobody used yet becomes active. Of one that was in use the sessions
 * end and the grants that another person approved are revoked (`revokeApproved`).
 *
 * Throws `identity_taken`, `account_disabled`.
 */
export async function linkIdentity(
  trx: Transaction<StoreDatabase>,
  accountId: string,
  identity: Identity,
  act: Act,
): Promise<void> {
  const { state } = await trx
    .selectFrom('accounts')
    .select('state')
    .where('account_id', '=', accountId)
    .forUpdate()
    .executeTakeFirstOrThrow()
  if (state === 'disabled') throw new SimeiError('account_disabled')
  const holder = await accountOfIdentity(trx, identity)
  if (holder !== undefined && holder.account_id !== accountId && holder.state !== 'disabled')
    throw new SimeiError('identity_taken')
  // Whoever left and returns has another account: the identity goes with the person.
  const hash = identityHash(identity)
  await trx
    .deleteFrom('account_identities')
    .where(row => row.or([row('account_id', '=', accountId), row('identity_hash', '=', hash)]))
    .execute()
  const made = await trx
    .insertInto('account_identities')
    .values({
      identity_hash: hash,
      account_id: accountId,
      linked_by: act.by,
      linked_at: act.at.toISOString(),
    })
    .onConflict(conflict => conflict.doNothing())
    .returning('account_id')
    .executeTakeFirst()
  if (made === undefined) throw new SimeiError('identity_taken')
  await closeLinks(trx, accountId, act.at.toISOString())
  let revoked: readonly string[] = []
  if (state === 'active') {
    revoked = await revokeApproved(trx, accountId, act)
    await endSessions(trx, accountId, act)
    await forgetPlaces(trx, accountId)
  } else {
    await trx.updateTable('accounts').set({ state: 'active' }).where('account_id', '=', accountId).execute()
  }
  await appendAudit(trx, act, {
    action: 'identity.linked',
    subjects: [`account:${accountId}`, ...revoked.map(grant => `grant:${grant}`)],
  })
}

/** Links an account by hand, where the provider tells its administrators who is who. Throws `forbidden`, `identity_taken`, `account_disabled`. */
export const linkAccount = (store: Store, accountId: string, identity: Identity, act: Act): Promise<void> =>
  store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'administration')
    await linkIdentity(trx, accountId, identity, act)
  })

/** The account is no longer anybody to the provider, and its sessions end. Throws `forbidden`, `not_found` where nothing was linked. */
export const unlinkAccount = (store: Store, accountId: string, act: Act): Promise<void> =>
  store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'administration')
    const { numDeletedRows } = await trx
      .deleteFrom('account_identities')
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow()
    if (numDeletedRows === 0n) throw new SimeiError('not_found', { detail: 'identity' })
    await endSessions(trx, accountId, act)
    await appendAudit(trx, act, { action: 'identity.unlinked', subjects: [`account:${accountId}`] })
  })
