import { sql } from 'kysely'
import type { PrivacyContext } from './context.ts'

/** What happened, as it is shown: who it was by name, when an account acted. */
export interface EventRecord {
  readonly event_id: string
  readonly event: string
  readonly at: string
  readonly actor: string
  readonly display_name: string | null
  readonly note: string | null
  readonly details: Readonly<Record<string, unknown>>
}

/** All that happened to a request or a breach, the first first. */
export const eventsOf = (
  { store }: PrivacyContext,
  of: { readonly request_id: string } | { readonly breach_id: string },
): Promise<readonly EventRecord[]> =>
  store.db
    .selectFrom('privacy_events as e')
    .leftJoin('accounts as a', join => join.on(sql<boolean>`e.actor = 'account:' || a.account_id`))
    .select(['e.event_id', 'e.event', 'e.at', 'e.actor', 'a.display_name', 'e.note', 'e.details'])
    .where(
      'request_id' in of ? 'e.request_id' : 'e.breach_id',
      '=',
      'request_id' in of ? of.request_id : of.breach_id,
    )
    .orderBy('e.event_id')
    .execute()
