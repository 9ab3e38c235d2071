import type { Transaction } from 'kysely'
import type { StoreDatabase } from '#store/tables.ts'
import { enqueueMail } from './enqueue.ts'
import { type Mail, messageIdOf, oneLine } from './mail.ts'

export interface AccountLink {
  readonly mailFrom: string
  /** Where people open the page, without a slash at its end. */
  readonly publicUrl: string
  readonly recipient: string
  readonly login: string
  readonly purpose: 'invitation' | 'reset'
  readonly secret: string
  readonly createdAt: Date
}

/** What whoever makes a link knows of it. */
export interface LinkNews extends Pick<AccountLink, 'login' | 'purpose'> {
  readonly mail: string
  readonly link: Pick<AccountLink, 'secret'>
}

/** The address of a one-time link. The secret stands behind `#`, which no browser sends to a server: it is in no log. */
export const linkAddress = (publicUrl: string, secret: string): string => `${publicUrl}/entrar#${secret}`

const WORDS = {
  invitation: {
    subject: 'SIMEI: active su cuenta',
    first: 'Se creó una cuenta de SIMEI para usted.',
    life: 'El enlace sirve una sola vez, durante 72 horas.',
  },
  reset: {
    subject: 'SIMEI: enlace para una contraseña nueva',
    first: 'La administración de SIMEI preparó un enlace para que fije otra contraseña.',
    life: 'El enlace sirve una sola vez, durante una hora.',
  },
} as const

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)

/** The mail by which a person gets the link that sets a password. What was sent is not kept: see `settleMail`. */
export function linkMail(link: AccountLink): Mail {
  const { subject, first, life } = WORDS[link.purpose]
  const address = linkAddress(link.publicUrl, link.secret)
  const sentences = [
    first,
    `Su usuario es ${oneLine(link.login)}.`,
    life,
    'Nadie de SIMEI le pedirá el enlace ni la contraseña. Si no lo esperaba, no lo abra y avise a la administración.',
  ]
  return {
    messageId: messageIdOf(link.mailFrom, ['account_link', link.secret]),
    kind: 'account_link',
    recipient: link.recipient,
    subject,
    text: [...sentences.slice(0, 2), '', address, '', ...sentences.slice(2), ''].join('\n'),
    html: `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>${subject}</title></head><body style="font-family:'Segoe UI',Arial,sans-serif;font-size:15px;line-height:22px">
<h1 style="font-size:20px">${subject}</h1>
<p>${sentences.slice(0, 2).map(escaped).join(' ')}</p>
<p><a href="${escaped(address)}">${link.purpose === 'invitation' ? 'Activar la cuenta' : 'Fijar la contraseña'}</a></p>
<p>${sentences.slice(2).map(escaped).join(' ')}</p></body></html>`,
    attachments: [],
    transitions: [],
    createdAt: link.createdAt,
  }
}

/** Writes that mail in the transaction that makes the link. Throws `bad_request` for an address that is none. */
export const tellByMail =
  (from: Pick<AccountLink, 'mailFrom' | 'publicUrl' | 'createdAt'>) =>
  async (trx: Transaction<StoreDatabase>, { login, mail, purpose, link }: LinkNews): Promise<void> => {
    await enqueueMail(trx, linkMail({ ...from, recipient: mail, login, purpose, secret: link.secret }))
  }
