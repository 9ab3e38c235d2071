import { type Act, appendAudit, assertMay } from '#access/index.ts'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { BREACH_NATURES, type BreachNature } from '#domain/privacy/breaches.ts'
import { dueAt } from '#domain/privacy/clock.ts'
import type { PrivacyContext } from '../context.ts'
import { written } from '../written.ts'

export interface NewBreach {
  readonly natures: readonly BreachNature[]
  /** When it happened, where that is known. */
  readonly happenedAt?: Date
  /** When the ministry knew; the clocks begin here. */
  readonly knownAt: Date
  readonly summary: string
  /** Contracts whose data are concerned. */
  readonly contracts: readonly string[]
  /** About how many persons; absent while nobody knows. */
  readonly persons?: number
}

/** Throws `privacy_invalid` naming the field. */
function check({ natures, happenedAt, knownAt, contracts, persons }: NewBreach, at: Date): void {
  const wrong = (detail: string, allowed?: readonly string[]) =>
    new SimeiError('privacy_invalid', allowed === undefined ? { detail } : { detail, allowed })
  if (natures.length === 0 || natures.some(nature => !Object.hasOwn(BREACH_NATURES, nature)))
    throw wrong('natures', Object.keys(BREACH_NATURES))
  if (Number.isNaN(knownAt.getTime()) || knownAt > at) throw wrong('known')
  if (happenedAt !== undefined && (Number.isNaN(happenedAt.getTime()) || happenedAt > knownAt))
    throw wrong('happened')
  if (contracts.some(name => !(CONTRACT_NAMES as readonly string[]).includes(name)))
    throw wrong('contracts', CONTRACT_NAMES)
  if (persons !== undefined && (!Number.isSafeInteger(persons) || persons < 0)) throw wrong('persons')
}

/** Writes down a violation of the security of personal data. Until its risk is judged the clocks run. Gives its number. Throws `privacy_invalid`, `forbidden`. */
export async function registerBreach(
  { store, country }: PrivacyContext,
  breach: NewBreach,
  act: Act,
): Promise<string> {
  check(breach, act.at)
  const { knownAt, happenedAt, persons } = breach
  const summary = written('summary', breach.summary)
  const { authority, persons: told } = country.breach
  const natures = [...new Set(breach.natures)].sort()
  const contracts = [...new Set(breach.contracts)].sort()
  return store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'erasure')
    const { breach_id } = await trx
      .insertInto('privacy_breaches')
      .values({
        country: country.code,
        natures,
        happened_at: happenedAt?.toISOString() ?? null,
        known_at: knownAt.toISOString(),
        summary,
        contracts,
        persons: persons === undefined ? null : String(persons),
        authority_due_at: dueAt(authority, knownAt, country)?.toISOString() ?? null,
        authority_article: authority.article,
        authority_told_at: null,
        persons_due_at: dueAt(told, knownAt, country)?.toISOString() ?? null,
        persons_article: told.article,
        persons_told_at: null,
        closed_at: null,
        registered_by: act.by,
        registered_at: act.at.toISOString(),
      })
      .returning('breach_id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('privacy_events')
      .values({ breach_id, event: 'registered', at: act.at.toISOString(), actor: act.by, note: null })
      .execute()
    await appendAudit(trx, act, {
      action: 'privacy.breach_registered',
      subjects: [`privacy_breach:${breach_id}`],
      details: { natures, contracts, known_at: knownAt.toISOString() },
    })
    return breach_id
  })
}
