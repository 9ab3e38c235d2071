import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { Store } from './store.ts'

/** How long a lease stands after its holder was last heard of. */
const LEASE_SECONDS = 15
/** Renewals within the time that a lease stands. */
const RENEWALS = 4
const ASK_MILLISECONDS = 500

export interface LeaseOptions {
  /** Default 15; tests make it short. */
  readonly seconds?: number | undefined
}

/** An exclusive piece of work. `token` fences every commit made under it; `lost` fires when another process took it over. */
export interface Lease {
  readonly token: string
  readonly lost: AbortSignal
  release(): Promise<void>
}

const untilAfter = (seconds: number) => sql<string>`now() + make_interval(secs => ${seconds})`

async function take(
  store: Store,
  name: string,
  holder: string,
  seconds: number,
): Promise<string | undefined> {
  const token = randomUUID()
  const until = untilAfter(seconds)
  const row = await store.db
    .insertInto('leases')
    .values({ name, lease_token: token, holder, lease_until: until })
    .onConflict(conflict =>
      conflict
        .column('name')
        .doUpdateSet({ lease_token: token, holder, lease_until: until })
        .where('leases.lease_until', '<', sql<string>`now()`),
    )
    .returning('lease_token')
    .executeTakeFirst()
  return row?.lease_token
}

/** Extends the lease; false when it is no longer ours. The database's clock decides, not this machine's. */
async function renew(store: Store, name: string, token: string, seconds: number): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('leases')
    .set({ lease_until: untilAfter(seconds) })
    .where('name', '=', name)
    .where('lease_token', '=', token)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Takes the lease at once, or returns undefined when another process holds it. */
export async function tryLease(
  store: Store,
  name: string,
  holder: string,
  { seconds = LEASE_SECONDS }: LeaseOptions = {},
): Promise<Lease | undefined> {
  const token = await take(store, name, holder, seconds)
  if (token === undefined) return undefined
  const lost = new AbortController()
  const lose = (cause?: unknown) => lost.abort(new SimeiError('lease_lost', { cause }))
  const timer = setInterval(
    () => {
      renew(store, name, token, seconds).then(kept => kept || lose(), lose)
    },
    (seconds * 1000) / RENEWALS,
  )
  timer.unref()
  return {
    token,
    lost: lost.signal,
    async release() {
      clearInterval(timer)
      await store.db.deleteFrom('leases').where('name', '=', name).where('lease_token', '=', token).execute()
    },
  }
}

/** Waits for the lease. `onWait` is told once, so that a person knows why nothing happens. */
export async function waitForLease(
  store: Store,
  name: string,
  holder: string,
  options: LeaseOptions & { signal?: AbortSignal; onWait?: () => void } = {},
): Promise<Lease> {
  for (let waited = false; ; waited = true) {
    const lease = await tryLease(store, name, holder, options)
    if (lease !== undefined) return lease
    if (!waited) options.onWait?.()
    await sleep(ASK_MILLISECONDS, undefined, options.signal === undefined ? {} : { signal: options.signal })
  }
}
