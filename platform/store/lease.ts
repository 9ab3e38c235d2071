import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { sql } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { Store } from './store.ts'

const LEASE_SECONDS = 15
const RENEW_MILLISECONDS = 4000
const ASK_MILLISECONDS = 500

/** An exclusive piece of work. `token` fences every commit made under it; `lost` fires when another process took it over. */
export interface Lease {
  readonly token: string
  readonly lost: AbortSignal
  release(): Promise<void>
}

async function take(store: Store, name: string, holder: string): Promise<string | undefined> {
  const token = randomUUID()
  const until = sql<string>`now() + make_interval(secs => ${LEASE_SECONDS})`
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
async function renew(store: Store, name: string, token: string): Promise<boolean> {
  const { numUpdatedRows } = await store.db
    .updateTable('leases')
    .set({ lease_until: sql<string>`now() + make_interval(secs => ${LEASE_SECONDS})` })
    .where('name', '=', name)
    .where('lease_token', '=', token)
    .executeTakeFirstOrThrow()
  return numUpdatedRows === 1n
}

/** Takes the lease at once, or returns undefined when another process holds it. */
export async function tryLease(store: Store, name: string, holder: string): Promise<Lease | undefined> {
  const token = await take(store, name, holder)
  if (token === undefined) return undefined
  const lost = new AbortController()
  const lose = (cause?: unknown) => lost.abort(new SimeiError('lease_lost', { cause }))
  const timer = setInterval(() => {
    renew(store, name, token).then(kept => kept || lose(), lose)
  }, RENEW_MILLISECONDS)
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
  options: { signal?: AbortSignal; onWait?: () => void } = {},
): Promise<Lease> {
  for (let waited = false; ; waited = true) {
    const lease = await tryLease(store, name, holder)
    if (lease !== undefined) return lease
    if (!waited) options.onWait?.()
    await sleep(ASK_MILLISECONDS, undefined, options.signal === undefined ? {} : { signal: options.signal })
  }
}
