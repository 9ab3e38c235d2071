import type { Selectable } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import { dayIn } from '#domain/privacy/clock.ts'
import type { AgreementState, SectoralListState } from '#domain/sectoral.ts'
import type { AgreementTable, SectoralListTable } from '#store/index.ts'
import type { PrivacyContext, Writing } from '../context.ts'
import { numbered } from '../written.ts'
import { agreementState, listState } from './standing.ts'

/** An agreement's row, and how it stands at an instant. */
export interface StandingAgreement extends Selectable<AgreementTable> {
  readonly state: AgreementState
}

/** The agreement, kept from being ended until the transaction is over. Throws `not_found`. */
export async function sharedAgreement(
  trx: Writing,
  { country }: Pick<PrivacyContext, 'country'>,
  agreementId: string,
  at: Date,
): Promise<StandingAgreement> {
  const row = await trx
    .selectFrom('agreements as a')
    .innerJoin('privacy_transfers as t', 't.transfer_id', 'a.transfer_id')
    .selectAll('a')
    .select('t.ended_at as transfer_ended_at')
    .where('a.agreement_id', '=', numbered('agreement', agreementId))
    .forShare()
    .executeTakeFirst()
  if (row === undefined) throw new SimeiError('not_found', { detail: 'agreement' })
  return { ...row, state: agreementState(row, dayIn(country.timeZone, at)) }
}

/** Throws `agreement_not_in_force`. */
export function assertInForce({ state }: StandingAgreement): void {
  if (state !== 'in_force') throw new SimeiError('agreement_not_in_force', { detail: state })
}

/** A list's row, and how it stands at an instant. */
export interface StandingList extends Selectable<SectoralListTable> {
  readonly state: SectoralListState
  readonly agreement: StandingAgreement
}

/** A list with its agreement, locked until the transaction ends. Throws `not_found`. */
export async function lockedList(
  trx: Writing,
  context: Pick<PrivacyContext, 'country'>,
  listId: string,
  at: Date,
): Promise<StandingList> {
  const row = await trx
    .selectFrom('sectoral_lists')
    .selectAll()
    .where('list_id', '=', numbered('list', listId))
    .forUpdate()
    .executeTakeFirst()
  if (row === undefined) throw new SimeiError('not_found', { detail: 'list' })
  const agreement = await sharedAgreement(trx, context, row.agreement_id, at)
  return { ...row, agreement, state: listState(row, agreement.state, at) }
}

/** Throws `privacy_step_impossible` unless a list stands so. */
export function assertState({ state }: StandingList, ...allowed: readonly SectoralListState[]): void {
  if (!allowed.includes(state)) throw new SimeiError('privacy_step_impossible', { detail: state })
}
