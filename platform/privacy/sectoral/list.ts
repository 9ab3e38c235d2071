import { type Selectable, sql } from 'kysely'
import type { Actor } from '#access/index.ts'
import { dayIn } from '#domain/privacy/clock.ts'
import type { SectoralListState } from '#domain/sectoral.ts'
import type { SectoralListTable } from '#store/index.ts'
import type { PrivacyContext } from '../context.ts'
import { numbered } from '../written.ts'
import { agreementState, listState } from './standing.ts'

export interface SectoralList extends Selectable<SectoralListTable> {
  readonly state: SectoralListState
  readonly institution: string
  readonly recipient: string
  readonly purpose: string
  readonly asker_name: string | null
}

/** Lists as they stand at an instant, the latest first: all, or those that one asked for. */
export async function sectoralLists(
  { store, country }: PrivacyContext,
  at: Date,
  askedBy?: Actor,
): Promise<readonly SectoralList[]> {
  const rows = await store.db
    .selectFrom('sectoral_lists as l')
    .innerJoin('agreements as a', 'a.agreement_id', 'l.agreement_id')
    .innerJoin('privacy_transfers as t', 't.transfer_id', 'a.transfer_id')
    .leftJoin('accounts as c', join => join.on(sql<boolean>`l.asked_by = 'account:' || c.account_id`))
    .selectAll('l')
    .select(['a.institution', 'a.purpose', 't.recipient', 'c.display_name as asker_name'])
    .select([
      'a.begins_on',
      'a.ends_on',
      'a.approved_at as agreement_approved_at',
      'a.ended_at as agreement_ended_at',
      't.ended_at as transfer_ended_at',
    ])
    .$if(askedBy !== undefined, query => query.where('l.asked_by', '=', askedBy ?? ''))
    .orderBy('l.list_id', 'desc')
    .execute()
  const today = dayIn(country.timeZone, at)
  return rows.map(
    ({ begins_on, ends_on, agreement_approved_at, agreement_ended_at, transfer_ended_at, ...row }) => {
      const agreement = agreementState(
        {
          ...{ begins_on, ends_on, transfer_ended_at },
          approved_at: agreement_approved_at,
          ended_at: agreement_ended_at,
        },
        today,
      )
      return { ...row, state: listState(row, agreement, at) }
    },
  )
}

/** Numbers in the registry of whom a list held when it was given, as the audit says. */
export async function personsOfList({ store }: PrivacyContext, listId: string): Promise<readonly string[]> {
  const rows = await store.db
    .selectFrom('audit_entries')
    .select('subjects')
    .where(sql<boolean>`subjects @> array[${`sectoral_list:${numbered('list', listId)}`}]::text[]`)
    .where('action', '=', 'person.delivered')
    .orderBy('sequence')
    .execute()
  return rows.flatMap(({ subjects }) =>
    subjects.filter(subject => subject.startsWith('person:')).map(subject => subject.slice('person:'.length)),
  )
}
