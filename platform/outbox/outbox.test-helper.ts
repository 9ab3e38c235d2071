import type { Store } from '#store/index.ts'
import { enqueueMail } from './enqueue.ts'
import { type Mail, messageIdOf } from './mail.ts'

export const SENDER = 'SIMEI <simei@mides.example>'

export const sampleMail = (name: string, parts: Partial<Mail> = {}): Mail => ({
  messageId: messageIdOf(SENDER, [name]),
  kind: 'alert_digest',
  recipient: `${name}@mides.example`,
  subject: 'Pagos a tiempo: 4 provincias fuera de meta',
  text: 'Coclé 81.2 %',
  html: '<p>Coclé 81.2 % <img src="cid:tendencia-1" alt="tendencia"></p>',
  attachments: [
    {
      fileName: 'tendencia-1.png',
      contentType: 'image/png',
      contentId: 'tendencia-1',
      base64: Buffer.from('not really a picture').toString('base64'),
    },
  ],
  transitions: [],
  createdAt: new Date('2026-04-15T14:00:00Z'),
  ...parts,
})

export async function enqueue(store: Store, ...mails: readonly Mail[]): Promise<void> {
  await store.db.transaction().execute(async transaction => {
    for (const mail of mails) await enqueueMail(transaction, mail)
  })
}

export const mailRow = (store: Store, mail: Mail) =>
  store.db.selectFrom('outbox').selectAll().where('message_id', '=', mail.messageId).executeTakeFirstOrThrow()
