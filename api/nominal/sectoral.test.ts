import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DAY, later, NOON } from '#access/access.test-helper.ts'
import { verifyAudit } from '#access/audit/verify.ts'
import { approveGrant, giveGrant, revokeGrant } from '#access/index.ts'
import { buildPublication, opaqueId, refreshRegister } from '#models/index.ts'
import { PLACES } from '#models/small-records.test-helper.ts'
import { endAgreement, registerAgreement } from '#privacy/index.ts'
import { PROVING } from '#test/proving.ts'
import { tracesInStore } from '#test/traces.ts'
import {
  CANARIES,
  CELL,
  COLUMNS,
  KEY,
  label,
  OFFICE,
  type Office,
  startOffice,
} from './office.test-helper.ts'

let office: Office
beforeAll(async () => {
  office = await startOffice()
})
afterAll(() => office.stop())

describe('a sectoral list', () => {
  it('holds exactly the persons of its cell whom the asker sees, and the agreed columns alone', async () => {
    const { rows: registered } = await sql<{ person_id: string; named: string }>`
      select person_id, concat(given_names, '|', surnames, '|', cedula) as named from nominal.register`.execute(
      office.ministry.admin.db,
    )
    const names = new Map(registered.map(({ person_id, named }) => [person_id, named]))
    let delivered = 0
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('oficial', 'oficial.rdo'),
        fc.record({
          indicator: fc.constantFrom('B01', 'B03', 'B05', 'P13', 'X05'),
          period: fc.constantFrom('2016C1', '2016C4', '2016', '201612', '2017Q1'),
          territory: fc.constantFrom('04', '0401', PLACES[0] ?? ''),
        }),
        async (login, cell) => {
          const rows = await office.listed(login, cell)
          if (typeof rows === 'string' || rows.length === 0) {
            expect((await office.askFor(login, cell)).body.code).toBe(
              typeof rows === 'string' ? rows : 'no_list',
            )
            return
          }
          const named = rows.filter(({ person }) => person !== null && person.name !== '')
          const list = await office.asked(login, cell)
          expect((await office.approve(list)).status).toBe(204)
          const file = await office.fileOf(login, list)
          if (named.length === 0) {
            expect(file.body.code).toBe('no_list')
            return
          }
          expect(file.status).toBe(200)
          const { heading, rows: given } = await office.opened(file.bytes)
          const columns = COLUMNS.filter(name => heading.includes(label(name)))
          expect(heading).toEqual(columns.map(label))
          const records = columns.filter(name => ['sex', 'corregimiento', 'amount_balboas'].includes(name))
          const line = (id: string | undefined, told: readonly (string | null | undefined)[]) =>
            [id, ...told.map(value => value ?? '')].join('|')
          expect(
            given
              .map(row =>
                line(
                  opaqueId(KEY, row[label('person_id')] ?? ''),
                  records.map(name => row[label(name)]),
                ),
              )
              .sort(),
          ).toEqual(
            named
              .map(({ person, values }) =>
                line(
                  person?.id,
                  records.map(name => values[name]),
                ),
              )
              .sort(),
          )
          for (const row of given)
            expect([row[label('given_names')], row[label('surnames')], row[label('cedula')]].join('|')).toBe(
              names.get(row[label('person_id')] ?? ''),
            )
          delivered += 1
          const persons = new Set(named.map(({ person }) => person?.id))
          expect(await office.own(login, list)).toMatchObject({
            state: 'delivered',
            rows: named.length,
            persons: persons.size,
            left_out: rows.length - named.length,
            sha256: createHash('sha256').update(file.bytes).digest('hex'),
          })
        },
      ),
      { numRuns: PROVING ? 100 : 12, seed: 2026 },
    )
    expect(delivered).toBeGreaterThan(5)
  }, 600_000)

  it('is written down with an entry for each person before it is given, which the audit, the person and the register tell', async () => {
    const list = await office.asked('oficial')
    await office.approve(list)
    const { bytes } = await office.fileOf('oficial', list)
    const { rows } = await office.opened(bytes)
    const persons = new Set(rows.map(row => `person:${row[label('person_id')]}`))
    const entries = (await office.entriesOf(list)).filter(({ action }) => action === 'person.delivered')
    expect(entries.map(({ subjects }) => subjects[0]).sort()).toEqual([...persons].sort())
    expect(entries[0]).toMatchObject({
      actor: `account:${office.accounts.oficial}`,
      purpose: 'referral',
      case_number: 'EXP-12/2026',
      subjects: [expect.any(String), `sectoral_list:${list}`, `agreement:${office.agreementId}`],
    })
    expect(JSON.parse(entries[0]?.details ?? '')).toMatchObject({ institution: 'MEDUCA' })
    expect((await office.entriesOf(list)).map(({ action }) => action).slice(0, 3)).toEqual([
      'sectoral_list.asked',
      'sectoral_list.approved',
      'sectoral_list.delivered',
    ])
    const [first = ''] = persons
    const seen = await office.ask('protege', 'POST', '/audit/subject', {
      person: first.replace('person:', ''),
    })
    expect(seen.body.entries).toContainEqual(
      expect.objectContaining({
        action: 'person.delivered',
        details: expect.objectContaining({ institution: 'MEDUCA' }),
      }),
    )
    const { transfers } = (await office.ask('protege', 'GET', '/privacy/transfers')).body
    expect(transfers[0].lists).toBeGreaterThan(0)
    expect(transfers[0].persons).toBeGreaterThanOrEqual(persons.size)
  })

  it('is given once, and to its asker alone', async () => {
    const list = await office.asked('oficial')
    expect((await office.fileOf('oficial', list)).body.code).toBe('privacy_step_impossible')
    await office.approve(list)
    expect((await office.fileOf('oficial.rdo', list)).status).toBe(404)
    expect((await office.fileOf('oficial', list)).status).toBe(200)
    expect((await office.fileOf('oficial', list)).body).toMatchObject({
      code: 'privacy_step_impossible',
      detail: 'delivered',
    })
    expect((await office.approve(list)).body.code).toBe('privacy_step_impossible')
    await expect(
      office.ministry.store.db
        .updateTable('sectoral_lists')
        .set({ rows: 1 })
        .where('list_id', '=', list)
        .execute(),
    ).rejects.toThrow(/never edited/)
  })

  it('is approved by another person of the role of approval, who showed who they are', async () => {
    const list = await office.asked('oficial')
    expect((await office.approve(list, 'oficial')).body.code).toBe('forbidden')
    expect((await office.approve(list, 'protege')).body.code).toBe('forbidden')
    // Whoever asks for it may be an approver as well: never of their own.
    await giveGrant(
      office.ministry.store,
      {
        accountId: office.accounts.oficial ?? '',
        role: 'approver',
        scope: { programmes: '*', territories: '*' },
        reason: 'test',
      },
      office.as('administra'),
    )
    await office.session('oficial')
    expect((await office.approve(list, 'oficial')).body.code).toBe('second_person_needed')
    office.now = later(11 * 60_000)
    expect((await office.approve(list)).body.code).toBe('proof_needed')
    office.now = NOON
    expect((await office.ask('aprueba', 'POST', `/sectoral-lists/${list}/refusal`)).status).toBe(204)
    expect(await office.own('oficial', list)).toMatchObject({ state: 'refused' })
    expect((await office.fileOf('oficial', list)).body.code).toBe('privacy_step_impossible')
  })

  it('goes under an agreement in force alone, of its figures and columns, and within the scope', async () => {
    expect((await office.askFor('oficial', CELL, '999')).status).toBe(404)
    expect((await office.askFor('oficial', { ...CELL, territory: '08' })).body.code).toBe('outside_scope')
    expect((await office.askFor('oficial', { ...CELL, indicator: 'X17' })).body.code).toBe('no_list')
    const waiting = await registerAgreement(office.privacy(), office.agreementWith(), office.as('protege'))
    expect((await office.askFor('oficial', CELL, waiting)).body).toMatchObject({
      code: 'agreement_not_in_force',
      detail: 'waiting',
    })
    const other = await office.agreed({ indicators: ['B01'] })
    expect((await office.askFor('oficial', CELL, other)).body).toMatchObject({
      code: 'privacy_invalid',
      allowed: ['B01'],
    })
    const none = await office.agreed({ columns: ['outcome'] })
    expect((await office.askFor('oficial', CELL, none)).body.code).toBe('privacy_invalid')
    const ended = await office.agreed()
    const list = await office.asked('oficial', CELL, ended)
    await office.approve(list)
    await endAgreement(office.privacy(), ended, office.as('protege'))
    expect((await office.fileOf('oficial', list)).body).toMatchObject({
      code: 'agreement_not_in_force',
      detail: 'ended',
    })
    expect((await office.entriesOf(list)).some(({ action }) => action.endsWith('delivered'))).toBe(false)
  })

  it('expires with its agreement, and two weeks after it was asked for', async () => {
    const short = await office.agreed({ endsOn: '2026-04-16' })
    const [soon, late] = [await office.asked('oficial', CELL, short), await office.asked('oficial')]
    await office.approve(soon)
    office.now = later(2 * DAY)
    for (const login of ['oficial', 'aprueba']) await office.session(login)
    expect((await office.fileOf('oficial', soon)).body).toMatchObject({
      code: 'agreement_not_in_force',
      detail: 'expired',
    })
    expect((await office.askFor('oficial', CELL, short)).body.code).toBe('agreement_not_in_force')
    office.now = later(14 * DAY)
    for (const login of ['oficial', 'aprueba']) await office.session(login)
    expect((await office.approve(late)).body).toMatchObject({
      code: 'privacy_step_impossible',
      detail: 'expired',
    })
    office.now = NOON
    for (const login of ['oficial', 'aprueba']) await office.session(login)
  })

  it('is not made once the asker’s grant is gone, nor under another scope than the one that was approved', async () => {
    const grant = await office.officer('oficial.va', OFFICE)
    const list = await office.asked('oficial.va')
    await office.approve(list)
    await revokeGrant(office.ministry.store, grant, office.as('administra'))
    expect((await office.fileOf('oficial.va', list)).body.code).toBe('forbidden')
    await giveGrant(
      office.ministry.store,
      {
        accountId: office.accounts['oficial.va'] ?? '',
        role: 'territorial_officer',
        scope: { programmes: ['RDO'], territories: ['04'] },
        reason: 'test',
      },
      office.as('administra'),
    ).then(given => approveGrant(office.ministry.store, given, office.as('aprueba')))
    await office.session('oficial.va')
    expect((await office.fileOf('oficial.va', list)).body.code).toBe('outside_scope')
    expect(await office.own('oficial.va', list)).toMatchObject({ state: 'approved', sha256: null })
  })

  it('that cannot be written down is not given, and stays approved', async () => {
    const list = await office.asked('oficial')
    await office.approve(list)
    const { db } = office.ministry.store
    await sql`alter table audit_entries add constraint full_disk check (action <> 'person.delivered') not valid`.execute(
      db,
    )
    const refused = await office.fileOf('oficial', list)
    expect([refused.status, refused.body.code]).toEqual([503, 'audit_unavailable'])
    await sql`alter table audit_entries drop constraint full_disk`.execute(db)
    expect(await office.own('oficial', list)).toMatchObject({ state: 'approved', persons: null })
    expect((await office.entriesOf(list)).map(({ action }) => action)).toEqual([
      'sectoral_list.asked',
      'sectoral_list.approved',
    ])
    expect((await office.fileOf('oficial', list)).status).toBe(200)
  })

  it('tells how many of its persons the institution has dealt with since, by `referencias`', async () => {
    const list = await office.asked('oficial')
    await office.approve(list)
    const { rows } = await office.opened((await office.fileOf('oficial', list)).bytes)
    const persons = [...new Set(rows.map(row => row[label('person_id')] ?? ''))]
    const answers = async (login = 'oficial') =>
      (await office.ask(login, 'GET', `/sectoral-lists/${list}/answers`)).body
    expect(await answers()).toMatchObject({
      answers: { since: '2026-04-15', referred: 0, contacted: 0, answered: 0 },
    })
    const referral = (number: number, more: object) => ({
      ...{
        referral_id: `RS${number}`,
        person_id: persons[number],
        dimension: 'educacion',
        from_institution: 'MIDES',
      },
      ...{ to_institution: 'MEDUCA', referred_on: '2026-04-15', ...more },
    })
    await office.ministry.land('referencias', '2026-04-15', [
      referral(0, { contacted_on: '2026-04-15', answered_on: '2026-04-15', outcome: 'atendida' }),
      referral(1, { referred_on: '2026-04-01', contacted_on: '2026-04-15' }),
      referral(2, {}),
      referral(3, { to_institution: 'MINSA' }),
      referral(4, { referred_on: '2026-04-01' }),
    ])
    await buildPublication(office.ministry.context)
    await refreshRegister(office.ministry.context)
    expect(await answers()).toMatchObject({ answers: { referred: 2, contacted: 2, answered: 1 } })
    expect((await answers('oficial.rdo')).code).toBe('not_found')
    expect((await office.entriesOf(list)).at(-1)?.action).toBe('sectoral_list.counted')
  })
})

it('nothing of the persons on lists stays in the store, and the chain of the audit is whole', async () => {
  expect(await tracesInStore(office.ministry.store.db, CANARIES)).toEqual([])
  // Nobody signed a head of it yet; nothing else is found.
  const { findings } = await verifyAudit(office.ministry.store, [], [])
  expect(findings.map(({ kind }) => kind)).toEqual(['no_heads'])
})
