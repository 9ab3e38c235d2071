import { randomBytes } from 'node:crypto'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { PROVING } from '#test/proving.ts'
import {
  accountWith,
  activeAccount,
  asAccount,
  later,
  MINUTE,
  NOON,
  TERMINAL,
} from '../access.test-helper.ts'
import { appendAudit, auditSearch, auditSigner, checkAudit, exportHead, whoHasSeen } from '../index.ts'
import { readHeads } from './head-files.ts'
import { type Dice, TAMPERINGS, tamper } from './tampering.test-helper.ts'
import { type AuditReport, verifyAudit } from './verify.ts'

let test: TestStore
let folder: string
let officer: string
const signer = auditSigner(randomBytes(32))
const trusted = [signer.publicKey]

const view = (n: number, person: string) =>
  test.store.db.transaction().execute(trx =>
    appendAudit(
      trx,
      { ...asAccount(officer, later(n * MINUTE)), origin: '203.0.113.7' },
      {
        action: 'person.viewed',
        subjects: [`person:${person}`, 'person:P7'],
        purpose: 'caso social',
        caseNumber: `2026-${n}`,
        details: { fields: ['name', 'cedula'], rows: n },
      },
    ),
  )

beforeAll(async () => {
  test = await testStore()
  folder = await mkdtemp(join(tmpdir(), 'simei-heads-'))
  officer = await activeAccount(test.store, 'officer')
  for (let n = 0; n < 6; n += 1) await view(n, `P${n}`)
  await exportHead(test.store, folder, signer, NOON)
  for (let n = 6; n < 11; n += 1) await view(n, `P${n}`)
})
afterAll(async () => {
  await test.close()
  await rm(folder, { recursive: true })
})

/** A fixed sequence of throws, so that what fails once fails again. */
function seeded(seed: number): Dice {
  let state = seed
  return sides => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}

/** What is found after something was done to the tables, which is then undone. */
async function afterTampering(
  work: (trx: Parameters<typeof tamper>[0]) => Promise<void>,
): Promise<AuditReport> {
  const files = await readHeads(folder)
  let report: AuditReport | undefined
  const undone = new RangeError('undone')
  await test.store.db
    .transaction()
    .execute(async trx => {
      await work(trx)
      report = await verifyAudit({ db: trx }, files, trusted)
      throw undone
    })
    .catch((error: unknown) => {
      if (error !== undone) throw error
    })
  if (report === undefined) throw new Error('nothing was verified')
  return report
}

