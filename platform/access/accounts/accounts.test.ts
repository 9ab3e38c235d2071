import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestStore, testStore } from '#test/engines.ts'
import { acceptLink, accountByLogin, accountList, addAccount, disableAccount, inviteAgain } from '../index.ts'
import { passwordMatches } from '../passwords/hash.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
})
afterAll(() => test.close())

const NOON = new Date('2026-04-15T17:00:00Z')
const later = (minutes: number) => new Date(NOON.getTime() + minutes * 60_000)
const act = { by: 'cli:test', at: NOON } as const
const ANA = { login: 'Ána.Pérez', displayName: 'Ana Pérez', mail: 'ana@example.org' }
const PASSWORD = 'trompeta nublado cactus 71'

const hashOf = async (accountId: string) =>
  (
    await test.store.db
      .selectFrom('accounts')
      .select('password_hash')
      .where('account_id', '=', accountId)
      .executeTakeFirstOrThrow()
  ).password_hash

describe('an account', () => {
  it('is found and unique whatever the case and accents of its login, and is never shown with its hash', async () => {
    const { accountId } = await addAccount(test.store, ANA, act)
    expect(await accountByLogin(test.store, ' ANA.perez ')).toMatchObject({
      account_id: accountId,
      login: 'Ána.Pérez',
      state: 'invited',
    })
    await expect(addAccount(test.store, { ...ANA, login: 'ana.pérez' }, act)).rejects.toMatchObject({
      code: 'login_taken',
    })
    expect(JSON.stringify(await accountList(test.store))).not.toContain('hash')
    for (const [wrong, detail] of [
      [{ login: 'a b' }, 'login'],
      [{ login: `ana${'ß'.repeat(70)}` }, 'login'],
      [{ mail: 'nobody' }, 'mail'],
      [{ displayName: ' ' }, 'name'],
    ] as const)
      await expect(addAccount(test.store, { ...ANA, ...wrong }, act)).rejects.toMatchObject({
        code: 'login_invalid',
        detail,
      })
  })

  it('gets its password by a link that works once, within its time, and only with a strong password', async () => {
    const { accountId, link } = await addAccount(test.store, { ...ANA, login: 'eva' }, act)
    await expect(acceptLink(test.store, link.secret, 'ana.perez2026', { at: NOON })).rejects.toMatchObject({
      code: 'password_weak',
    })
    await expect(acceptLink(test.store, link.secret, PASSWORD, { at: later(73 * 60) })).rejects.toMatchObject(
      {
        code: 'link_invalid',
      },
    )
    const outcomes = await Promise.allSettled(
      [1, 2, 3].map(() => acceptLink(test.store, link.secret, PASSWORD, { at: NOON })),
    )
    expect(outcomes.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    const stored = await hashOf(accountId)
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/)
    expect(await passwordMatches(PASSWORD, stored)).toBe(true)
    expect(await passwordMatches(`${PASSWORD}x`, stored)).toBe(false)
    expect(await passwordMatches(PASSWORD, null)).toBe(false)
    const { rows } = await test.store.pool.query('select * from one_time_links')
    expect(JSON.stringify(rows)).not.toContain(link.secret)
  })

  it('keeps its password until a reset link is used, and a later link ends the earlier one', async () => {
    const { accountId, link } = await addAccount(test.store, { ...ANA, login: 'luz' }, act)
    await acceptLink(test.store, link.secret, PASSWORD, { at: NOON })
    const before = await hashOf(accountId)
    const first = await inviteAgain(test.store, 'LUZ', act)
    const second = await inviteAgain(test.store, 'luz', act)
    expect(await hashOf(accountId)).toBe(before)
    await expect(acceptLink(test.store, first.secret, PASSWORD, { at: NOON })).rejects.toMatchObject({
      code: 'link_invalid',
    })
    await expect(acceptLink(test.store, second.secret, PASSWORD, { at: later(61) })).rejects.toMatchObject({
      code: 'link_invalid',
    })
    await acceptLink(test.store, second.secret, 'violeta ancla pantano 88', { at: later(59) })
    expect(await hashOf(accountId)).not.toBe(before)
  })

  it('that was disabled stays so: no link opens it again', async () => {
    const { link } = await addAccount(test.store, { ...ANA, login: 'sol' }, act)
    await disableAccount(test.store, 'sol', act)
    await expect(acceptLink(test.store, link.secret, PASSWORD, { at: NOON })).rejects.toMatchObject({
      code: 'link_invalid',
    })
    for (const again of [inviteAgain, disableAccount])
      await expect(again(test.store, 'sol', act)).rejects.toMatchObject({ code: 'account_disabled' })
    await expect(disableAccount(test.store, 'nobody', act)).rejects.toMatchObject({ code: 'not_found' })
  })

  it('is made, invited and ended by administrators alone', async () => {
    const { accountId } = await addAccount(test.store, { ...ANA, login: 'plain' }, act)
    const plain = { by: `account:${accountId}`, at: NOON } as const
    for (const attempt of [
      () => addAccount(test.store, { ...ANA, login: 'friend' }, plain),
      () => inviteAgain(test.store, 'eva', plain),
      () => disableAccount(test.store, 'eva', plain),
    ])
      await expect(attempt()).rejects.toMatchObject({ code: 'forbidden' })
  })

  it('leaves every change of it in the audit, without a name or a secret', async () => {
    const { rows } = await test.store.pool.query('select * from audit_entries order by sequence')
    expect(new Set(rows.map(({ action }) => action))).toEqual(
      new Set(['account.added', 'account.invited', 'account.password_set', 'account.disabled']),
    )
    expect(JSON.stringify(rows)).not.toMatch(/ana|pérez|example\.org|trompeta/i)
    expect(rows.every((row, n) => n === 0 || row.previous_hash === rows[n - 1].hash)).toBe(true)
  })
})
