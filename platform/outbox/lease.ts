import { randomUUID } from 'node:crypto'
import { type Selectable, sql } from 'kysely'
import type { Store } from '#store/index.ts'
import type { OutboxTable } from '#store/tables.ts'

/** Longer than any one delivery takes; after a crash the mail waits this long for the next process. */
const LEASE_MILLISECONDS = 5 * 60_000

export type OutboxRow = Selectable<OutboxTable>
/** A mail that this process alone may deliver until its lease ends. `attempts` counts this one. */
export type LeasedMail = OutboxRow & { readonly lease_token: string }

const later = (now: Date, milliseconds: number) => new Date(now.getTime() + milliseconds).toISOString()

/** Takes the oldest mail that is due and that nobody holds; undefined when there is none. A mail never tried is always due. */
export async function leaseNextMail(store: Store, now: Date): Promise<LeasedMail | undefined> {
  const token = randomUUID()
  const at = now.toISOString()
  const row = await store.db
    .updateTable('outbox')
    .set(column => ({
      lease_token: token,
      lease_until: later(now, LEASE_MILLISECONDS),
      attempts: column('attempts', '+', 1),
      next_try_at: at,
    }))
    .where('message_id', '=', query =>
      query
        .selectFrom('outbox')
        .select('message_id')
        .where('state', '=', 'pending')
        .where(column => column.or([column('attempts', '=', 0), column('next_try_at', '<=', at)]))
        .where(column => column.or([column('lease_until', 'is', null), column('lease_until', '<=', at)]))
        .orderBy('created_at')
        .orderBy('message_id')
        .limit(1)
        .forUpdate()
        .skipLocked(),
    )
    .returningAll()
    .executeTakeFirst()
  return row && { ...row, lease_token: token }
}

type Settlement =
  | { readonly state: 'sent' | 'written'; readonly at: Date }
  | { readonly state: 'failed'; readonly error: string }
  | { readonly state: 'pending'; readonly error: string; readonly nextTryAt: Date }

/** What is left of a mail whose content opens something: who has the database, or a copy of it, opens nothing by it. */
const SECRET_KINDS: readonly string[] = ['account_link']
const REMOVED = { text_body: '', html_body: '' }

/** Notes how a delivery ended (of a mail with a secret nothing else is kept) and gives the lease back. False when the lease had passed to another process meanwhile. */
export async function settleMail(store: Store, mail: LeasedMail, settlement: Settlement): Promise<boolean> {
  const result = await store.db
    .updateTable('outbox')
    .set({
      state: settlement.state,
      ...(settlement.state !== 'pending' && SECRET_KINDS.includes(mail.kind) && REMOVED),
      lease_token: null,
      lease_until: null,
      ...('at' in settlement && { delivered_at: settlement.at.toISOString(), last_error: null }),
      ...('error' in settlement && { last_error: settlement.error }),
      ...('nextTryAt' in settlement && { next_try_at: settlement.nextTryAt.toISOString() }),
    })
    .where('message_id', '=', mail.message_id)
    .where('lease_token', '=', mail.lease_token)
    .where('state', '=', 'pending')
    .executeTakeFirst()
  return result.numUpdatedRows > 0n
}

/** How many mails still wait. */
export async function countPending(store: Store): Promise<number> {
  const row = await store.db
    .selectFrom('outbox')
    .select(sql<number>`count(*)::int`.as('mails'))
    .where('state', '=', 'pending')
    .executeTakeFirstOrThrow()
  return row.mails
}
