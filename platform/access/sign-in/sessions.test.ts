import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { EVERYTHING } from '#domain/scope.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import {
  accountWith,
  activeAccount,
  asAccount,
  DAY,
  later,
  MINUTE,
  NOON,
  PASSWORD,
  TERMINAL,
} from '../access.test-helper.ts'
import {
  disableAccount,
  giveGrant,
  may,
  openSession,
  pruneAccess,
  revokeGrant,
  sessionList,
  signIn,
  signOut,
} from '../index.ts'
import { networkOf } from './network.ts'

let test: TestStore
beforeAll(async () => {
  test = await testStore()
})
afterAll(() => test.close())

const KEY = randomBytes(32)
async function session(login: string, at = NOON): Promise<string> {
  const done = await signIn(test.store, KEY, { login, password: PASSWORD }, { address: '203.0.113.7' }, at)
  if (done.outcome !== 'signed_in') throw new Error(done.outcome)
  return done.secret
}
const open = (secret: string, at = NOON) => openSession(test.store, secret, at)

describe('a session', () => {
  it('ends after half an hour without a request, and after twelve hours with them', async () => {
    await activeAccount(test.store, 'ana')
    const idle = await session('ana')
    expect(await open(idle, later(29 * MINUTE))).toMatchObject({ stage: 'full' })
    expect(await open(idle, later(58 * MINUTE))).toMatchObject({ stage: 'full' })
    expect(await open(idle, later(89 * MINUTE))).toBeUndefined()
    const busy = await session('ana')
    for (let n = 1; n < 36; n += 1) await open(busy, later(n * 20 * MINUTE))
    expect(await open(busy, later(12 * 60 * MINUTE - 1))).toBeDefined()
    expect(await open(busy, later(12 * 60 * MINUTE))).toBeUndefined()
  })

  it('changes its secret with its rights, once, while requests under way still come in', async () => {
    const { store } = test
    const accountId = await activeAccount(store, 'eva')
    const secret = await session('eva')
    const grant = await giveGrant(
      store,
      { accountId, role: 'analyst', scope: EVERYTHING, reason: 'test' },
      TERMINAL,
    )
    const opened = await Promise.all([open(secret), open(secret), open(secret)])
    const changed = opened.flatMap(each => each?.newSecret ?? [])
    expect(changed).toHaveLength(1)
    for (const each of opened) expect(each && may(each.access, 'aggregates')).toBe(true)
    const [next = ''] = changed
    expect((await open(secret, later(MINUTE / 4)))?.newSecret).toBeUndefined()
    expect(await open(secret, later(MINUTE))).toBeUndefined()
    await revokeGrant(store, grant, TERMINAL)
    const now = await open(next, later(MINUTE))
    expect(now && may(now.access, 'aggregates')).toBe(false)
    expect(now?.newSecret).toBeDefined()
  })

  it('is listed and ended by its owner or an administrator, and by nobody else', async () => {
    const { store } = test
    const admin = await accountWith(store, 'admin', 'administrator')
    const luz = await activeAccount(store, 'luz')
    const sol = await activeAccount(store, 'sol')
    const [one, two, three] = [await session('luz'), await session('luz'), await session('luz')]
    const listed = await sessionList(store, luz, NOON)
    expect(listed).toHaveLength(3)
    expect(JSON.stringify(listed)).not.toContain('hash')
    await expect(signOut(store, { accountId: luz }, asAccount(sol))).rejects.toMatchObject({
      code: 'forbidden',
    })
    const sessionId = listed[2]?.session_id ?? ''
    expect(await signOut(store, { accountId: sol, sessionId }, asAccount(sol))).toBe(0)
    expect(await signOut(store, { accountId: luz, sessionId }, asAccount(luz))).toBe(1)
    expect([await open(one), (await open(two))?.stage]).toEqual([undefined, 'full'])
    expect(await signOut(store, { accountId: luz }, asAccount(admin))).toBe(2)
    expect(await open(three)).toBeUndefined()
  })

  it('ends with its account, and is no secret that can be read or guessed', async () => {
    const { store } = test
    await activeAccount(store, 'mar')
    const secret = await session('mar')
    const { rows } = await store.pool.query('select s::text from sessions s')
    expect(JSON.stringify(rows)).not.toContain(secret)
    for (const wrong of ['', secret.slice(1), secret.toLowerCase(), "' or true --"])
      expect(await open(wrong)).toBeUndefined()
    await disableAccount(store, 'mar', TERMINAL)
    expect(await open(secret)).toBeUndefined()
  })

  it('leaves nothing behind that no longer counts', async () => {
    const { store } = test
    await pruneAccess(store, later(200 * DAY))
    for (const table of ['sessions', 'known_devices', 'known_networks', 'sign_in_buckets'])
      expect((await store.pool.query(`select 1 from ${table}`)).rows).toEqual([])
  })
})

it.each([
  ['203.0.113.77', '203.0.113.0/24'],
  ['::ffff:203.0.113.77', '203.0.113.0/24'],
  ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
  ['2001:0DB8:1::5', '2001:db8:1:0::/64'],
  ['::1', '0:0:0:0::/64'],
  ['fe80::1%eth0', 'fe80:0:0:0::/64'],
  ['not an address', 'unknown'],
])('the network of %s is %s', (address, network) => {
  expect(networkOf(address)).toBe(network)
})
