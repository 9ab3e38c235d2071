import type { Transaction } from 'kysely'
import type { Store, StoreDatabase } from '#store/index.ts'
import type { Act } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'
import { NOTHING, resolveAccess } from '../grants/access.ts'
import { hashPassword, isHashOutdated } from '../passwords/hash.ts'
import { type Candidate, candidateOf, judgePassword, refusal, type Whence } from './judge.ts'
import { knowDevice, knowNetwork } from './places.ts'
import { liveSession, rotateSession, type Stage, startSession } from './sessions.ts'
import { codeBucket, forgiveAttempt, takeAttempt } from './throttle.ts'
import { takeFactor } from './totp.ts'

/**
 * How a try to sign in ended. `secret` is for the session's cookie, `device` for the cookie by which this browser is known later.
 * `refused` says nothing of why: an unknown login, a wrong password and a disabled account are one answer.
 */
export type SignInOutcome =
  | {
      readonly outcome: 'signed_in'
      readonly accountId: string
      readonly secret: string
      readonly device: string
    }
  /** `secret` opens only `signInWithCode`. */
  | { readonly outcome: 'needs_totp'; readonly secret: string }
  /** `secret` opens only `beginTotp` and `confirmTotp` for its account, then `finishEnrolment`. */
  | { readonly outcome: 'must_enrol_totp'; readonly accountId: string; readonly secret: string }
  | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly outcome: 'refused' }

/** Makes browser and network known and forgets the guesses that were counted; gives the device's secret, a new one each time. */
export async function welcome(
  trx: Transaction<StoreDatabase>,
  accountId: string,
  { buckets, network, deviceHash }: Pick<Candidate, 'buckets' | 'network' | 'deviceHash'>,
  at: Date,
): Promise<string> {
  const device = await knowDevice(trx, accountId, deviceHash, at)
  await knowNetwork(trx, accountId, network, at)
  await forgiveAttempt({ db: trx }, buckets)
  return device
}

/**
 * Signs in by login and password. Every attempt is counted before it is judged, known and unknown accounts take the same way, and a right
 * password gives a session of full rights only where no second factor is due.
 */
export async function signIn(
  store: Store,
  secretKey: Uint8Array,
  attempt: { readonly login: string; readonly password: string },
  whence: Whence,
  at: Date,
): Promise<SignInOutcome> {
  const judged = await judgePassword(store, secretKey, attempt, whence, at)
  if (judged.outcome !== 'right') return judged
  const { accountId, who } = judged
  const anew = who.passwordHash !== null && (await isHashOutdated(who.passwordHash))
  const passwordHash = anew ? await hashPassword(attempt.password) : undefined
  return store.db.transaction().execute(async trx => {
    if (passwordHash !== undefined)
      await trx
        .updateTable('accounts')
        .set({ password_hash: passwordHash })
        .where('account_id', '=', accountId)
        .where('password_hash', '=', who.passwordHash)
        .execute()
    const access = await resolveAccess({ db: trx }, accountId, at)
    const stage: Stage = who.hasTotp ? 'totp' : access.mustEnrol ? 'enrolment' : 'full'
    const secret = await startSession(
      trx,
      {
        accountId,
        stage,
        access: stage === 'full' ? access : NOTHING,
        network: who.network,
        client: whence.client,
      },
      at,
    )
    if (stage === 'totp') return { outcome: 'needs_totp', secret }
    if (stage === 'enrolment') return { outcome: 'must_enrol_totp', accountId, secret }
    const device = await welcome(trx, accountId, who, at)
    await appendStarted(trx, accountId, at, whence.address, 'password')
    return { outcome: 'signed_in', accountId, secret, device }
  })
}

/** Writes down that a session of full rights began, and by what. */
export const appendStarted = (
  trx: Transaction<StoreDatabase>,
  accountId: string,
  at: Date,
  origin: string,
  factor: string,
) => {
  const act: Act = { by: `account:${accountId}`, at, origin }
  return appendAudit(trx, act, {
    action: 'session.started',
    subjects: [`account:${accountId}`],
    details: { factor },
  })
}

/** Completes a sign-in that waits in `stage`: another secret, full rights, a known browser. */
async function complete(
  store: Store,
  secretKey: Uint8Array,
  secret: string,
  stage: 'totp' | 'enrolment',
  whence: Whence,
  at: Date,
  proven: (trx: Transaction<StoreDatabase>, accountId: string) => Promise<string | undefined>,
): Promise<SignInOutcome> {
  const session = await liveSession(store, secret, at)
  if (session === undefined || session.stage !== stage) return { outcome: 'refused' }
  const accountId = session.account_id
  const retryAfterSeconds = await takeAttempt(store, [codeBucket(accountId)], at)
  if (retryAfterSeconds !== undefined) return { outcome: 'throttled', retryAfterSeconds }
  const who = await candidateOf(store, secretKey, accountId, whence, at)
  const done = await store.db.transaction().execute(async trx => {
    const factor = await proven(trx, accountId)
    if (factor === undefined) return undefined
    const access = await resolveAccess({ db: trx }, accountId, at)
    const rotated = await rotateSession({ db: trx }, session, { stage: 'full', access, proven: true }, at)
    if (rotated === undefined) return undefined
    const device = await welcome(
      trx,
      accountId,
      { ...who, buckets: [...who.buckets, codeBucket(accountId)] },
      at,
    )
    await appendStarted(trx, accountId, at, whence.address, factor)
    return { outcome: 'signed_in', accountId, secret: rotated, device } as const
  })
  if (done !== undefined) return done
  await refusal(store, accountId, at, whence.address, 'code')
  return { outcome: 'refused' }
}

/** The second step: a code of the authenticator, or a recovery code. The session gets another secret. */
export const signInWithCode = (
  store: Store,
  secretKey: Uint8Array,
  { secret, code }: { readonly secret: string; readonly code: string },
  whence: Whence,
  at: Date,
): Promise<SignInOutcome> =>
  complete(store, secretKey, secret, 'totp', whence, at, (trx, accountId) =>
    takeFactor(trx, secretKey, accountId, code, at),
  )

/** After `confirmTotp` with this session kept: the session that waited for it gets another secret and full rights. */
export const finishEnrolment = (
  store: Store,
  secretKey: Uint8Array,
  secret: string,
  whence: Whence,
  at: Date,
): Promise<SignInOutcome> =>
  complete(store, secretKey, secret, 'enrolment', whence, at, async (trx, accountId) => {
    const { mustEnrol } = await resolveAccess({ db: trx }, accountId, at)
    return mustEnrol ? undefined : 'enrolment'
  })
