import type { Transaction } from 'kysely'
import { SimeiError } from '#domain/errors.ts'
import type { StoreDatabase } from '#store/tables.ts'
import { isAddress, type Mail, subjectLine } from './mail.ts'

/**
 * Writes a mail to the outbox in the caller's transaction: it leaves if, and only if, what it tells was committed.
 * Returns false when a mail of that Message-ID is there already. Throws `bad_request` for an address that is none.
 */
export async function enqueueMail(transaction: Transaction<StoreDatabase>, mail: Mail): Promise<boolean> {
  if (!isAddress(mail.recipient)) throw new SimeiError('bad_request', { detail: 'mail recipient' })
  const created = mail.createdAt.toISOString()
  const inserted = await transaction
    .insertInto('outbox')
    .values({
      message_id: mail.messageId,
      kind: mail.kind,
      recipient: mail.recipient,
      subject: subjectLine(mail.subject),
      text_body: mail.text,
      html_body: mail.html,
      attachments: JSON.stringify(mail.attachments),
      in_reply_to: null,
      transitions: [...mail.transitions],
      state: 'pending',
      next_try_at: created,
      lease_token: null,
      lease_until: null,
      last_error: null,
      created_at: created,
      delivered_at: null,
    })
    .onConflict(conflict => conflict.column('message_id').doNothing())
    .returning('message_id')
    .executeTakeFirst()
  return inserted !== undefined
}
