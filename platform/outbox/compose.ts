import MailComposer from 'nodemailer/lib/mail-composer'
import type { OutboxRow } from './lease.ts'

/** A mail as it crosses the wire or lies in a file. */
export interface ComposedMail {
  readonly envelope: { readonly from: string; readonly to: readonly string[] }
  readonly bytes: Buffer
}

type ComposableRow = Pick<
  OutboxRow,
  | 'message_id'
  | 'recipient'
  | 'subject'
  | 'text_body'
  | 'html_body'
  | 'attachments'
  | 'in_reply_to'
  | 'created_at'
>

/** Builds the MIME message of a row; the same row and sender always give the same bytes, so a repeat is a true copy. */
export async function composeMail(row: ComposableRow, mailFrom: string): Promise<ComposedMail> {
  const node = new MailComposer({
    from: mailFrom,
    to: { name: '', address: row.recipient },
    subject: row.subject,
    text: row.text_body,
    html: row.html_body,
    messageId: `<${row.message_id}>`,
    date: new Date(row.created_at),
    baseBoundary: row.message_id.replace(/\W/g, ''),
    ...(row.in_reply_to !== null && {
      inReplyTo: `<${row.in_reply_to}>`,
      references: [`<${row.in_reply_to}>`],
    }),
    attachments: row.attachments.map(file => ({
      filename: file.fileName,
      contentType: file.contentType,
      content: Buffer.from(file.base64, 'base64'),
      cid: file.contentId,
      contentDisposition: 'inline',
    })),
    // Out-of-office replies to a machine help nobody.
    headers: {
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
      'Content-Language': 'es',
    },
    newline: 'windows',
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile()
  const envelope = node.getEnvelope()
  return {
    envelope: { from: envelope.from === false ? '' : envelope.from, to: envelope.to },
    bytes: await node.build(),
  }
}
