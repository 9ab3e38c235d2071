import { type Act, accountOf, appendAudit, assertMay } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { CASE_NUMBER } from '#domain/nominal.ts'
import type { Scope } from '#domain/scope.ts'
import { isIdentityColumn, SECTORAL_LIST_DAYS } from '#domain/sectoral.ts'
import type { PrivacyContext, Writing } from '../context.ts'
import {
  assertInForce,
  assertState,
  lockedList,
  type StandingAgreement,
  type StandingList,
  sharedAgreement,
} from './standing-list.ts'

/** The cell of a list, as it was asked within the scope of who asked. */
export interface AskedCell {
  readonly indicator: string
  readonly period: string
  readonly territory: string
  readonly filters: Readonly<Record<string, readonly string[]>>
  readonly tree?: string
  readonly part: string
  readonly publication: number
  readonly scope: Scope
  /** Columns that its records have, and how many rows there are. */
  readonly columns: readonly string[]
  readonly rows: number
}

const DAY_MS = 86_400_000
const stored = (codes: '*' | readonly string[]): string[] => (codes === '*' ? ['*'] : [...codes])
export const storedScope = ({ programmes, territories }: Scope) => ({
  programmes: stored(programmes),
  territories: stored(territories),
})

/** The agreement under which a list of a figure may be asked for. Throws `not_found`, `agreement_not_in_force`. */
async function agreementFor(
  trx: Writing,
  context: PrivacyContext,
  { agreementId, indicator }: { readonly agreementId: string; readonly indicator: string },
  at: Date,
): Promise<StandingAgreement> {
  const agreement = await sharedAgreement(trx, context, agreementId, at)
  assertInForce(agreement)
  if (agreement.indicators !== null && !agreement.indicators.includes(indicator))
    throw new SimeiError('privacy_invalid', { detail: 'indicator', allowed: agreement.indicators })
  return agreement
}

/**
 * Asks for a list under an agreement; nothing of it goes before somebody else approves it. Whoever calls judged that the cell lies within the asker's
 * scope. Gives its number.
 *
 * Throws `not_found`, `agreement_not_in_force`, `privacy_invalid` (a figure that is not of the agreement, no column of it, the case), `no_list`, `forbidden`.
 */
export async function askForList(
  context: PrivacyContext,
  asked: { readonly agreementId: string; readonly caseNumber: string; readonly cell: AskedCell },
  act: Act,
): Promise<string> {
  const { agreementId, caseNumber, cell } = asked
  if (accountOf(act.by) === undefined) throw new SimeiError('forbidden')
  if (!CASE_NUMBER.test(caseNumber)) throw new SimeiError('privacy_invalid', { detail: 'case_number' })
  if (cell.rows === 0) throw new SimeiError('no_list', { detail: cell.indicator })
  return context.store.db.transaction().execute(async trx => {
    const { indicator, period, territory, part, publication } = cell
    const agreement = await agreementFor(trx, context, { agreementId, indicator }, act.at)
    const columns = agreement.columns.filter(name => isIdentityColumn(name) || cell.columns.includes(name))
    if (columns.length === 0)
      throw new SimeiError('privacy_invalid', { detail: 'columns', allowed: agreement.columns })
    const { list_id } = await trx
      .insertInto('sectoral_lists')
      .values({
        agreement_id: agreementId,
        ...{ indicator, period, territory, part, publication, columns },
        ...storedScope(cell.scope),
        filters: JSON.stringify(cell.filters),
        tree: cell.tree ?? null,
        case_number: caseNumber,
        rows_asked: cell.rows,
        asked_by: act.by,
        asked_at: act.at.toISOString(),
        expires_at: new Date(act.at.getTime() + SECTORAL_LIST_DAYS * DAY_MS).toISOString(),
      })
      .returning('list_id')
      .executeTakeFirstOrThrow()
    await appendAudit(trx, act, {
      action: 'sectoral_list.asked',
      subjects: [`sectoral_list:${list_id}`, `agreement:${agreementId}`],
      purpose: agreement.purpose,
      caseNumber,
      details: {
        ...{ indicator, period, territory, part, publication, columns, rows: cell.rows },
        ...storedScope(cell.scope),
        filters: Object.fromEntries(
          Object.entries(cell.filters).map(([name, values]) => [name, [...values]]),
        ),
      },
    })
    return list_id
  })
}

/** What is written down of a step of a list. */
export const entryOf = ({ list_id, agreement_id, agreement, case_number }: StandingList) => ({
  subjects: [`sectoral_list:${list_id}`, `agreement:${agreement_id}`],
  purpose: agreement.purpose,
  caseNumber: case_number,
})

/**
 * Approves a list: by another account than the asker's, which may `approvals`. What is given is judged again when it is made.
 *
 * Throws `not_found`, `forbidden`, `second_person_needed`, `agreement_not_in_force`, `privacy_step_impossible`.
 */
export async function approveList(context: PrivacyContext, listId: string, act: Act): Promise<void> {
  if (accountOf(act.by) === undefined) throw new SimeiError('second_person_needed')
  await context.store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'approvals')
    const list = await lockedList(trx, context, listId, act.at)
    if (list.asked_by === act.by) throw new SimeiError('second_person_needed')
    assertInForce(list.agreement)
    assertState(list, 'asked')
    await trx
      .updateTable('sectoral_lists')
      .set({ approved_by: act.by, approved_at: act.at.toISOString() })
      .where('list_id', '=', listId)
      .execute()
    await appendAudit(trx, act, { action: 'sectoral_list.approved', ...entryOf(list) })
  })
}

/**
 * Refuses a list that waits: an account needs `approvals` or `releases`, and no second person.
 *
 * Throws `not_found`, `forbidden`, `privacy_step_impossible`.
 */
export async function refuseList(context: PrivacyContext, listId: string, act: Act): Promise<void> {
  await context.store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'approvals', 'releases')
    const list = await lockedList(trx, context, listId, act.at)
    assertState(list, 'asked')
    await trx
      .updateTable('sectoral_lists')
      .set({ refused_by: act.by, refused_at: act.at.toISOString() })
      .where('list_id', '=', listId)
      .execute()
    await appendAudit(trx, act, { action: 'sectoral_list.refused', ...entryOf(list) })
  })
}
