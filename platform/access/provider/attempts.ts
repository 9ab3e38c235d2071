import type { Store } from '#store/index.ts'
import { seal, unseal } from '../seal.ts'
import { hashSecret, newSecret } from '../secrets.ts'
import type { Challenge } from './provider.ts'

/** As long as people take to sign in elsewhere. */
const LIFE = 10 * 60_000

/** A sign-in that went to the provider: what its return is compared with, and what the way back does not carry. */
export interface Attempt {
  readonly challenge: Challenge
  /** Where the person was going. */
  readonly next?: string
  /** The hash of the one-time link by which the identity is to be linked. */
  readonly linkHash?: string
  /** The secret by which the browser is known. */
  readonly device?: string
  /** The session that the browser had before. */
  readonly earlier?: { readonly accountId: string; readonly sessionId: string }
}

const place = (attemptHash: string) => `provider:${attemptHash}`

/** Keeps an attempt and gives the secret for the browser's cookie; what nobody came back to is forgotten. */
export async function keepAttempt(
  store: Store,
  secretKey: Uint8Array,
  attempt: Attempt,
  at: Date,
): Promise<string> {
  const secret = newSecret()
  const attemptHash = hashSecret(secret)
  await store.db.deleteFrom('provider_attempts').where('expires_at', '<=', at.toISOString()).execute()
  await store.db
    .insertInto('provider_attempts')
    .values({
      attempt_hash: attemptHash,
      sealed: seal(secretKey, place(attemptHash), JSON.stringify(attempt)),
      expires_at: new Date(at.getTime() + LIFE).toISOString(),
    })
    .execute()
  return secret
}

/** The attempt of a browser, which is then over, however it ends: a return that comes twice finds nothing. */
export async function takeProviderAttempt(
  store: Store,
  secretKey: Uint8Array,
  secret: string,
  at: Date,
): Promise<Attempt | undefined> {
  const attemptHash = hashSecret(secret)
  const taken = await store.db
    .deleteFrom('provider_attempts')
    .where('attempt_hash', '=', attemptHash)
    .returning(['sealed', 'expires_at'])
    .executeTakeFirst()
  if (taken === undefined || new Date(taken.expires_at) <= at) return undefined
  return JSON.parse(unseal(secretKey, place(attemptHash), taken.sealed)) as Attempt
}
