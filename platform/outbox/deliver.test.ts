import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { MOST_ATTEMPTS } from './backoff.ts'
import { type DeliveryContext, deliverOutbox } from './deliver.ts'
import { enqueue, mailRow, SENDER, sampleMail } from './outbox.test-helper.ts'
import { type FaultySmtp, faultySmtp } from './smtp-server.test-helper.ts'

const DAY = 86_400_000
let opened: TestStore
let smtp: FaultySmtp
let folder: string
let now = new Date('2026-04-15T14:00:00Z')

beforeAll(async () => {
  opened = await testStore()
  smtp = await faultySmtp()
  folder = await mkdtemp(join(tmpdir(), 'simei-outbox-'))
})
afterAll(async () => {
  await smtp.close()
  await opened.close()
  await rm(folder, { recursive: true, force: true })
})
beforeEach(async () => {
  await opened.store.db.deleteFrom('outbox').execute()
  smtp.received.length = 0
  smtp.behave('accept')
  now = new Date('2026-04-15T14:00:00Z')
})

const deliver = (context: Partial<DeliveryContext> = {}) =>
  deliverOutbox({
    store: opened.store,
    smtpUrl: smtp.url,
    outboxDir: folder,
    mailFrom: SENDER,
    clock: () => now,
    ...context,
  })

const pass = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds)
}

test('a mail arrives whole, with its Message-ID, picture and plain twin, and is not sent again', async () => {
  const mail = sampleMail('gerente')
  await enqueue(opened.store, mail)
  expect(await deliver()).toEqual({ sent: 1, written: 0, failed: 0, pending: 0 })
  expect(await deliver()).toEqual({ sent: 0, written: 0, failed: 0, pending: 0 })
  expect(smtp.received).toHaveLength(1)
  const read = await PostalMime.parse(smtp.received[0] ?? '')
  expect(read.messageId).toBe(`<${mail.messageId}>`)
  expect(read.subject).toBe(mail.subject)
  expect(read.from?.address).toBe('simei@mides.example')
  expect(read.to?.map(to => to.address)).toEqual([mail.recipient])
  expect(read.text?.trim()).toBe(mail.text)
  expect(read.html).toContain('cid:tendencia-1')
  expect(read.attachments.map(file => file.contentId)).toEqual(['<tendencia-1>'])
  expect((await mailRow(opened.store, mail)).state).toBe('sent')
})

test('a mail enqueued in a transaction that fails never leaves', async () => {
  const failing = opened.store.db.transaction().execute(async transaction => {
    const { enqueueMail } = await import('./enqueue.ts')
    await enqueueMail(transaction, sampleMail('gerente'))
    throw new Error('the transition was not stored')
  })
  await expect(failing).rejects.toThrow('the transition was not stored')
  expect(await deliver()).toEqual({ sent: 0, written: 0, failed: 0, pending: 0 })
})

test('a busy server is tried again after a growing wait, and then gets the mail once', async () => {
  const mail = sampleMail('gerente')
  await enqueue(opened.store, mail)
  smtp.behave('busy')
  expect(await deliver()).toEqual({ sent: 0, written: 0, failed: 0, pending: 1 })
  expect(await mailRow(opened.store, mail)).toMatchObject({ attempts: 1, last_error: 'smtp 451 4.3.0' })
  smtp.behave('accept')
  expect(await deliver(), 'not due yet').toMatchObject({ sent: 0, pending: 1 })
  pass(2 * 60_000)
  expect(await deliver()).toMatchObject({ sent: 1, pending: 0 })
  expect(smtp.received).toHaveLength(1)
})

test('a refusal for good ends the attempts, does not hold up the others, and keeps no address in its note', async () => {
  const refused = sampleMail('maria')
  await enqueue(opened.store, refused)
  smtp.behave('refuse_recipient')
  expect(await deliver()).toEqual({ sent: 0, written: 0, failed: 1, pending: 0 })
  expect(await mailRow(opened.store, refused)).toMatchObject({
    state: 'failed',
    last_error: 'smtp 550 5.1.1',
  })
  const rejected = sampleMail('jose')
  await enqueue(opened.store, rejected)
  smtp.behave('refuse_content')
  expect(await deliver()).toMatchObject({ failed: 1, pending: 0 })
  smtp.behave('accept')
  await enqueue(opened.store, sampleMail('gerente'))
  expect(await deliver()).toMatchObject({ sent: 1, failed: 0, pending: 0 })
})

