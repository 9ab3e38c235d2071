import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { deliverOutbox } from './deliver.ts'
import { linkMail, tellByMail } from './link-mail.ts'
import { mailRow, SENDER } from './outbox.test-helper.ts'
import { mailList, mailPreview } from './read.ts'

const SECRET = 'qWmV0YxkKk1n7yqv0c3u2Qe9V1W0s7bqz3n5H8tJ4aA'
const NOW = new Date('2026-04-15T14:00:00Z')
const FROM = { mailFrom: SENDER, publicUrl: 'https://simei.example', createdAt: NOW }
const TO = { login: 'ana', mail: 'ana@example.org', purpose: 'invitation', link: { secret: SECRET } } as const
const MAIL = linkMail({ ...FROM, recipient: TO.mail, login: TO.login, purpose: TO.purpose, secret: SECRET })

let opened: TestStore
let folder: string
beforeAll(async () => {
  opened = await testStore()
  folder = await mkdtemp(join(tmpdir(), 'simei-link-'))
})
afterAll(async () => {
  await opened?.close()
  await rm(folder, { recursive: true, force: true })
})

test('the link has its secret where no server sees it, and neither subject nor Message-ID has it', () => {
  expect(MAIL.text).toContain(`\nhttps://simei.example/entrar#${SECRET}\n`)
  expect(MAIL.html).toContain(`href="https://simei.example/entrar#${SECRET}"`)
  expect(MAIL.subject + MAIL.messageId).not.toContain(SECRET)
})

test('a link is told only if it was made', async () => {
  const failing = opened.store.db.transaction().execute(async trx => {
    await tellByMail(FROM)(trx, TO)
    throw new RangeError('the link was not made')
  })
  await expect(failing).rejects.toThrow('not made')
  expect(await opened.store.db.selectFrom('outbox').select('message_id').execute()).toEqual([])
})

test('readers of the page never see it, and once delivered the store keeps nothing of the link', async () => {
  await opened.store.db.transaction().execute(trx => tellByMail(FROM)(trx, TO))
  expect(await mailList(opened.store)).toEqual([])
  await expect(mailPreview(opened.store, MAIL.messageId)).rejects.toThrow('not_found')
  await deliverOutbox({ store: opened.store, outboxDir: folder, mailFrom: SENDER, clock: () => NOW })
  const [file = ''] = await readdir(folder)
  expect((await readFile(join(folder, file), 'utf8')).replaceAll('=\r\n', '')).toContain(SECRET)
  expect(await mailRow(opened.store, MAIL)).toMatchObject({ state: 'written', recipient: TO.mail })
  expect(JSON.stringify(await mailRow(opened.store, MAIL))).not.toContain(SECRET)
})
