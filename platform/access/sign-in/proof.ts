import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import { appendAudit } from '../audit/append.ts'
import { resolveAccess } from '../grants/access.ts'
import { passwordMatches } from '../passwords/hash.ts'
import { candidateOf, refusal, typedPassword, type Whence } from './judge.ts'
import { liveSession, rotateSession } from './sessions.ts'
import { codeBucket, forgiveAttempt, takeAttempt } from './throttle.ts'
import { takeFactor } from './totp.ts'

const MINUTE = 60_000
/** How long it counts that somebody showed who they are. */
const PROVEN_MINUTES = 10

/** Until when a proof of an instant counts. */
export const provenUntil = (provenAt: Date): Date => new Date(provenAt.getTime() + PROVEN_MINUTES * MINUTE)

/** By what the person of an account shows who they are: a code where they have an authenticator, else the password, else the identity provider. */
export type ProofKind = 'code' | 'password' | 'provider'

/** How the person of an account proves themselves, and whether they have a password of ours at all. */
export async function proofOf(
  store: Store,
  accountId: string,
): Promise<{ readonly by: ProofKind; readonly hasPassword: boolean }> {
  const found = await store.db
    .selectFrom('accounts as a')
    .leftJoin('account_totp as t', 't.account_id', 'a.account_id')
    .select(['a.password_hash', 't.confirmed_at'])
    .where('a.account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  const hasPassword = found.password_hash !== null
  return { by: found.confirmed_at !== null ? 'code' : hasPassword ? 'password' : 'provider', hasPassword }
}

export type ProofOutcome =
  /** `secret` is for the cookie; absent where a request at the same time changed it. */
  | { readonly outcome: 'proven'; readonly secret?: string }
  | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly outcome: 'refused' }

/**
 * Shows anew, within a session, that its person is there: by a code (or a recovery code) where the account has an authenticator, else by the password.
 * Guesses are counted as at the door. The session gets another secret.
 *
 * Throws `not_signed_in` where there is no such session any more.
 */
export async function proveAnew(
  store: Store,
  secretKey: Uint8Array,
  typed: { readonly secret: string; readonly password?: string; readonly code?: string },
  whence: Whence,
  at: Date,
): Promise<ProofOutcome> {
  const session = await liveSession(store, typed.secret, at)
  if (session === undefined) throw new SimeiError('not_signed_in')
  const accountId = session.account_id
  const who = await candidateOf(store, secretKey, accountId, whence, at)
  const buckets = who.hasTotp ? [codeBucket(accountId)] : who.buckets
  const retryAfterSeconds = await takeAttempt(store, buckets, at)
  if (retryAfterSeconds !== undefined) return { outcome: 'throttled', retryAfterSeconds }
  const factor = who.hasTotp
    ? await store.db.transaction().execute(trx => takeFactor(trx, secretKey, accountId, typed.code ?? '', at))
    : (await passwordMatches(typedPassword(typed.password ?? ''), who.passwordHash))
      ? 'password'
      : undefined
  if (factor === undefined) {
    await refusal(store, accountId, at, whence.address, who.hasTotp ? 'code' : 'password')
    return { outcome: 'refused' }
  }
  const strong = session.came_by === 'provider_strong'
  const access = await resolveAccess(store, accountId, at, strong)
  const secret = await store.db.transaction().execute(async trx => {
    // Also where a request at the same time changes the secret first.
    await trx
      .updateTable('sessions')
      .set({ proven_at: at.toISOString() })
      .where('session_id', '=', session.session_id)
      .execute()
    const rotated = await rotateSession({ db: trx }, session, { stage: session.stage, access }, at)
    await forgiveAttempt({ db: trx }, buckets)
    const by = `account:${accountId}` as const
    await appendAudit(
      trx,
      { by, at, origin: whence.address },
      { action: 'session.proven', subjects: [by], details: { factor } },
    )
    return rotated
  })
  return { outcome: 'proven', ...(secret === undefined ? {} : { secret }) }
}
