import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'

export interface Decision {
  readonly first_record: string
  readonly second_record: string
  readonly decision: 'link' | 'separate'
  readonly decided_by: string
  readonly decided_at: string
  readonly note: string | null
}

/**
 * Records what a person decided about two records; an earlier decision about them is undone by it. It outweighs the score from the next build on.
 * Throws `bad_request` when both records are the same.
 */
export async function decideIdentity(store: Store, decision: Decision): Promise<void> {
  const [first, second] = [decision.first_record, decision.second_record].sort()
  if (first === undefined || second === undefined || first === second)
    throw new SimeiError('bad_request', { detail: 'a decision is about two records' })
  await store.db.transaction().execute(async transaction => {
    await transaction
      .updateTable('identity_decisions')
      .set({ undone_by: decision.decided_by, undone_at: decision.decided_at })
      .where('first_record', '=', first)
      .where('second_record', '=', second)
      .where('undone_at', 'is', null)
      .execute()
    await transaction
      .insertInto('identity_decisions')
      .values({ ...decision, first_record: first, second_record: second })
      .execute()
  })
}

/** Undoes the standing decision about two records; the score counts again from the next build on. Throws `not_found` when there is none. */
export async function undoDecision(
  store: Store,
  records: Pick<Decision, 'first_record' | 'second_record'>,
  by: string,
  at: string,
): Promise<void> {
  const { numUpdatedRows } = await store.db
    .updateTable('identity_decisions')
    .set({ undone_by: by, undone_at: at })
    .where('first_record', '=', records.first_record)
    .where('second_record', '=', records.second_record)
    .where('undone_at', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows !== 1n)
    throw new SimeiError('not_found', { detail: 'no standing decision about this pair' })
}
