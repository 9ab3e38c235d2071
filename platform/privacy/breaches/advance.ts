import { type Act, appendAudit, assertMay } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { BREACH_EVENTS, type BreachEvent, type BreachRisk, breachMay } from '#domain/privacy/breaches.ts'
import type { PrivacyContext } from '../context.ts'
import { maybeWritten, numbered, written } from '../written.ts'

export interface BreachStep {
  readonly event: Exclude<BreachEvent, 'registered'>
  /** What was done, decided or told; without it only `closed` may be. */
  readonly note?: string
  /** Of `judged`. */
  readonly risk?: Exclude<BreachRisk, 'not_judged'>
  /** Of `authority_told` and `persons_told`: when it was; now when absent. */
  readonly toldAt?: Date
  /** Of `judged`: about how many persons, once that is known. */
  readonly persons?: number
}

function changesOf({ event, risk, toldAt, persons }: BreachStep, knownAt: Date, act: Act) {
  const at = toldAt ?? act.at
  if (event === 'authority_told' || event === 'persons_told') {
    if (Number.isNaN(at.getTime()) || at > act.at || at < knownAt)
      throw new SimeiError('privacy_invalid', { detail: 'told' })
    const told = at.toISOString()
    return event === 'authority_told' ? { authority_told_at: told } : { persons_told_at: told }
  }
  if (event === 'closed') return { closed_at: act.at.toISOString() }
  if (event !== 'judged') return {}
  if (risk !== 'risk' && risk !== 'no_risk')
    throw new SimeiError('privacy_invalid', { detail: 'risk', allowed: ['risk', 'no_risk'] })
  if (persons !== undefined && (!Number.isSafeInteger(persons) || persons < 0))
    throw new SimeiError('privacy_invalid', { detail: 'persons' })
  return { risk, ...(persons === undefined ? {} : { persons: String(persons) }) }
}

/**
 * A step of a breach. It is closed once it was judged, and where there is a risk authority and persons were told.
 * Throws `not_found`, `privacy_step_impossible` with the steps that can be taken, `privacy_invalid`, `forbidden`.
 */
export async function advanceBreach(
  { store }: PrivacyContext,
  breachId: string,
  step: BreachStep,
  act: Act,
): Promise<void> {
  const { event } = step
  const note = event === 'closed' ? maybeWritten('note', step.note) : written('note', step.note ?? '')
  await store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'erasure')
    const breach = await trx
      .selectFrom('privacy_breaches')
      .selectAll()
      .where('breach_id', '=', numbered('breach', breachId))
      .forUpdate()
      .executeTakeFirst()
    if (breach === undefined) throw new SimeiError('not_found', { detail: 'breach' })
    if (!breachMay(breach, event)) {
      const allowed = (Object.keys(BREACH_EVENTS) as BreachEvent[]).filter(each => breachMay(breach, each))
      throw new SimeiError('privacy_step_impossible', { detail: event, allowed })
    }
    const changes = changesOf(step, new Date(breach.known_at), act)
    if (Object.keys(changes).length > 0)
      await trx.updateTable('privacy_breaches').set(changes).where('breach_id', '=', breachId).execute()
    await trx
      .insertInto('privacy_events')
      .values({
        breach_id: breachId,
        event,
        at: act.at.toISOString(),
        actor: act.by,
        note,
        details: JSON.stringify(changes),
      })
      .execute()
    await appendAudit(trx, act, {
      action: 'privacy.breach_changed',
      subjects: [`privacy_breach:${breachId}`],
      details: { event, ...changes },
    })
  })
}
