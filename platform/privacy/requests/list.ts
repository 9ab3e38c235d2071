import type { Selectable } from 'kysely'
import { type Act, assertMay } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { type Clock, clockOf } from '#domain/privacy/clock.ts'
import { possibleEvents, type RequestEvent } from '#domain/privacy/requests.ts'
import type { PrivacyRequestTable } from '#store/index.ts'
import type { PrivacyContext } from '../context.ts'
import { type EventRecord, eventsOf } from '../events.ts'
import { numbered } from '../written.ts'

/** A request as it stands at an instant. */
export interface PrivacyRequest extends Selectable<PrivacyRequestTable> {
  readonly clock: Clock
  /** What may happen next. */
  readonly possible: readonly RequestEvent[]
}

const MOST = 500

function shown(row: Selectable<PrivacyRequestTable>, { country }: PrivacyContext, at: Date): PrivacyRequest {
  const due = row.due_at === null ? null : new Date(row.due_at)
  const done = row.closed_at === null ? null : new Date(row.closed_at)
  return {
    ...row,
    clock: clockOf(due, done, at, country),
    possible: possibleEvents(row.kind, row.state),
  }
}

/** Requests: the open ones by what is due first, then those that are closed, the latest first; 500 at most. Throws `forbidden`. */
export async function requestList(
  context: PrivacyContext,
  act: Act,
  filter: { readonly open?: boolean } = {},
): Promise<readonly PrivacyRequest[]> {
  await assertMay(context.store, act, 'erasure')
  const rows = await context.store.db
    .selectFrom('privacy_requests')
    .selectAll()
    .$if(filter.open === true, query => query.where('closed_at', 'is', null))
    .$if(filter.open === false, query => query.where('closed_at', 'is not', null))
    .orderBy('closed_at', order => order.desc().nullsFirst())
    .orderBy('due_at', order => order.asc().nullsLast())
    .orderBy('request_id')
    .limit(MOST)
    .execute()
  return rows.map(row => shown(row, context, act.at))
}

/** A request with all that happened to it. Throws `not_found`, `forbidden`. */
export async function requestOf(
  context: PrivacyContext,
  requestId: string,
  act: Act,
): Promise<PrivacyRequest & { readonly events: readonly EventRecord[] }> {
  await assertMay(context.store, act, 'erasure')
  const row = await context.store.db
    .selectFrom('privacy_requests')
    .selectAll()
    .where('request_id', '=', numbered('request', requestId))
    .executeTakeFirst()
  if (row === undefined) throw new SimeiError('not_found', { detail: 'request' })
  return { ...shown(row, context, act.at), events: await eventsOf(context, { request_id: requestId }) }
}
