import type { Store } from '#store/index.ts'
import { type Access, resolveAccess } from '../grants/access.ts'

/**
 * What the account of a session may do at this instant, for what goes on after its request was let in; undefined once the session ended, the account was
 * disabled, or a second factor is asked of it. Nothing of the session changes, so that its own next request finds it as it left it.
 */
export async function standingSession(
  store: Store,
  sessionId: string,
  at: Date,
): Promise<Access | undefined> {
  const session = await store.db
    .selectFrom('sessions as s')
    .innerJoin('accounts as a', 'a.account_id', 's.account_id')
    .select(['s.account_id', 's.came_by'])
    .where('s.session_id', '=', sessionId)
    .where('s.stage', '=', 'full')
    .where('s.ended_at', 'is', null)
    .where('s.ends_at', '>', at.toISOString())
    .where('a.state', '=', 'active')
    .executeTakeFirst()
  if (session === undefined) return undefined
  const access = await resolveAccess(store, session.account_id, at, session.came_by === 'provider_strong')
  return access.mustEnrol ? undefined : access
}
