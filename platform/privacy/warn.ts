import { holdersOf } from '#access/index.ts'
import { type Clock, clockOf } from '#domain/privacy/clock.ts'
import { REQUEST_KINDS } from '#domain/privacy/requests.ts'
import { enqueueMail, isAddress, messageIdOf } from '#outbox/index.ts'
import type { PrivacyContext } from './context.ts'
import { warningMail } from './warning-mail.ts'

/** A clock that somebody has to hear of. */
export interface Warning {
  /** `request 3`, `breach 2 authority`: what the mail is known by. */
  readonly of: readonly string[]
  readonly title: string
  readonly clock: Clock
}

const LAST_DAY_MS = 86_400_000
const instant = (text: string | null): Date | null => (text === null ? null : new Date(text))

/** How urgent it is; a mail leaves each time that this changes. Null: nobody has to hear of it yet. */
function stageOf({ state, due_at }: Clock, now: Date): 'near' | 'last_day' | 'overdue' | null {
  if (state === 'overdue') return 'overdue'
  if (state !== 'near' || due_at === null) return null
  return Date.parse(due_at) - now.getTime() <= LAST_DAY_MS ? 'last_day' : 'near'
}

/** Open requests and breaches with their clocks. */
async function openClocks({ store, country }: PrivacyContext, now: Date): Promise<readonly Warning[]> {
  const [requests, breaches] = await Promise.all([
    store.db
      .selectFrom('privacy_requests')
      .select(['request_id', 'kind', 'due_at'])
      .where('closed_at', 'is', null)
      .execute(),
    store.db
      .selectFrom('privacy_breaches')
      .select(['breach_id', 'authority_due_at', 'authority_told_at', 'persons_due_at', 'persons_told_at'])
      .where('closed_at', 'is', null)
      .where('risk', '!=', 'no_risk')
      .execute(),
  ])
  const clock = (due: string | null, done: string | null) =>
    clockOf(instant(due), instant(done), now, country)
  return [
    ...requests.map(({ request_id, kind, due_at }) => ({
      of: ['request', request_id],
      title: `Solicitud ${request_id} (${REQUEST_KINDS[kind].es.toLowerCase()}): responder a la persona`,
      clock: clock(due_at, null),
    })),
    ...breaches.flatMap(breach => [
      {
        of: ['breach', breach.breach_id, 'authority'],
        title: `Vulneración ${breach.breach_id}: notificar a la autoridad`,
        clock: clock(breach.authority_due_at, breach.authority_told_at),
      },
      {
        of: ['breach', breach.breach_id, 'persons'],
        title: `Vulneración ${breach.breach_id}: comunicar a las personas`,
        clock: clock(breach.persons_due_at, breach.persons_told_at),
      },
    ]),
  ]
}

/**
 * Writes to those who answer persons' requests when a deadline is near, on its last day, and when it has passed: once each, however often it is called.
 * The mails name numbers alone. Gives how many mails were written; none when nobody holds the duty.
 */
export async function warnOfDeadlines(
  context: PrivacyContext,
  mailing: { readonly mailFrom: string; readonly publicUrl: string },
  now: Date,
): Promise<number> {
  const warnings = (await openClocks(context, now)).flatMap(warning => {
    const stage = stageOf(warning.clock, now)
    return stage === null ? [] : [{ ...warning, stage }]
  })
  if (warnings.length === 0) return 0
  const officers = (await holdersOf(context.store, 'erasure', now)).filter(({ mail }) => isAddress(mail))
  let written = 0
  for (const warning of warnings)
    for (const { account_id, mail } of officers) {
      const messageId = messageIdOf(mailing.mailFrom, [
        'privacy_deadline',
        ...warning.of,
        warning.stage,
        account_id,
      ])
      const isNew = await context.store.db.transaction().execute(trx =>
        enqueueMail(trx, {
          ...warningMail(warning, context, mailing.publicUrl, now),
          messageId,
          recipient: mail,
        }),
      )
      if (isNew) written += 1
    }
  return written
}
