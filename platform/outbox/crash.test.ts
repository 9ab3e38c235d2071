import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import PostalMime from 'postal-mime'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { childModule } from '#test/child-module.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { PROVING } from '#test/proving.ts'
import { deliverOutbox } from './deliver.ts'
import { enqueue, SENDER, sampleMail } from './outbox.test-helper.ts'
import { type FaultySmtp, faultySmtp } from './smtp-server.test-helper.ts'

const KILLS = PROVING ? 50 : 2
const MAILS = KILLS * 3
/** Each kill starts a process of its own, which takes seconds on a busy machine. */
const PATIENCE = { timeout: KILLS * 60_000 }
const DAY = 86_400_000
let opened: TestStore
let smtp: FaultySmtp
let folder: string

beforeAll(async () => {
  opened = await testStore()
  smtp = await faultySmtp()
})
afterAll(async () => {
  await smtp.close()
  await opened.close()
})
beforeEach(async () => {
  await opened.store.db.deleteFrom('outbox').execute()
  smtp.received.length = 0
  folder = await mkdtemp(join(tmpdir(), 'simei-crash-'))
  return () => rm(folder, { recursive: true, force: true })
})

const mails = Array.from({ length: MAILS }, (_, index) => sampleMail(`gerente${index}`))

const DELIVERER = await childModule(join(import.meta.dirname, 'deliverer.test-helper.ts'))

const startDeliverer = (...server: string[]): ChildProcess =>
  spawn(process.execPath, [DELIVERER, opened.url, folder, ...server], { stdio: 'ignore' })

/** Kills the process as hard as can be once something happened, or lets it end. */
async function killAfter(child: ChildProcess, happened: () => Promise<boolean>): Promise<void> {
  const ended = once(child, 'exit')
  while (child.exitCode === null && !(await happened())) await new Promise(later => setTimeout(later, 2))
  child.kill('SIGKILL')
  await ended
}

/** The next process comes when the leases of the dead ones have run out. */
const deliverRest = (smtpUrl?: string) =>
  deliverOutbox({
    store: opened.store,
    outboxDir: folder,
    smtpUrl,
    mailFrom: SENDER,
    clock: () => new Date(Date.now() + DAY),
  })

test(
  'killed between acceptance and note, no mail is lost and every copy carries the same Message-ID',
  PATIENCE,
  async () => {
    await enqueue(opened.store, ...mails)
    for (let kill = 1; kill <= KILLS; kill += 1) {
      const before = smtp.received.length
      await killAfter(startDeliverer(smtp.url), async () => smtp.received.length > before + (kill % 3))
    }
    expect((await deliverRest(smtp.url)).pending).toBe(0)
    const read = await Promise.all(smtp.received.map(raw => PostalMime.parse(raw)))
    const ids = read.map(({ messageId }) => messageId)
    expect(new Set(ids)).toEqual(new Set(mails.map(({ messageId }) => `<${messageId}>`)))
    for (const [index, raw] of smtp.received.entries())
      expect(smtp.received[ids.indexOf(ids[index])]).toBe(raw)
  },
)

test('killed while writing files, each mail ends as one whole file', PATIENCE, async () => {
  await enqueue(opened.store, ...mails)
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const before = (await readdir(folder)).length
    await killAfter(startDeliverer(), async () => (await readdir(folder)).length > before + (kill % 3))
  }
  expect((await deliverRest()).pending).toBe(0)
  const files = await readdir(folder)
  expect(files.toSorted()).toEqual(mails.map(({ messageId }) => `${messageId}.eml`).toSorted())
  for (const file of files) {
    const read = await PostalMime.parse(await readFile(join(folder, file)))
    expect(read.attachments).toHaveLength(1)
  }
})
