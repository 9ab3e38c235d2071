import { createTransport } from 'nodemailer'
import type { ComposedMail } from './compose.ts'

/**
 * How an attempt ended. `refused`: the server answered about this very mail; `away`: it could not be spoken with, or does not
 * accept us as a sender, which no other mail would escape. `error` holds codes only: a server's sentence may quote the address.
 */
export type Attempt =
  | { readonly outcome: 'sent' }
  | { readonly outcome: 'refused'; readonly permanent: boolean; readonly error: string }
  | { readonly outcome: 'away'; readonly error: string }

interface SmtpFailure {
  readonly code?: unknown
  readonly command?: unknown
  readonly response?: unknown
  readonly responseCode?: unknown
  readonly permanent?: unknown
}

/** Codes of a failure: `smtp 550 5.1.1`, or the socket's. */
function errorCodes(failure: SmtpFailure): string {
  if (typeof failure.responseCode !== 'number')
    return typeof failure.code === 'string' ? failure.code : 'unknown'
  const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/.exec(String(failure.response))?.[1]
  return `smtp ${failure.responseCode}${enhanced === undefined ? '' : ` ${enhanced}`}`
}

/** Sorts a failure: only an answer to the recipient or to the content speaks about this mail. */
export function classifyFailure(failure: unknown): Attempt {
  const known: SmtpFailure = typeof failure === 'object' && failure !== null ? failure : {}
  const error = errorCodes(known)
  if (typeof known.responseCode === 'number' && (known.command === 'RCPT TO' || known.command === 'DATA'))
    return { outcome: 'refused', permanent: known.permanent === true, error }
  return { outcome: 'away', error }
}

/**
 * Sends one composed mail through an SMTP server (`smtp://…`, `smtps://…`). Never throws for what the server does; a wait longer
 * than `timeoutMilliseconds` for an answer, or the end of `signal`, counts as the server being away.
 */
export async function sendBySmtp(
  mail: ComposedMail,
  smtpUrl: string,
  timeoutMilliseconds: number,
  signal: AbortSignal | undefined,
): Promise<Attempt> {
  const transport = createTransport({
    url: smtpUrl,
    connectionTimeout: timeoutMilliseconds,
    greetingTimeout: timeoutMilliseconds,
    socketTimeout: timeoutMilliseconds,
    dnsTimeout: timeoutMilliseconds,
  })
  try {
    await transport.sendMail({
      envelope: { from: mail.envelope.from, to: [...mail.envelope.to] },
      raw: mail.bytes,
      ...(signal !== undefined && { signal }),
    })
    return { outcome: 'sent' }
  } catch (failure) {
    return classifyFailure(failure)
  } finally {
    transport.close()
  }
}
