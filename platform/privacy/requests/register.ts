import { type Act, appendAudit, assertMay } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import { dueAt } from '#domain/privacy/clock.ts'
import type { CountryProfile } from '#domain/privacy/countries.ts'
import type { RequestChannel, RequestKind } from '#domain/privacy/requests.ts'
import type { PrivacyContext } from '../context.ts'
import { personNumber, written } from '../written.ts'

export interface NewRequest {
  readonly kind: RequestKind
  readonly channel: RequestChannel
  /** The ministry's own file, where name, cédula and papers of whoever asks are kept. */
  readonly caseNumber: string
  /** The person's number in the registry, as soon as it is known. */
  readonly personId?: string
  /** When it reached the ministry; the clock begins here. */
  readonly receivedAt: Date
  /** A deadline set by hand, with the article that it rests on. */
  readonly due?: { readonly at: Date; readonly article: string }
}

/**
 * The deadline of a request. One set by hand stands where the law's has no figure, or is the earlier of the two.
 * Throws `privacy_invalid`.
 */
function deadlineOf(country: CountryProfile, { kind, receivedAt, due }: NewRequest) {
  const law = country.requests[kind]
  const byLaw = dueAt(law, receivedAt, country)
  if (due === undefined)
    return { due_at: byLaw?.toISOString() ?? null, due_article: law.article, due_checked: law.checked }
  const time = due.at.getTime()
  if (Number.isNaN(time) || time <= receivedAt.getTime() || (byLaw !== null && due.at > byLaw))
    throw new SimeiError('privacy_invalid', { detail: 'due' })
  return {
    due_at: due.at.toISOString(),
    due_article: written('article', due.article),
    due_checked: 'set' as const,
  }
}

/** Writes down that a person asked for something; the clock runs from when it was received. Gives the request's number. Throws `privacy_invalid`, `forbidden`. */
export async function registerRequest(
  { store, country }: PrivacyContext,
  request: NewRequest,
  act: Act,
): Promise<string> {
  const { kind, channel, receivedAt } = request
  if (Number.isNaN(receivedAt.getTime()) || receivedAt > act.at)
    throw new SimeiError('privacy_invalid', { detail: 'received' })
  const caseNumber = written('case', request.caseNumber)
  const personId = request.personId === undefined ? null : personNumber(request.personId)
  const deadline = deadlineOf(country, request)
  return store.db.transaction().execute(async trx => {
    await assertMay({ db: trx }, act, 'erasure')
    const { request_id } = await trx
      .insertInto('privacy_requests')
      .values({
        country: country.code,
        kind,
        channel,
        case_number: caseNumber,
        person_id: personId,
        received_at: receivedAt.toISOString(),
        ...deadline,
        closed_at: null,
        erasure_ordered_at: null,
        erasure_ordered_by: null,
        erasure_id: null,
        registered_by: act.by,
        registered_at: act.at.toISOString(),
      })
      .returning('request_id')
      .executeTakeFirstOrThrow()
    await trx
      .insertInto('privacy_events')
      .values({
        request_id,
        event: 'registered',
        at: act.at.toISOString(),
        actor: act.by,
        note: null,
      })
      .execute()
    await appendAudit(trx, act, {
      action: 'privacy.request_registered',
      subjects: [`privacy_request:${request_id}`, ...(personId === null ? [] : [`person:${personId}`])],
      caseNumber,
      details: { kind, channel, received_at: receivedAt.toISOString(), due_at: deadline.due_at },
    })
    return request_id
  })
}
