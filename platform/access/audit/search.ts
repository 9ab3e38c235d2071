import { sql } from 'kysely'
import type { AuditEntryTable, Store } from '#store/index.ts'
import type { Act } from '../actor.ts'
import { assertMay } from '../grants/give.ts'
import type { AuditAction } from './actions.ts'
import { appendAudit } from './append.ts'
import type { Canonical } from './canonical.ts'

export interface AuditFilter {
  readonly actor?: string
  readonly action?: AuditAction
  /** `account:3`, `grant:2`, `person:P000000001`. */
  readonly subject?: string
  readonly origin?: string
  /** From this instant on, and before that one. */
  readonly from?: Date
  readonly until?: Date
  /** Entries before this sequence: the next page. */
  readonly before?: string
  readonly limit?: number
}

/** An entry as it is shown: who it was by name, when an account acted. */
export interface AuditRecord {
  readonly sequence: string
  readonly at: string
  readonly actor: string
  readonly display_name: string | null
  readonly action: string
  readonly origin: string | null
  readonly purpose: string | null
  readonly case_number: string | null
  readonly subjects: readonly string[]
  readonly details: Readonly<Record<string, Canonical>>
}

const SHOWN = [
  'e.sequence',
  'e.at',
  'e.actor',
  'e.action',
  'e.origin',
  'e.purpose',
  'e.case_number',
  'e.subjects',
  'e.details',
] as const satisfies readonly `e.${keyof AuditEntryTable}`[]

const MOST = 1000
const PAGE = 100

/** What was asked, for the entry that says so. */
const asked = ({ subject, from, until, ...filter }: AuditFilter): Record<string, Canonical> => ({
  ...filter,
  ...(from === undefined ? {} : { from: from.toISOString() }),
  ...(until === undefined ? {} : { until: until.toISOString() }),
})

/**
 * Entries that match all that is asked, the latest first, at most a thousand; that somebody asked is itself written down before anything is shown.
 *
 * Throws `forbidden` (an account needs `audit`).
 */
export async function auditSearch(
  store: Store,
  filter: AuditFilter,
  act: Act,
): Promise<readonly AuditRecord[]> {
  const { subject, actor, action, origin, from, until, before } = filter
  const rows = await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'audit')
    const sequence = await appendAudit(trx, act, {
      action: 'audit.searched',
      subjects: subject === undefined ? [] : [subject],
      details: asked(filter),
    })
    return trx
      .selectFrom('audit_entries as e')
      .leftJoin('accounts as a', join => join.on(sql<boolean>`e.actor = 'account:' || a.account_id`))
      .select(SHOWN)
      .select('a.display_name')
      .where('e.sequence', '<', before ?? sequence)
      .$if(actor !== undefined, query => query.where('e.actor', '=', actor ?? ''))
      .$if(action !== undefined, query => query.where('e.action', '=', action ?? ''))
      .$if(origin !== undefined, query => query.where('e.origin', '=', origin ?? ''))
      .$if(subject !== undefined, query =>
        query.where(sql<boolean>`e.subjects @> array[${subject ?? ''}]::text[]`),
      )
      .$if(from !== undefined, query => query.where('e.at', '>=', from?.toISOString() ?? ''))
      .$if(until !== undefined, query => query.where('e.at', '<', until?.toISOString() ?? ''))
      .orderBy('e.sequence', 'desc')
      .limit(Math.max(1, Math.min(MOST, filter.limit ?? PAGE)))
      .execute()
  })
  return rows.map(row => ({ ...row, details: JSON.parse(row.details) }))
}

/** How many entries there are. */
export async function auditSize(store: Store): Promise<string> {
  const { last } = await store.db
    .selectFrom('audit_entries')
    .select(({ fn }) => fn.max('sequence').as('last'))
    .executeTakeFirstOrThrow()
  return last ?? '0'
}

/** "Who has seen my data": every entry about a person, the latest first. Throws `forbidden`. */
export const whoHasSeen = (
  store: Store,
  personId: string,
  act: Act,
  filter: Pick<AuditFilter, 'from' | 'until' | 'before' | 'limit'> = {},
): Promise<readonly AuditRecord[]> => auditSearch(store, { ...filter, subject: `person:${personId}` }, act)
