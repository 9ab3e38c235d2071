import { createHmac } from 'node:crypto'
import type { Store } from '#store/index.ts'
import { loginKey } from '../accounts/login.ts'
import { appendAudit } from '../audit/append.ts'
import { passwordMatches } from '../passwords/hash.ts'
import { hashSecret } from '../secrets.ts'
import { networkOf } from './network.ts'
import {
  accountBucket,
  type Bucket,
  deviceBucket,
  networkBucket,
  pairBucket,
  takeAttempt,
} from './throttle.ts'

/** Longer than any password that is taken: judging it costs a guesser's server nothing. */
const MOST_CHARACTERS = 512

/** What was typed, to be judged. */
export const typedPassword = (password: string): string => (password.length > MOST_CHARACTERS ? '' : password)

/** From where somebody tries to come in. */
export interface Whence {
  /** Address of the client, as the proxy or socket says. */
  readonly address: string
  /** What the browser calls itself; shown in the list of sessions. */
  readonly client?: string
  /** The secret of the device cookie, where there is one. */
  readonly device?: string
}

/** Who tries to come in. */
export interface Candidate {
  readonly accountId: string | undefined
  readonly passwordHash: string | null
  readonly hasTotp: boolean
  readonly deviceHash: string | undefined
  readonly network: string
  readonly buckets: readonly Bucket[]
}

/** The account that a login names, if any, and the buckets that its attempts are counted in: found by the same statement whether it exists or not. */
async function candidate(
  store: Store,
  secretKey: Uint8Array,
  login: string,
  whence: Whence,
  at: Date,
): Promise<Candidate> {
  const key = loginKey(login)
  const network = networkOf(whence.address)
  const deviceHash = whence.device === undefined ? undefined : hashSecret(whence.device)
  const now = at.toISOString()
  const found = await store.db
    .selectFrom('accounts as a')
    .leftJoin('account_totp as t', 't.account_id', 'a.account_id')
    .leftJoin('known_devices as d', join =>
      join
        .onRef('d.account_id', '=', 'a.account_id')
        .on('d.device_hash', '=', deviceHash ?? '')
        .on('d.expires_at', '>', now),
    )
    .leftJoin('known_networks as n', join =>
      join
        .onRef('n.account_id', '=', 'a.account_id')
        .on('n.network', '=', network)
        .on('n.expires_at', '>', now),
    )
    .select(['a.account_id', 'a.state', 'a.password_hash', 't.confirmed_at', 'd.device_hash', 'n.network'])
    .where('a.login_key', '=', key)
    .executeTakeFirst()
  // A keyed hash: what people type into the wrong field may be a password.
  const name = createHmac('sha256', secretKey).update(key).digest('base64url')
  const device = found?.device_hash ?? undefined
  const known = found?.network !== null && found?.network !== undefined
  return {
    accountId: found?.account_id,
    passwordHash: found?.state === 'active' ? found.password_hash : null,
    hasTotp: found?.confirmed_at !== null && found?.confirmed_at !== undefined,
    deviceHash: device,
    network,
    buckets:
      device !== undefined
        ? [deviceBucket(device)]
        : [networkBucket(network), known ? pairBucket(name, network) : accountBucket(name)],
  }
}

/** What a refusal leaves in the audit: the account, when there is one, and never what was typed. */
export const refusal = (
  store: Store,
  accountId: string | undefined,
  at: Date,
  origin: string,
  factor: string,
) =>
  store.db.transaction().execute(trx =>
    appendAudit(
      trx,
      { by: 'system', at, origin },
      {
        action: 'session.refused',
        subjects: accountId === undefined ? [] : [`account:${accountId}`],
        details: { factor },
      },
    ),
  )

/** Counts and judges a login and a password; the account, or why not. */
export async function judgePassword(
  store: Store,
  secretKey: Uint8Array,
  { login, password }: { readonly login: string; readonly password: string },
  whence: Whence,
  at: Date,
): Promise<
  | { readonly outcome: 'throttled'; readonly retryAfterSeconds: number }
  | { readonly outcome: 'refused' }
  | { readonly outcome: 'right'; readonly accountId: string; readonly who: Candidate }
> {
  const who = await candidate(store, secretKey, login, whence, at)
  const retryAfterSeconds = await takeAttempt(store, who.buckets, at)
  if (retryAfterSeconds !== undefined) return { outcome: 'throttled', retryAfterSeconds }
  const matches = await passwordMatches(typedPassword(password), who.passwordHash)
  if (who.accountId !== undefined && matches) return { outcome: 'right', accountId: who.accountId, who }
  await refusal(store, who.accountId, at, whence.address, 'password')
  return { outcome: 'refused' }
}

/** The account's login, and with it the buckets that a completed sign-in empties. */
export async function candidateOf(
  store: Store,
  secretKey: Uint8Array,
  accountId: string,
  whence: Whence,
  at: Date,
): Promise<Candidate> {
  const { login } = await store.db
    .selectFrom('accounts')
    .select('login')
    .where('account_id', '=', accountId)
    .executeTakeFirstOrThrow()
  return candidate(store, secretKey, login, whence, at)
}
