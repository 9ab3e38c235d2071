import { createHash } from 'node:crypto'
import { type Act, appendAudits } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { PrivacyContext, Writing } from '../context.ts'
import { entryOf } from './ask.ts'
import { sealTo } from './recipient.ts'
import { assertInForce, assertState, lockedList, type StandingList } from './standing-list.ts'

/** A list in the clear, in memory alone. */
export interface MadeList {
  readonly text: string
  readonly rows: number
  /** Rows of the cell that are not on it. */
  readonly leftOut: number
  /** Numbers in the registry of whom it holds, each once. */
  readonly persons: readonly string[]
}

/** A list as it is given: sealed to its recipient. */
export interface DeliveredList {
  readonly fileName: string
  readonly content: Uint8Array
}

async function approvedList(trx: Writing, context: PrivacyContext, listId: string, act: Act) {
  const list = await lockedList(trx, context, listId, act.at)
  if (list.asked_by !== act.by) throw new SimeiError('not_found', { detail: 'list' })
  if (list.delivered_at === null) assertInForce(list.agreement)
  assertState(list, 'approved')
  return list
}

/**
 * Makes an approved list, for who asked, and seals it: once. That it is given, and an entry for each person on it, is committed before a byte is
 * handed on: if it cannot be written down, nothing is given and the list stays approved.
 *
 * Throws `not_found` (also to everybody but the asker), `agreement_not_in_force`, `privacy_step_impossible`, `no_list`, and what `make` throws.
 */
export async function deliverList(
  context: PrivacyContext,
  listId: string,
  make: (list: StandingList) => Promise<MadeList>,
  act: Act,
): Promise<DeliveredList> {
  const asked = await context.store.db.transaction().execute(trx => approvedList(trx, context, listId, act))
  const { text, rows, leftOut, persons } = await make(asked)
  if (persons.length === 0) throw new SimeiError('no_list', { detail: asked.indicator })
  const content = await sealTo(asked.agreement.recipient_key, text)
  const sha256 = createHash('sha256').update(content).digest('hex')
  await context.store.db.transaction().execute(async trx => {
    const list = await approvedList(trx, context, listId, act)
    await trx
      .updateTable('sectoral_lists')
      .set({
        ...{ rows, persons: persons.length, left_out: leftOut, sha256 },
        delivered_at: act.at.toISOString(),
      })
      .where('list_id', '=', listId)
      .execute()
    const entry = entryOf(list)
    const { institution } = list.agreement
    await appendAudits(trx, act, [
      {
        ...entry,
        action: 'sectoral_list.delivered',
        details: { institution, rows, persons: persons.length, left_out: leftOut, sha256 },
      },
      ...persons.map(person => ({
        ...entry,
        action: 'person.delivered' as const,
        subjects: [`person:${person}`, ...entry.subjects],
        details: { institution, columns: list.columns },
      })),
    ])
  })
  return { fileName: `listado-${listId}.csv.age`, content }
}
