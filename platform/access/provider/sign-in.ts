import type { Store } from '#store/index.ts'
import { consumeLink } from '../accounts/links.ts'
import { NOTHING, resolveAccess } from '../grants/access.ts'
import { candidateOf, refusal, type Whence } from '../sign-in/judge.ts'
import { networkOf } from '../sign-in/network.ts'
import { type Stage, startSession } from '../sign-in/sessions.ts'
import { appendStarted, type SignInOutcome, welcome } from '../sign-in/sign-in.ts'
import { forgiveAttempt, networkBucket, takeAttempt } from '../sign-in/throttle.ts'
import { accountOfIdentity, linkIdentity } from './identities.ts'
import type { ProvenIdentity } from './provider.ts'

/**
 * Counts a return from the provider before anybody is asked about it, by its network: what a stranger makes up costs the provider little.
 * Gives the seconds to wait.
 */
export const takeReturn = (store: Store, address: string, at: Date): Promise<number | undefined> =>
  takeAttempt(store, [networkBucket(networkOf(address))], at)

/**
 * Signs in whom the provider vouches for: the account that the identity is linked to, or is linked to now by a one-time link. Our second factor
 * is asked for unless the provider's counts (`strong`): by whom has one, and by whose role shows persons.
 *
 * `refused` is one answer for an unknown identity and a disabled account. Throws `link_invalid`, `identity_taken`, `account_disabled`.
 */
export async function signInByProvider(
  store: Store,
  secretKey: Uint8Array,
  { identity, linkHash }: { readonly identity: ProvenIdentity; readonly linkHash?: string | undefined },
  whence: Whence,
  at: Date,
): Promise<SignInOutcome> {
  const origin = whence.address
  const accountId = await store.db.transaction().execute(async trx => {
    if (linkHash !== undefined) {
      const linked = await consumeLink(trx, linkHash, at)
      await linkIdentity(trx, linked, identity, { by: `account:${linked}`, at, origin })
    }
    const account = await accountOfIdentity(trx, identity)
    return account?.state === 'active' ? account.account_id : undefined
  })
  if (accountId === undefined) {
    await refusal(store, undefined, at, origin, 'provider')
    return { outcome: 'refused' }
  }
  const who = await candidateOf(store, secretKey, accountId, whence, at)
  return store.db.transaction().execute(async trx => {
    const access = await resolveAccess({ db: trx }, accountId, at, identity.strong)
    const stage: Stage = identity.strong
      ? 'full'
      : who.hasTotp
        ? 'totp'
        : access.mustEnrol
          ? 'enrolment'
          : 'full'
    const secret = await startSession(
      trx,
      {
        accountId,
        stage,
        access: stage === 'full' ? access : NOTHING,
        network: who.network,
        client: whence.client,
        cameBy: identity.strong ? 'provider_strong' : 'provider',
        provenAt: provenBy(identity, at),
      },
      at,
    )
    // The network is counted for strangers; whoever came in by the provider guessed at nothing.
    await forgiveAttempt({ db: trx }, [networkBucket(who.network)])
    if (stage === 'totp') return { outcome: 'needs_totp', secret }
    if (stage === 'enrolment') return { outcome: 'must_enrol_totp', accountId, secret }
    const device = await welcome(trx, accountId, who, at)
    await appendStarted(trx, accountId, at, origin, identity.strong ? 'provider_strong' : 'provider')
    return { outcome: 'signed_in', accountId, secret, device }
  })
}

/** A provider may open the way again to whom it asked yesterday: what it does not say counts as long ago. */
const provenBy = ({ provenAt = new Date(0) }: ProvenIdentity, at: Date): Date =>
  provenAt < at ? provenAt : at

/** Whether a session began at the provider, which then has one of its own. */
export async function isOfProvider(store: Store, sessionId: string): Promise<boolean> {
  const session = await store.db
    .selectFrom('sessions')
    .select('came_by')
    .where('session_id', '=', sessionId)
    .executeTakeFirst()
  return session !== undefined && session.came_by !== 'password'
}
