import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import {
  accountWith,
  activeAccount,
  asAccount,
  DAY,
  enrolled,
  later,
  NOON,
  TERMINAL,
} from '../access.test-helper.ts'
import {
  approveGrant,
  disableAccount,
  giveGrant,
  grantList,
  may,
  resolveAccess,
  revokeGrant,
} from '../index.ts'

let test: TestStore
let admin: string
let approver: string
let officer: string
beforeAll(async () => {
  test = await testStore()
  admin = await accountWith(test.store, 'admin', 'administrator')
  approver = await accountWith(test.store, 'approver', 'approver')
  officer = await enrolled(test.store, await activeAccount(test.store, 'officer'))
})
afterAll(() => test.close())

const VERAGUAS = { programmes: '*', territories: ['09'] } as const
const nominal = () => ({
  accountId: officer,
  role: 'territorial_officer',
  scope: VERAGUAS,
  reason: 'memo 1',
})
const seesPersons = async (at = NOON) => may(await resolveAccess(test.store, officer, at), 'nominal')

describe('a grant that shows persons', () => {
  it('holds once another person approves it, until the moment it is revoked', async () => {
    const { store } = test
    const grant = await giveGrant(store, nominal(), asAccount(admin))
    expect(await seesPersons()).toBe(false)
    await approveGrant(store, grant, asAccount(approver))
    expect((await resolveAccess(store, officer, NOON)).scopes).toMatchObject({
      aggregates: [VERAGUAS],
      administration: [],
    })
    await expect(approveGrant(store, grant, asAccount(approver))).rejects.toMatchObject({
      code: 'grant_is_decided',
    })
    await revokeGrant(store, grant, asAccount(approver))
    expect((await resolveAccess(store, officer, NOON)).roles).toEqual([])
    await expect(revokeGrant(store, grant, TERMINAL)).rejects.toMatchObject({ code: 'grant_is_decided' })
  })

  it('is approved neither by who gave it, nor by who receives it, nor by who may not, nor from a terminal without a name', async () => {
    const { store } = test
    const both = await accountWith(store, 'both', 'administrator')
    await giveGrant(store, { accountId: both, role: 'approver', scope: EVERYTHING, reason: 'test' }, TERMINAL)
    await expect(giveGrant(store, { ...nominal(), accountId: both }, asAccount(both))).rejects.toMatchObject({
      code: 'second_person_needed',
    })
    await expect(giveGrant(store, nominal(), TERMINAL)).rejects.toMatchObject({
      code: 'second_person_needed',
    })
    const own = await giveGrant(store, { ...nominal(), accountId: both }, asAccount(admin))
    const given = await giveGrant(store, nominal(), asAccount(both))
    for (const [grant, act, code] of [
      [own, asAccount(both), 'second_person_needed'],
      [given, asAccount(both), 'second_person_needed'],
      [given, TERMINAL, 'second_person_needed'],
      [given, asAccount(admin), 'forbidden'],
      [given, asAccount(officer), 'forbidden'],
      ["1' or '1'='1", asAccount(approver), 'not_found'],
    ] as const)
      await expect(approveGrant(store, grant, act)).rejects.toMatchObject({ code })
    expect(await seesPersons()).toBe(false)
    await expect(
      sql`update grants set approved_by = given_by, approved_at = now() where grant_id = ${given}`.execute(
        store.db,
      ),
    ).rejects.toMatchObject({ code: '23514' })
  })

  it('is approved by one of two who do it at once', async () => {
    const grant = await giveGrant(test.store, nominal(), asAccount(admin))
    const done = await Promise.allSettled(
      [1, 2].map(() => approveGrant(test.store, grant, asAccount(approver))),
    )
    expect(done.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected'])
    await revokeGrant(test.store, grant, TERMINAL)
  })
})

describe('a grant', () => {
  it('shows no persons to an account without a second factor, and the rest all the same', async () => {
    const { store } = test
    const plain = await activeAccount(store, 'plain')
    const grant = await giveGrant(store, { ...nominal(), accountId: plain }, asAccount(admin))
    expect((await resolveAccess(store, plain, NOON)).mustEnrol).toBe(false)
    await approveGrant(store, grant, asAccount(approver))
    const before = await resolveAccess(store, plain, NOON)
    expect([before.mustEnrol, may(before, 'nominal'), may(before, 'aggregates')]).toEqual([true, false, true])
    await enrolled(store, plain)
    const now = await resolveAccess(store, plain, NOON)
    expect([now.mustEnrol, may(now, 'nominal')]).toEqual([false, true])
  })

  it('holds within its time, of an active account', async () => {
    const { store } = test
    const analyst = await activeAccount(store, 'analyst')
    const grant = { accountId: analyst, role: 'analyst', scope: EVERYTHING, reason: 'test' }
    await giveGrant(store, { ...grant, from: later(DAY), until: later(2 * DAY) }, asAccount(admin))
    const roles = async (at: Date) => (await resolveAccess(store, analyst, at)).roles
    expect(await roles(later(DAY - 1))).toEqual([])
    expect(await roles(later(DAY))).toEqual(['analyst'])
    expect(await roles(later(2 * DAY))).toEqual([])
    expect((await grantList(store, later(2 * DAY), { login: 'ANALYST' }))[0]).toMatchObject({
      state: 'expired',
    })
    await giveGrant(store, grant, asAccount(admin))
    await disableAccount(store, 'analyst', TERMINAL)
    expect(await roles(later(DAY))).toEqual([])
  })

  it('is refused with what is wrong of it', async () => {
    const one = { accountId: officer, role: 'analyst', scope: EVERYTHING, reason: 'test' }
    for (const [wrong, detail] of [
      [{ role: 'king' }, 'role'],
      [{ role: 'territorial_officer' }, 'territories: this role needs codes, not *'],
      [{ role: 'programme_manager' }, 'programmes: this role needs codes, not *'],
      [{ role: 'leadership', scope: VERAGUAS }, 'territories: this role is for all of them, *'],
      [{ scope: { programmes: ['X'], territories: '*' } }, 'programmes: X'],
      [{ scope: { programmes: '*', territories: ['PA'] } }, 'territories: PA'],
      [{ scope: { programmes: '*', territories: [] } }, 'territories: none'],
      [{ until: NOON }, 'until'],
      [{ from: new Date(Number.NaN) }, 'a date'],
      [{ reason: ' ' }, 'reason'],
    ] as const)
      await expect(giveGrant(test.store, { ...one, ...wrong }, asAccount(admin))).rejects.toMatchObject({
        code: 'grant_invalid',
        detail,
      })
    await expect(giveGrant(test.store, one, asAccount(approver))).rejects.toMatchObject({ code: 'forbidden' })
    await expect(giveGrant(test.store, { ...one, accountId: '999' }, asAccount(admin))).rejects.toMatchObject(
      { code: 'not_found' },
    )
  })

  it('is never edited or removed', async () => {
    for (const statement of [
      sql`update grants set territories = '{*}'`,
      sql`update grants set valid_until = null`,
      sql`update grants set revoked_by = null, revoked_at = null where revoked_at is not null`,
      sql`delete from grants`,
    ])
      await expect(statement.execute(test.store.db)).rejects.toThrow(/never (edited|removed)/)
  })
})
