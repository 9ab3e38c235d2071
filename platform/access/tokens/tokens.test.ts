import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CAPABILITIES } from '#domain/roles.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { accountWith, asAccount, DAY, later, MINUTE, NOON, TERMINAL } from '../access.test-helper.ts'
import { addToken, may, openToken, revokeToken, tokenList } from '../index.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
})
afterAll(() => test.close())

const NEW = { name: 'INEC', role: 'analyst', scope: EVERYTHING, expires: later(30 * DAY) }

describe('a token', () => {
  it('opens aggregates of its scope, and nothing else that its role may', async () => {
    const scope = { programmes: ['RDO'], territories: ['04', '09'] }
    const { tokenId, token } = await addToken(test.store, { ...NEW, scope }, TERMINAL)
    const { actor, access } = await openToken(test.store, token, NOON)
    expect(actor).toBe(`token:${tokenId}`)
    expect(access.scopes.aggregates).toEqual([scope])
    for (const capability of ['drafts', 'anonymised_exports', 'nominal', 'administration'] as const)
      expect(may(access, capability)).toBe(false)
  })

  it('of an administrator watches over the service and administers nothing', async () => {
    const { token } = await addToken(test.store, { ...NEW, role: 'administrator' }, TERMINAL)
    const { access } = await openToken(test.store, token, NOON)
    const opened = CAPABILITIES.filter(capability => may(access, capability))
    expect(opened).toEqual(['loads', 'monitoring'])
  })

  it('is kept as a hash alone, and its last use to the minute', async () => {
    const { tokenId, token } = await addToken(test.store, NEW, TERMINAL)
    expect(token).toMatch(/^simei_[0-9a-f]{8}_[\w-]{43}$/)
    await openToken(test.store, token, later(5 * MINUTE + 1234))
    const found = (await tokenList(test.store)).find(({ token_id }) => token_id === tokenId)
    expect(found).toMatchObject({ last_used_at: '2026-04-15T17:05:00Z' })
    const { rows } = await test.store.pool.query(
      'select t::text from service_tokens t union all select e::text from audit_entries e',
    )
    expect(JSON.stringify(rows)).not.toContain(token.slice(-43))
  })

  it('that expired, was revoked, or has one letter changed opens nothing, and says the same', async () => {
    const { tokenId, token } = await addToken(test.store, NEW, TERMINAL)
    const other = `${token.slice(0, -1)}${token.endsWith('A') ? 'B' : 'A'}`
    await revokeToken(test.store, (await addToken(test.store, NEW, TERMINAL)).tokenId, TERMINAL)
    for (const [text, at] of [
      [token, NEW.expires],
      [other, NOON],
      [token.toUpperCase(), NOON],
      ['', NOON],
      ["' or true --", NOON],
    ] as const)
      await expect(openToken(test.store, text, at)).rejects.toMatchObject({ code: 'token_invalid' })
    await openToken(test.store, token, NOON)
    await revokeToken(test.store, tokenId, TERMINAL)
    await expect(openToken(test.store, token, NOON)).rejects.toMatchObject({ code: 'token_invalid' })
    await expect(revokeToken(test.store, tokenId, TERMINAL)).rejects.toMatchObject({
      code: 'grant_is_decided',
    })
  })

  it('has a role that shows no rows of persons, ends within a year, and is made by administrators alone', async () => {
    for (const wrong of [
      { role: 'territorial_officer', scope: { programmes: '*', territories: ['09'] } },
      { role: 'approver' },
      { role: 'data_protection_officer' },
      { expires: later(367 * DAY) },
      { expires: NOON },
      { name: ' ' },
    ] as const)
      await expect(addToken(test.store, { ...NEW, ...wrong }, TERMINAL)).rejects.toMatchObject({
        code: 'grant_invalid',
      })
    const approver = await accountWith(test.store, 'approver', 'approver')
    await expect(addToken(test.store, NEW, asAccount(approver))).rejects.toMatchObject({ code: 'forbidden' })
  })
})
