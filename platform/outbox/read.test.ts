import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { enqueue, sampleMail } from './outbox.test-helper.ts'
import { mailList, mailPreview } from './read.ts'

let opened: TestStore

beforeAll(async () => {
  opened = await testStore()
})
afterAll(() => opened.close())

test('a list of mails shows no whole address, newest first', async () => {
  const older = sampleMail('maria.rodriguez')
  const newer = sampleMail('gerente.pagos', { createdAt: new Date('2026-04-16T14:00:00Z') })
  await enqueue(opened.store, older, newer)
  const mails = await mailList(opened.store)
  expect(mails).toMatchObject([
    { message_id: newer.messageId, recipient_masked: 'g…s@mides.example', state: 'pending' },
    { message_id: older.messageId, recipient_masked: 'm…z@mides.example', attempts: 0 },
  ])
  expect(JSON.stringify(mails)).not.toContain('rodriguez')
})

test('a preview carries its picture inside and no style sheet, and a mail that is not there is not found', async () => {
  const { html } = sampleMail('otro')
  const mail = sampleMail('otro', { html: `<style type="text/css">p { color: red }</style>${html}` })
  await enqueue(opened.store, mail, mail)
  const preview = await mailPreview(opened.store, mail.messageId)
  expect(preview).toMatchObject({ subject: mail.subject, text: mail.text })
  expect(preview.html).toContain(`src="data:image/png;base64,${mail.attachments[0]?.base64}"`)
  expect(preview.html).not.toMatch(/cid:|<style/)
  await expect(mailPreview(opened.store, 'simei.none@mides.example')).rejects.toThrow('not_found')
})

test('an address that is none is refused before it is stored', async () => {
  const mail = sampleMail('x', { recipient: 'x@mides.example\r\nBcc: y@mides.example' })
  await expect(enqueue(opened.store, mail)).rejects.toThrow('bad_request')
})