test('a connection dropped after DATA repeats the mail with the same Message-ID, never loses it', async () => {
  const mail = sampleMail('gerente')
  await enqueue(opened.store, mail)
  smtp.behave('drop_after_data')
  expect(await deliver()).toMatchObject({ sent: 0, pending: 1 })
  smtp.behave('accept')
  pass(DAY)
  expect(await deliver()).toMatchObject({ sent: 1, pending: 0 })
  const ids = await Promise.all(smtp.received.map(async raw => (await PostalMime.parse(raw)).messageId))
  expect(ids).toEqual([`<${mail.messageId}>`, `<${mail.messageId}>`])
  expect(smtp.received[0]).toBe(smtp.received[1])
})

test('a server that hangs is given up and the run ends, leaving the others untouched for the next', async () => {
  await enqueue(opened.store, sampleMail('a'), sampleMail('b'), sampleMail('c'))
  smtp.behave('hang')
  expect(await deliver({ smtpTimeoutMilliseconds: 400 })).toEqual({
    sent: 0,
    written: 0,
    failed: 0,
    pending: 3,
  })
  const attempts = await opened.store.db.selectFrom('outbox').select('attempts').execute()
  expect(attempts.map(row => row.attempts).toSorted()).toEqual([0, 0, 1])
  smtp.behave('accept')
  pass(DAY)
  expect(await deliver()).toMatchObject({ sent: 3, pending: 0 })
})

test('a server that is not there leaves every mail waiting, and after five days of attempts it counts as failed', async () => {
  const mail = sampleMail('gerente')
  await enqueue(opened.store, mail)
  const nobody = { smtpUrl: 'smtp://127.0.0.1:1' }
  for (let attempt = 1; attempt < MOST_ATTEMPTS; attempt += 1) {
    expect(await deliver(nobody)).toMatchObject({ failed: 0, pending: 1 })
    pass(DAY)
  }
  expect(await deliver(nobody)).toMatchObject({ failed: 1, pending: 0 })
})

test('being stopped in the middle of a hanging answer returns at once and keeps the mail', async () => {
  await enqueue(opened.store, sampleMail('gerente'))
  smtp.behave('hang')
  const stop = new AbortController()
  const running = deliver({ signal: stop.signal })
  const sending = async () => {
    const rows = await opened.store.db.selectFrom('outbox').select('lease_token').execute()
    return rows.some(row => row.lease_token !== null)
  }
  await expect.poll(sending).toBe(true)
  stop.abort()
  expect(await running).toMatchObject({ sent: 0, pending: 1 })
})

test('two processes that deliver at once send each mail once', async () => {
  await enqueue(opened.store, ...Array.from({ length: 12 }, (_, index) => sampleMail(`gerente${index}`)))
  const results = await Promise.all([deliver(), deliver(), deliver()])
  expect(results.reduce((sum, { sent }) => sum + sent, 0)).toBe(12)
  const ids = await Promise.all(smtp.received.map(async raw => (await PostalMime.parse(raw)).messageId))
  expect(new Set(ids).size).toBe(12)
  expect(ids).toHaveLength(12)
})

test('without a server each mail becomes one whole file, and nothing else is left in the folder', async () => {
  const mail = sampleMail('gerente')
  await enqueue(opened.store, mail)
  expect(await deliver({ smtpUrl: undefined })).toEqual({ sent: 0, written: 1, failed: 0, pending: 0 })
  expect(await readdir(folder)).toEqual([`${mail.messageId}.eml`])
  const read = await PostalMime.parse(await readFile(join(folder, `${mail.messageId}.eml`)))
  expect(read.subject).toBe(mail.subject)
  expect((await mailRow(opened.store, mail)).state).toBe('written')
})
