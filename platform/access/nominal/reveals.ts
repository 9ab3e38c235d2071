import { type NominalField, type Purpose, REVEALED_MINUTES } from '#domain/nominal.ts'
import type { Store } from '#store/index.ts'
import type { Act } from '../actor.ts'
import { appendAudit } from '../audit/append.ts'

export interface Reveal {
  readonly accountId: string
  /** Numbers of the registry. */
  readonly persons: readonly string[]
  readonly fields: readonly NominalField[]
  readonly purpose: Purpose
  readonly caseNumber: string
}

const MINUTE_MS = 60_000
export const subjectOf = (personId: string): string => `person:${personId}`

/** Lets an account see fields of persons for a quarter of an hour, and writes down why. Gives the instant at which it ends. */
export async function reveal(store: Store, wished: Reveal, act: Act): Promise<Date> {
  const { accountId, persons, fields, purpose, caseNumber } = wished
  const expires = new Date(act.at.getTime() + REVEALED_MINUTES * MINUTE_MS)
  await store.db.transaction().execute(async trx => {
    await trx
      .insertInto('nominal_reveals')
      .values({
        account_id: accountId,
        persons: [...persons],
        fields: [...fields],
        purpose,
        case_number: caseNumber,
        revealed_at: act.at.toISOString(),
        expires_at: expires.toISOString(),
      })
      .execute()
    await appendAudit(trx, act, {
      action: 'person.revealed',
      subjects: persons.map(subjectOf),
      purpose,
      caseNumber,
      details: { fields: [...fields] },
    })
  })
  return expires
}

/** What of persons an account sees at an instant: fields by the number of the registry. */
export async function revealedTo(
  store: Store,
  accountId: string,
  at: Date,
): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
  const rows = await store.db
    .selectFrom('nominal_reveals')
    .select(['persons', 'fields'])
    .where('account_id', '=', accountId)
    .where('expires_at', '>', at.toISOString())
    .execute()
  const revealed = new Map<string, Set<string>>()
  for (const { persons, fields } of rows)
    for (const person of persons) {
      const known = revealed.get(person) ?? new Set()
      revealed.set(person, known)
      for (const field of fields) known.add(field)
    }
  return revealed
}
