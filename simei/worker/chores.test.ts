import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { addAccount } from '#access/index.ts'
import { readConfig } from '#config/config.ts'
import { choreRecord } from '#store/index.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { type ChoreServices, runChores } from './chores.ts'

const root = mkdtempSync(join(tmpdir(), 'simei-chores-'))
const heads = join(root, 'firmas')
const headFiles = () => readdirSync(heads)
const at = (time: string) => new Date(`2026-04-15T${time}:00Z`)

let opened: TestStore
let services: ChoreServices
beforeAll(async () => {
  opened = await testStore()
  const config = readConfig({ SIMEI_DATA_DIR: root, SIMEI_AUDIT_HEADS_DIR: heads })
  services = { store: opened.store, config, holder: 'test' }
})
afterAll(async () => {
  await opened?.close()
  rmSync(root, { recursive: true, force: true })
})

const write = (login: string, now: Date) =>
  addAccount(
    opened.store,
    { login, displayName: 'Prueba', mail: 'prueba@example.org' },
    { by: 'cli:test', at: now },
  )

it('the audit is signed once an hour whoever wakes and however often, and hours asleep are made up once', async () => {
  await write('ana', at('10:00'))
  await Promise.all([
    runChores(services, at('10:08')),
    runChores({ ...services, holder: 'other' }, at('10:08')),
  ])
  expect(headFiles()).toEqual(['head-000000000001.json'])
  await write('eva', at('10:20'))
  for (const minute of ['10:30', '11:06']) await runChores(services, at(minute))
  expect(headFiles()).toHaveLength(1)
  await runChores(services, at('11:07'))
  expect(headFiles()).toEqual(['head-000000000001.json', 'head-000000000002.json'])
  await write('luz', at('11:30'))
  await runChores(services, at('19:30'))
  await runChores(services, at('19:31'))
  expect(headFiles()).toHaveLength(3)
  expect(await choreRecord(opened.store, 'audit_head')).toEqual({
    slot_at: at('19:07').toISOString(),
    ended_at: at('19:30').toISOString(),
    error: null,
    result: { entries: '3' },
  })
})

it('the whole audit is verified and what no longer counts is removed once a day', async () => {
  await opened.store.db
    .insertInto('sign_in_buckets')
    .values({
      bucket: 'old',
      attempts: 1,
      blocked_until: at('00:00').toISOString(),
      last_at: at('00:00').toISOString(),
    })
    .execute()
  const tomorrow = (time: string) => new Date(at(time).getTime() + 86_400_000)
  await runChores(services, tomorrow('08:30'))
  expect(await choreRecord(opened.store, 'audit_check')).toMatchObject({
    ended_at: tomorrow('08:30').toISOString(),
    error: null,
    result: { whole: true, entries: '3', covered: '3', finding: null },
  })
  const buckets = () => opened.store.db.selectFrom('sign_in_buckets').select('bucket').execute()
  expect(await buckets()).toHaveLength(1)
  await runChores(services, tomorrow('08:45'))
  expect(await buckets()).toEqual([])
})

it('an audit that somebody cut off is not signed, is told once a slot, and the other chores are done', async () => {
  await opened.store.db.transaction().execute(async trx => {
    await sql`alter table audit_entries disable trigger audit_stands`.execute(trx)
    await sql`delete from audit_entries where sequence = 3`.execute(trx)
    await sql`alter table audit_entries enable always trigger audit_stands`.execute(trx)
  })
  const later = new Date(at('09:30').getTime() + 2 * 86_400_000)
  const errors = await runChores(services, later)
  expect(errors.map(({ code }) => code)).toEqual(['audit_broken'])
  expect(await runChores(services, new Date(later.getTime() + 60_000))).toEqual([])
  expect(await choreRecord(opened.store, 'audit_head')).toMatchObject({ error: 'audit_broken' })
  expect(await choreRecord(opened.store, 'audit_check')).toMatchObject({ result: { whole: false } })
  expect(await choreRecord(opened.store, 'access_prune')).toMatchObject({ error: null })
  expect(headFiles()).toHaveLength(3)
})
