import type { Transaction } from 'kysely'
import type { StoreDatabase } from '#store/tables.ts'
import { enqueueMail } from './enqueue.ts'
import { messageIdOf, oneLine } from './mail.ts'

/** Whom a mail of a broken glass goes to, and what it may say: never of whom, nor the reason in words, which may name somebody. */
export interface GlassMail {
  readonly mailFrom: string
  readonly publicUrl: string
  readonly recipients: readonly string[]
  readonly breaker: string
  readonly glassId: string
  /** Number of the entry in the audit. */
  readonly sequence: string
  readonly createdAt: Date
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }
const escaped = (text: string): string => text.replace(/[&<>"]/g, sign => ENTITIES[sign] ?? sign)
const SUBJECT = 'SIMEI: acceso de emergencia a datos de una persona'

/** Tells the second persons, in the transaction that breaks the glass; the worker delivers it within the minute. */
export async function mailGlass(trx: Transaction<StoreDatabase>, mail: GlassMail): Promise<void> {
  const sentences = [
    `${oneLine(mail.breaker)} abrió datos de una persona fuera de su alcance. El acceso dura una hora.`,
    `El propósito, el caso y la persona están en la auditoría, entrada ${mail.sequence}. Revísela y, si no procede, pida revocar los permisos.`,
  ]
  const address = `${mail.publicUrl}/auditoria`
  for (const recipient of mail.recipients)
    await enqueueMail(trx, {
      messageId: messageIdOf(mail.mailFrom, ['broken_glass', mail.glassId, recipient]),
      kind: 'broken_glass',
      recipient,
      subject: SUBJECT,
      text: [...sentences, '', address, ''].join('\n'),
      html: `<!doctype html><html lang="es"><head><meta charset="utf-8"><title>${SUBJECT}</title></head><body style="font-family:'Segoe UI',Arial,sans-serif;font-size:15px;line-height:22px">
<h1 style="font-size:20px">${SUBJECT}</h1>
<p>${sentences.map(escaped).join('</p>\n<p>')}</p>
<p><a href="${escaped(address)}">Abrir la auditoría</a></p></body></html>`,
      attachments: [],
      transitions: [],
      createdAt: mail.createdAt,
    })
}
