import { type Selectable, sql } from 'kysely'
import { dayIn } from '#domain/privacy/clock.ts'
import type { AgreementState } from '#domain/sectoral.ts'
import type { AgreementTable } from '#store/index.ts'
import type { PrivacyContext } from '../context.ts'
import { fingerprintOf } from './recipient.ts'
import { agreementState } from './standing.ts'

export interface Agreement extends Selectable<AgreementTable> {
  readonly state: AgreementState
  /** The institution and the document, as the register of transfers names them. */
  readonly recipient: string
  readonly document: string
  readonly fingerprint: string
  /** Who registered it, when an account did. */
  readonly registrar_name: string | null
}

/** Agreements as they stand at an instant, the latest first. */
export async function agreementList(
  { store, country }: PrivacyContext,
  at: Date,
): Promise<readonly Agreement[]> {
  const rows = await store.db
    .selectFrom('agreements as a')
    .innerJoin('privacy_transfers as t', 't.transfer_id', 'a.transfer_id')
    .leftJoin('accounts as c', join => join.on(sql<boolean>`a.registered_by = 'account:' || c.account_id`))
    .selectAll('a')
    .select([
      't.recipient',
      't.agreement as document',
      't.ended_at as transfer_ended_at',
      'c.display_name as registrar_name',
    ])
    .orderBy('a.agreement_id', 'desc')
    .execute()
  const today = dayIn(country.timeZone, at)
  return rows.map(({ transfer_ended_at, ...row }) => ({
    ...row,
    state: agreementState({ ...row, transfer_ended_at }, today),
    fingerprint: fingerprintOf(row.recipient_key),
  }))
}
