import { type Act, appendAudit, assertMay } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { PrivacyContext } from '../context.ts'
import { assertPossible, hasSecondFactor, lockedRequest, subjectsOf, writeEvent } from './advance.ts'

/**
 * Orders the erasure that a person asked for; what runs the loads carries it out, alone, as soon as nothing else is being loaded. There is no way back from it.
 * Ordered again, nothing happens.
 *
 * Throws `not_found`, `privacy_step_impossible`, `privacy_invalid` (no person yet), `second_factor_needed`, `forbidden`.
 */
export async function orderErasure({ store }: PrivacyContext, requestId: string, act: Act): Promise<void> {
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'erasure')
    if (!(await hasSecondFactor({ db: trx }, act))) throw new SimeiError('second_factor_needed')
    const request = await lockedRequest(trx, requestId)
    assertPossible(request, 'erasure_ordered')
    if (request.person_id === null) throw new SimeiError('privacy_invalid', { detail: 'person' })
    if (request.erasure_ordered_at !== null) return
    await writeEvent(trx, request, 'erasure_ordered', act, {
      changes: { erasure_ordered_at: act.at.toISOString(), erasure_ordered_by: act.by },
    })
    await appendAudit(trx, act, {
      action: 'privacy.erasure_ordered',
      subjects: subjectsOf(request),
      caseNumber: request.case_number,
    })
  })
}

export interface OrderedErasure {
  readonly request_id: string
  readonly person_id: string
  readonly ordered_by: string
}

/** Erasures that were ordered and not carried out, in the order in which they were. */
export async function orderedErasures({ store }: PrivacyContext): Promise<readonly OrderedErasure[]> {
  const rows = await store.db
    .selectFrom('privacy_requests')
    .select(['request_id', 'person_id', 'erasure_ordered_by'])
    .where('erasure_ordered_at', 'is not', null)
    .where('erasure_id', 'is', null)
    .where('closed_at', 'is', null)
    .orderBy('erasure_ordered_at')
    .orderBy('request_id')
    .execute()
  return rows.flatMap(({ request_id, person_id, erasure_ordered_by }) =>
    person_id === null || erasure_ordered_by === null
      ? []
      : [{ request_id, person_id, ordered_by: erasure_ordered_by }],
  )
}

/**
 * The identity is gone: the request is answered, and no request names the person's number any longer. The audit keeps the number, which by
 * itself names nobody.
 */
export async function completeErasure(
  { store }: PrivacyContext,
  { request_id: requestId, person_id: personId }: OrderedErasure,
  erasureId: string,
  note: string,
  act: Act,
): Promise<void> {
  await store.db.transaction().execute(async trx => {
    const request = await lockedRequest(trx, requestId)
    if (request.erasure_id !== null) return
    await writeEvent(trx, request, 'answered', act, {
      note,
      details: { erasure_id: erasureId },
      changes: { erasure_id: erasureId },
    })
    await trx
      .updateTable('privacy_requests')
      .set({ person_id: null })
      .where('person_id', '=', personId)
      .execute()
    await appendAudit(trx, act, {
      action: 'privacy.identity_erased',
      subjects: subjectsOf(request),
      caseNumber: request.case_number,
      details: { erasure_id: erasureId },
    })
  })
}
