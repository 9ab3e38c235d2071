import type { Store } from '#store/index.ts'

const DAY = 86_400_000
/** Ended sessions stay in the list of what was a while. */
const KEPT_DAYS = 30

/** Removes what no longer counts: old sessions, links, devices, networks and guesses. The audit stays. */
export async function pruneAccess(store: Store, at: Date): Promise<void> {
  const now = at.toISOString()
  const past = new Date(at.getTime() - KEPT_DAYS * DAY).toISOString()
  await store.db.deleteFrom('sessions').where('ends_at', '<', past).execute()
  await store.db.deleteFrom('one_time_links').where('expires_at', '<', past).execute()
  await store.db.deleteFrom('provider_attempts').where('expires_at', '<', now).execute()
  await store.db.deleteFrom('known_devices').where('expires_at', '<', now).execute()
  await store.db.deleteFrom('known_networks').where('expires_at', '<', now).execute()
  await store.db
    .deleteFrom('sign_in_buckets')
    .where('last_at', '<', new Date(at.getTime() - DAY).toISOString())
    .execute()
}
