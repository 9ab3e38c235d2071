import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import { closeLinks } from '../accounts/links.ts'
import { appendAudit } from '../audit/append.ts'
import { resolveAccess } from '../grants/access.ts'
import { hashPassword, passwordMatches } from '../passwords/hash.ts'
import { assertStrong } from '../passwords/strength.ts'
import { candidateOf, refusal, typedPassword, type Whence } from './judge.ts'
import { forgetPlaces } from './places.ts'
import { endSessions, liveSession, rotateSession } from './sessions.ts'
import { welcome } from './sign-in.ts'
import { forgiveAttempt, takeAttempt } from './throttle.ts'

export type PasswordOutcome =
  /** Secrets for the cookies of the session and of the device. */
  | { readonly outcome: 'changed'; readonly secret: string; readonly device: string }
  | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly outcome: 'refused' }

/**
 * Changes one's own password within a session, by the one that it was. Whoever else had it has nothing of it any more: the other sessions, known browsers
 * and an open link of the account end, and this session gets another secret.
 *
 * Throws `password_weak`, `not_signed_in`.
 */
export async function changePassword(
  store: Store,
  secretKey: Uint8Array,
  typed: { readonly secret: string; readonly current: string; readonly next: string },
  whence: Whence,
  at: Date,
): Promise<PasswordOutcome> {
  const session = await liveSession(store, typed.secret, at)
  if (session === undefined || session.stage !== 'full') throw new SimeiError('not_signed_in')
  const accountId = session.account_id
  const who = await candidateOf(store, secretKey, accountId, whence, at)
  const retryAfterSeconds = await takeAttempt(store, who.buckets, at)
  if (retryAfterSeconds !== undefined) return { outcome: 'throttled', retryAfterSeconds }
  if (!(await passwordMatches(typedPassword(typed.current), who.passwordHash))) {
    await refusal(store, accountId, at, whence.address, 'password')
    return { outcome: 'refused' }
  }
  // A new password that is too weak is no guess at the old one.
  await forgiveAttempt(store, who.buckets)
  const { login, display_name, mail } = await store.db
    .selectFrom('accounts')
    .select(['login', 'display_name', 'mail'])
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  await assertStrong(typed.next, [login, display_name, mail])
  const passwordHash = await hashPassword(typed.next)
  const access = await resolveAccess(store, accountId, at, session.came_by === 'provider_strong')
  return store.db.transaction().execute(async trx => {
    const { numUpdatedRows } = await trx
      .updateTable('accounts')
      .set({ password_hash: passwordHash, password_set_at: at.toISOString() })
      .where('account_id', '=', accountId)
      .where('state', '=', 'active')
      .where('password_hash', '=', who.passwordHash)
      .executeTakeFirstOrThrow()
    const secret =
      numUpdatedRows === 1n
        ? await rotateSession({ db: trx }, session, { stage: 'full', access, proven: true, alone: true }, at)
        : undefined
    // Something else changed the password or the session meanwhile: its person looks again.
    if (secret === undefined) throw new SimeiError('not_signed_in')
    const by = `account:${accountId}` as const
    const act = { by, at, origin: whence.address }
    await endSessions(trx, accountId, act, session.session_id)
    await closeLinks(trx, accountId, at.toISOString())
    await forgetPlaces(trx, accountId)
    const device = await welcome(
      trx,
      accountId,
      { buckets: who.buckets, network: who.network, deviceHash: undefined },
      at,
    )
    await appendAudit(trx, act, {
      action: 'account.password_set',
      subjects: [by],
      details: { link: 'none' },
    })
    return { outcome: 'changed', secret, device }
  })
}