describe('the audit', () => {
  it('is whole as it was written, and says how far signed heads cover it', async () => {
    expect(await checkAudit(test.store, folder, trusted)).toMatchObject({
      whole: true,
      entries: '12',
      covered: '7',
      heads: 1,
    })
    await exportHead(test.store, folder, signer, later(MINUTE))
    await exportHead(test.store, folder, signer, later(2 * MINUTE))
    expect(await checkAudit(test.store, folder, trusted)).toMatchObject({ covered: '12', heads: 2 })
  })

  it('shows every tampering with it', async () => {
    const names = Object.keys(TAMPERINGS)
    const unseen: string[] = []
    for (let n = 0; n < (PROVING ? 1000 : 36); n += 1) {
      const name = names[n % names.length] ?? ''
      const { whole } = await afterTampering(trx => tamper(trx, name, seeded(n)))
      if (whole) unseen.push(`${n} ${name}`)
    }
    expect(unseen).toEqual([])
    expect(await checkAudit(test.store, folder, trusted)).toMatchObject({ whole: true })
  })

  it('says what was done: an end cut off, a chain written anew, everything gone', async () => {
    const cut = await afterTampering(trx => tamper(trx, 'cuts the end off', () => 8))
    expect(cut.findings).toEqual([{ kind: 'truncated', where: '9' }])
    const anew = await afterTampering(trx => tamper(trx, 'edits an entry and writes the chain anew', () => 3))
    expect(anew.findings.map(({ kind }) => kind)).toEqual(['rewritten', 'rewritten'])
    const gone = await afterTampering(trx => tamper(trx, 'cuts the end off', () => 0))
    expect(gone.findings).toEqual([{ kind: 'truncated', where: '1' }])
  })

  it('is not signed anew once it was changed', async () => {
    await view(11, 'P11')
    await test.store.pool.query('alter table audit_entries disable trigger user')
    await test.store.pool.query("update audit_entries set origin = '198.51.100.1' where sequence = 13")
    await view(12, 'P12')
    await expect(exportHead(test.store, folder, signer, NOON)).rejects.toMatchObject({
      code: 'audit_broken',
      detail: 'edited 13',
    })
    await test.store.pool.query('delete from audit_entries where sequence > 12')
    await test.store.pool.query('alter table audit_entries enable always trigger audit_stands')
    await test.store.pool.query('alter table audit_entries enable always trigger audit_stays')
    expect(await checkAudit(test.store, folder, trusted)).toMatchObject({ whole: true })
  })

  it('trusts no head that was changed, or that another key signed, and says when there is none', async () => {
    const path = join(folder, 'head-000000000007.json')
    const before = await readFile(path, 'utf8')
    const other = auditSigner(randomBytes(32))
    expect(
      (await checkAudit(test.store, folder, [other.publicKey])).findings.map(({ kind }) => kind),
    ).toEqual(['head_forged', 'head_forged', 'no_heads'])
    for (const forged of [before.replace('"7"', '"6"'), before.slice(0, -9), '{}']) {
      await writeFile(path, forged)
      expect((await checkAudit(test.store, folder, trusted)).findings).toEqual([
        { kind: 'head_forged', where: 'head-000000000007.json' },
      ])
    }
    await writeFile(path, before)
    expect((await checkAudit(test.store, `${folder}-none`, trusted)).findings).toEqual([
      { kind: 'no_heads', where: '-' },
    ])
  })
})

describe('who asks the audit', () => {
  it('sees who saw a person, when and why, and is seen having asked', async () => {
    const dpo = await accountWith(test.store, 'dpo', 'data_protection_officer')
    const seen = await whoHasSeen(test.store, 'P3', asAccount(dpo))
    expect(seen).toEqual([
      expect.objectContaining({
        at: '2026-04-15T17:03:00Z',
        actor: `account:${officer}`,
        display_name: 'Prueba',
        action: 'person.viewed',
        purpose: 'caso social',
        case_number: '2026-3',
        origin: '203.0.113.7',
        details: { fields: ['name', 'cedula'], rows: 3 },
      }),
    ])
    const [asked] = await auditSearch(test.store, { subject: 'person:P3' }, asAccount(dpo))
    expect(asked).toMatchObject({ actor: `account:${dpo}`, action: 'audit.searched' })
  })

  it('finds by who, what, whence and when, page after page', async () => {
    const filter = { action: 'person.viewed', actor: `account:${officer}`, origin: '203.0.113.7' } as const
    const first = await auditSearch(test.store, { ...filter, limit: 4 }, TERMINAL)
    const next = await auditSearch(
      test.store,
      { ...filter, limit: 100, before: first[3]?.sequence ?? '' },
      TERMINAL,
    )
    expect([...first, ...next].map(({ case_number }) => case_number)).toEqual(
      Array.from({ length: 11 }, (_, n) => `2026-${10 - n}`),
    )
    const some = await auditSearch(
      test.store,
      { from: later(2 * MINUTE), until: later(4 * MINUTE) },
      TERMINAL,
    )
    expect(some.map(({ case_number }) => case_number)).toEqual(['2026-3', '2026-2'])
  })

  it('is refused without the right to it', async () => {
    const admin = await accountWith(test.store, 'admin', 'administrator')
    for (const who of [admin, officer])
      await expect(whoHasSeen(test.store, 'P3', asAccount(who))).rejects.toMatchObject({ code: 'forbidden' })
  })
})
