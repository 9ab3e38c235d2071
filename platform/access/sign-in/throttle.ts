import { sql } from 'kysely'
import type { Store } from '#store/index.ts'

/** How a bucket slows: after `free` attempts each one doubles the wait, from a second to `most` seconds. */
export interface Bucket {
  readonly name: string
  readonly free: number
  readonly most: number
}

const QUARTER_HOUR = 900
/** After a day without an attempt a bucket begins anew. */
const FORGOTTEN_SECONDS = 86_400

/** One account, guessed at from anywhere that it does not know: about a hundred guesses a day. */
export const accountBucket = (account: string): Bucket => ({
  name: `account:${account}`,
  free: 5,
  most: QUARTER_HOUR,
})
/** One account from one network that it knows. */
export const pairBucket = (account: string, network: string): Bucket => ({
  name: `pair:${account}:${network}`,
  free: 5,
  most: QUARTER_HOUR,
})
/** One account from one browser that it knows. */
export const deviceBucket = (deviceHash: string): Bucket => ({
  name: `device:${deviceHash}`,
  free: 5,
  most: QUARTER_HOUR,
})
/** One network, whatever it guesses at: an office behind one address mistypes often enough. */
export const networkBucket = (network: string): Bucket => ({
  name: `network:${network}`,
  free: 40,
  most: QUARTER_HOUR,
})
/** Codes of one account, which only who has the password can guess at. */
export const codeBucket = (accountId: string): Bucket => ({
  name: `code:${accountId}`,
  free: 5,
  most: QUARTER_HOUR,
})

/** Tokens that one network sent and that open nothing; who signs in there is not slowed by them. */
export const tokenBucket = (network: string): Bucket => ({
  name: `token:${network}`,
  free: 40,
  most: QUARTER_HOUR,
})

/**
 * Counts an attempt in each bucket before it is judged, so that a thousand at once are not judged before the first is counted. Gives the
 * seconds to wait when one is closed; the attempt is then not to be judged.
 */
export async function takeAttempt(
  store: Store,
  buckets: readonly Bucket[],
  at: Date,
): Promise<number | undefined> {
  const now = at.toISOString()
  for (const { name, free, most } of buckets) {
    const attempts = sql`case when b.last_at < ${now}::timestamptz - make_interval(secs => ${FORGOTTEN_SECONDS}) then 1 else b.attempts + 1 end`
    const wait = sql`make_interval(secs => least(${most}, power(2, least(20, ${attempts} - ${free}))))`
    // While nothing is waited for the bucket's time stays behind: servers whose clocks differ a little do not slow each other's clients.
    const { rows } = await sql`
      insert into sign_in_buckets as b (bucket, attempts, blocked_until, last_at)
      values (${name}, 1, '-infinity', ${now}::timestamptz)
      on conflict (bucket) do update
      set attempts = ${attempts},
          blocked_until = case when ${attempts} < ${free} then '-infinity' else ${now}::timestamptz + ${wait} end,
          last_at = ${now}::timestamptz
      where b.blocked_until <= ${now}::timestamptz
      returning b.attempts`.execute(store.db)
    if (rows.length === 1) continue
    const closed = await store.db
      .selectFrom('sign_in_buckets')
      .select('blocked_until')
      .where('bucket', '=', name)
      .executeTakeFirst()
    const left = closed === undefined ? 1 : (new Date(closed.blocked_until).getTime() - at.getTime()) / 1000
    return Math.max(1, Math.ceil(left))
  }
  return undefined
}

/** The person came in: what was counted for them is forgotten; of a network that others share, one attempt. */
export async function forgiveAttempt(store: Pick<Store, 'db'>, buckets: readonly Bucket[]): Promise<void> {
  const own = buckets.filter(({ name }) => !name.startsWith('network:')).map(({ name }) => name)
  const shared = buckets.filter(({ name }) => name.startsWith('network:')).map(({ name }) => name)
  if (own.length > 0) await store.db.deleteFrom('sign_in_buckets').where('bucket', 'in', own).execute()
  if (shared.length > 0)
    await store.db
      .updateTable('sign_in_buckets')
      .set({
        attempts: sql<number>`greatest(0, attempts - 1)`,
        blocked_until: '-infinity',
      })
      .where('bucket', 'in', shared)
      .execute()
}
