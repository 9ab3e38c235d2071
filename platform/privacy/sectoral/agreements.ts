import { type Act, accountOf, appendAudit, assertMay } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { PURPOSE_IDS, type Purpose } from '#domain/nominal.ts'
import { dayIn } from '#domain/privacy/clock.ts'
import { isIdentityColumn, isSectoralColumn, SECTORAL_COLUMNS } from '#domain/sectoral.ts'
import type { PrivacyContext, Writing } from '../context.ts'
import { isDay } from '../days.ts'
import { numbered } from '../written.ts'
import { checkedRecipient, fingerprintOf } from './recipient.ts'
import { agreementState } from './standing.ts'

export interface NewAgreement {
  /** The transfer of the register on which it rests: recipient, basis, document, guarantees. */
  readonly transferId: string
  /** The code by which `referencias` names the institution: `MEDUCA`. */
  readonly institution: string
  readonly purpose: string
  readonly columns: readonly string[]
  /** Codes of figures whose lists may go; absent: any. Whoever calls knows that they are codes of figures. */
  readonly indicators?: readonly string[]
  readonly beginsOn: string
  readonly endsOn: string
  /** A recipient of age: `age1…`. */
  readonly recipientKey: string
}

const invalid = (detail: string, allowed?: readonly string[]) =>
  new SimeiError('privacy_invalid', { detail, ...(allowed === undefined ? {} : { allowed }) })

const INSTITUTION = /^[\p{L}\p{N}][\p{L}\p{N}_ .-]{0,59}$/u
const isPurpose = (text: string): text is Purpose => PURPOSE_IDS.some(id => id === text)

/** Its columns in the order of a file. Throws `privacy_invalid` on one that no list has. */
function columnsOf(asked: readonly string[]): string[] {
  const strange = asked.find(name => !isSectoralColumn(name))
  if (strange !== undefined || asked.length === 0)
    throw invalid(`columns: ${strange?.slice(0, 80) ?? ''}`, SECTORAL_COLUMNS)
  return SECTORAL_COLUMNS.filter(name => asked.includes(name))
}

/**
 * Registers an agreement, which holds once somebody else approves it. What it tells of who a person is must stand in its transfer, and its time within
 * that one's. Gives its number.
 *
 * Throws `privacy_invalid`, `not_found` (the transfer), `forbidden` (an account needs `releases`).
 */
export async function registerAgreement(
  { store, country }: PrivacyContext,
  agreement: NewAgreement,
  act: Act,
): Promise<string> {
  const { beginsOn, endsOn, purpose } = agreement
  const institution = agreement.institution.trim()
  if (!INSTITUTION.test(institution)) throw invalid('institution')
  if (!isPurpose(purpose)) throw invalid('purpose', PURPOSE_IDS)
  if (!isDay(beginsOn)) throw invalid('begins')
  if (!isDay(endsOn) || endsOn < beginsOn || endsOn < dayIn(country.timeZone, act.at)) throw invalid('ends')
  const columns = columnsOf(agreement.columns)
  const indicators = agreement.indicators === undefined ? null : [...new Set(agreement.indicators)].sort()
  if (indicators?.length === 0) throw invalid('indicators')
  const recipientKey = await checkedRecipient(agreement.recipientKey)
  return store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'releases')
    const transfer = await trx
      .selectFrom('privacy_transfers')
      .select(['transfer_id', 'columns', 'begins_on', 'ends_on', 'ended_at'])
      .where('transfer_id', '=', numbered('transfer', agreement.transferId))
      .forShare()
      .executeTakeFirst()
    if (transfer === undefined) throw new SimeiError('not_found', { detail: 'transfer' })
    if (transfer.ended_at !== null) throw invalid('transfer')
    if (beginsOn < transfer.begins_on) throw invalid('begins')
    if (transfer.ends_on !== null && endsOn > transfer.ends_on) throw invalid('ends')
    const unregistered = columns.filter(
      name => isIdentityColumn(name) && !transfer.columns.includes(`personas.${name}`),
    )
    if (unregistered.length > 0)
      throw invalid(`columns: ${unregistered.join(', ')}`, transfer.columns.slice(0, 100))
    const { agreement_id } = await trx
      .insertInto('agreements')
      .values({
        transfer_id: transfer.transfer_id,
        institution,
        purpose,
        columns,
        indicators,
        begins_on: beginsOn,
        ends_on: endsOn,
        recipient_key: recipientKey,
        registered_by: act.by,
        registered_at: act.at.toISOString(),
      })
      .returning('agreement_id')
      .executeTakeFirstOrThrow()
    await appendAudit(trx, act, {
      action: 'agreement.registered',
      subjects: [`agreement:${agreement_id}`, `privacy_transfer:${transfer.transfer_id}`],
      purpose,
      details: {
        ...{ institution, columns, indicators, begins_on: beginsOn, ends_on: endsOn },
        key: fingerprintOf(recipientKey),
      },
    })
    return agreement_id
  })
}

async function lockedAgreement(trx: Writing, agreementId: string) {
  const agreement = await trx
    .selectFrom('agreements as a')
    .innerJoin('privacy_transfers as t', 't.transfer_id', 'a.transfer_id')
    .selectAll('a')
    .select('t.ended_at as transfer_ended_at')
    .where('a.agreement_id', '=', numbered('agreement', agreementId))
    .forUpdate('a')
    .executeTakeFirst()
  if (agreement === undefined) throw new SimeiError('not_found', { detail: 'agreement' })
  return agreement
}

/**
 * Approves an agreement that somebody else registered: by an account that may `grant_approvals`.
 *
 * Throws `not_found`, `forbidden`, `second_person_needed`, `privacy_step_impossible`.
 */
export async function approveAgreement(
  { store, country }: PrivacyContext,
  agreementId: string,
  act: Act,
): Promise<void> {
  if (accountOf(act.by) === undefined) throw new SimeiError('second_person_needed')
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'grant_approvals')
    const agreement = await lockedAgreement(trx, agreementId)
    if (agreement.registered_by === act.by) throw new SimeiError('second_person_needed')
    const state = agreementState(agreement, dayIn(country.timeZone, act.at))
    if (state !== 'waiting') throw new SimeiError('privacy_step_impossible', { detail: state })
    await trx
      .updateTable('agreements')
      .set({ approved_by: act.by, approved_at: act.at.toISOString() })
      .where('agreement_id', '=', agreementId)
      .execute()
    await appendAudit(trx, act, {
      action: 'agreement.approved',
      subjects: [`agreement:${agreementId}`],
      purpose: agreement.purpose,
    })
  })
}

/**
 * Ends an agreement at once, also one that waits: an account needs `releases` or `grant_approvals`, and no second person.
 *
 * Throws `not_found`, `forbidden`, `privacy_step_impossible`.
 */
export async function endAgreement({ store }: PrivacyContext, agreementId: string, act: Act): Promise<void> {
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'releases', 'grant_approvals')
    const agreement = await lockedAgreement(trx, agreementId)
    if (agreement.ended_at !== null) throw new SimeiError('privacy_step_impossible', { detail: 'ended' })
    await trx
      .updateTable('agreements')
      .set({ ended_by: act.by, ended_at: act.at.toISOString() })
      .where('agreement_id', '=', agreementId)
      .execute()
    await appendAudit(trx, act, {
      action: 'agreement.ended',
      subjects: [`agreement:${agreementId}`],
      purpose: agreement.purpose,
    })
  })
}
