import { SimeiError } from '#domain/errors.ts'
import type { Store } from '#store/index.ts'
import { maskAddress } from './mail.ts'

/** A mail of the outbox, as a list shows it; `last_error` holds codes only. */
export interface MailSummary {
  readonly message_id: string
  readonly kind: string
  readonly recipient_masked: string
  readonly subject: string
  readonly state: 'pending' | 'sent' | 'written' | 'failed'
  readonly attempts: number
  readonly last_error: string | null
  readonly created_at: string
  readonly delivered_at: string | null
}

/**
 * A mail to look at: its images are inside the HTML, which is to be shown in a frame without rights. Its style sheets (dark mode, phone
 * width) are left out: the page's content policy refuses them, and the styles of its elements carry the look.
 */
export interface MailPreview extends MailSummary {
  readonly html: string
  readonly text: string
}

const MOST_MAILS = 500
const STYLE_SHEETS = /<style\b[^>]*>[\s\S]*?<\/style>/gi

const SUMMARY = [
  'message_id',
  'kind',
  'recipient',
  'subject',
  'state',
  'attempts',
  'last_error',
  'created_at',
  'delivered_at',
] as const

type SummaryRow = Omit<MailSummary, 'recipient_masked'> & { readonly recipient: string }

const summary = ({ recipient, ...row }: SummaryRow): MailSummary => ({
  ...row,
  recipient_masked: maskAddress(recipient),
})

/** What the page shows to its readers: not the mails to single persons about their accounts. */
const SHOWN_KIND = 'alert_digest'

/** The newest 500 mails about alerts, newest first. */
export async function mailList(store: Store): Promise<readonly MailSummary[]> {
  const rows = await store.db
    .selectFrom('outbox')
    .select(SUMMARY)
    .where('kind', '=', SHOWN_KIND)
    .orderBy('created_at', 'desc')
    .orderBy('message_id')
    .limit(MOST_MAILS)
    .execute()
  return rows.map(summary)
}

/** One mail about alerts with its content. Throws `not_found`. */
export async function mailPreview(store: Store, messageId: string): Promise<MailPreview> {
  const row = await store.db
    .selectFrom('outbox')
    .select([...SUMMARY, 'html_body', 'text_body', 'attachments'])
    .where('message_id', '=', messageId)
    .where('kind', '=', SHOWN_KIND)
    .executeTakeFirst()
  if (row === undefined) throw new SimeiError('not_found', { detail: 'mail' })
  const { html_body, text_body, attachments, ...rest } = row
  const html = attachments
    .filter(file => file.contentType === 'image/png')
    .reduce(
      (text, file) => text.replaceAll(`cid:${file.contentId}`, `data:image/png;base64,${file.base64}`),
      html_body.replace(STYLE_SHEETS, ''),
    )
  return { ...summary(rest), html, text: text_body }
}
