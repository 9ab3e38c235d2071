import { createHash } from 'node:crypto'
import { SimeiError } from '#domain/errors.ts'
import type { MailAttachment } from '#store/tables.ts'

/** A mail to one address, complete: what is stored is what is sent. */
export interface Mail {
  /** Without angle brackets; made by `messageIdOf`, so that the same news always has the same one. */
  readonly messageId: string
  /** Only digests of alerts are shown to readers of the page. */
  readonly kind: 'alert_digest' | 'account_link' | 'privacy_deadline' | 'broken_glass'
  readonly recipient: string
  readonly subject: string
  readonly text: string
  /** Images are named as `cid:<contentId>` of an attachment. */
  readonly html: string
  readonly attachments: readonly MailAttachment[]
  /** `alert_transitions` that it tells. */
  readonly transitions: readonly string[]
  readonly createdAt: Date
}

const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9.-]{0,250}[A-Za-z0-9])?$/
/** Line ends would begin another header; the other control and direction characters hide what is read. */
const UNPRINTABLE = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200B\u200E\u200F\u202A-\u202E\u2066-\u2069\uFEFF]+/gu
const LONE_SURROGATE = /\p{Cs}/gu
const MOST_SUBJECT_CHARACTERS = 180

/** Whether a text is one plain mail address. */
export const isAddress = (text: string): boolean => ADDRESS.test(text)

/** A text without control or direction characters, on one line: fit for a header, a subject or a sentence. */
export const oneLine = (text: string): string =>
  text.replace(UNPRINTABLE, ' ').replace(LONE_SURROGATE, '\uFFFD').replace(/\s+/g, ' ').trim()

/** A subject fit for a header: one line, cut at 180 characters. */
export function subjectLine(text: string): string {
  const characters = [...oneLine(text)]
  if (characters.length <= MOST_SUBJECT_CHARACTERS) return characters.join('')
  return `${characters
    .slice(0, MOST_SUBJECT_CHARACTERS - 1)
    .join('')
    .trimEnd()}…`
}

/**
 * The stable identity of a mail: the same parts give the same id, so that a repeat is recognised by the store and, after a
 * crash between sending and noting it, by the reader's mail program. Throws `configuration_invalid` for a sender without address.
 */
export function messageIdOf(mailFrom: string, parts: readonly string[]): string {
  const host = /@([A-Za-z0-9.-]+)>?\s*$/.exec(mailFrom)?.[1]
  if (host === undefined) throw new SimeiError('configuration_invalid', { detail: 'SIMEI_MAIL_FROM' })
  const digest = createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 40)
  return `simei.${digest}@${host}`
}

/** An address of which enough is left to recognise it, and not enough to write to it: `g…s@mides.example`. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@')
  const local = address.slice(0, at)
  return `${local.slice(0, 1)}…${local.length > 2 ? local.slice(-1) : ''}${address.slice(at)}`
}
