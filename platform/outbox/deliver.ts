import type { Store } from '#store/index.ts'
import { backoffMilliseconds, MOST_ATTEMPTS } from './backoff.ts'
import { composeMail } from './compose.ts'
import { writeMailFile } from './file.ts'
import { countPending, type LeasedMail, leaseNextMail, settleMail } from './lease.ts'
import { type Attempt, sendBySmtp } from './smtp.ts'

const SMTP_TIMEOUT_MILLISECONDS = 30_000

export interface DeliveryContext {
  readonly store: Store
  /** `smtp://…` or `smtps://…`; absent: mails become files. */
  readonly smtpUrl?: string | undefined
  /** Folder of the `.eml` files. */
  readonly outboxDir: string
  /** `Name <address>`. */
  readonly mailFrom: string
  /** The machine's clock, never the demonstration's: leases and waits must end. */
  readonly clock: () => Date
  readonly signal?: AbortSignal | undefined
  /** How long one answer of the server may take; 30 s when absent. */
  readonly smtpTimeoutMilliseconds?: number
}

/** Mails sent, written as files and refused for good by this run, and those that still wait. */
export interface DeliveryResult {
  readonly sent: number
  readonly written: number
  readonly failed: number
  readonly pending: number
}

type Outcome = 'sent' | 'written' | 'failed' | 'retry' | 'away'

async function settleAttempt(
  context: DeliveryContext,
  mail: LeasedMail,
  attempt: Exclude<Attempt, { outcome: 'sent' }>,
): Promise<Outcome> {
  const permanent = attempt.outcome === 'refused' && attempt.permanent
  if (permanent || mail.attempts >= MOST_ATTEMPTS) {
    await settleMail(context.store, mail, { state: 'failed', error: attempt.error })
    return 'failed'
  }
  const wait = backoffMilliseconds(mail.attempts, Math.random())
  const nextTryAt = new Date(context.clock().getTime() + wait)
  await settleMail(context.store, mail, { state: 'pending', error: attempt.error, nextTryAt })
  return attempt.outcome === 'away' ? 'away' : 'retry'
}

async function deliverMail(context: DeliveryContext, mail: LeasedMail): Promise<Outcome> {
  const composed = await composeMail(mail, context.mailFrom)
  if (context.smtpUrl === undefined) {
    await writeMailFile(context.outboxDir, mail.message_id, composed.bytes)
    await settleMail(context.store, mail, { state: 'written', at: context.clock() })
    return 'written'
  }
  const timeout = context.smtpTimeoutMilliseconds ?? SMTP_TIMEOUT_MILLISECONDS
  const attempt = await sendBySmtp(composed, context.smtpUrl, timeout, context.signal)
  if (attempt.outcome !== 'sent') return settleAttempt(context, mail, attempt)
  await settleMail(context.store, mail, { state: 'sent', at: context.clock() })
  return 'sent'
}

/**
 * Delivers the mails that are due, oldest first, one at a time. Several processes may do so at once: each mail is leased. A crash
 * between the server's acceptance and its note sends the mail again, with the same Message-ID; nothing is lost. When the server
 * cannot be reached the run ends: the others wait for the next one. Throws only when the store or the folder fails.
 */
export async function deliverOutbox(context: DeliveryContext): Promise<DeliveryResult> {
  const count = { sent: 0, written: 0, failed: 0, retry: 0, away: 0 }
  while (context.signal?.aborted !== true) {
    const mail = await leaseNextMail(context.store, context.clock())
    if (mail === undefined) break
    const outcome = await deliverMail(context, mail)
    count[outcome] += 1
    if (outcome === 'away') break
  }
  const { sent, written, failed } = count
  return { sent, written, failed, pending: await countPending(context.store) }
}
