import type { FastifyInstance, InjectOptions } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  accountWith,
  activeAccount,
  asAccount,
  enrolled,
  later,
  MINUTE,
  NOON,
  PASSWORD,
  TERMINAL,
} from '#access/access.test-helper.ts'
import {
  addToken,
  approveGrant,
  disableAccount,
  giveGrant,
  grantList,
  revokeGrant,
  revokeToken,
  signIn,
} from '#access/index.ts'
import { EVERYTHING, type Scope } from '#domain/scope.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { appWithoutEngines } from '../app.test-helper.ts'
import { access } from './access.ts'
import { readerOf, scopesOf } from './reader.ts'

const SESSION_COOKIE = '__Host-simei'
const KEY = Buffer.alloc(32, 7)
const HERE = { address: '192.0.2.7' }
const OFFICE: Scope = { programmes: ['RDO'], territories: ['09'] }

let test: TestStore
let app: FastifyInstance
let close: () => Promise<void>
/** The machine's clock, as these tests turn it. */
let now = NOON

beforeAll(async () => {
  test = await testStore()
  ;({ app, close } = await appWithoutEngines({
    access: { store: () => test.store, secretKey: () => KEY, now: () => now },
  }))
  app.get('/t/mine', { config: access('aggregates', 'query') }, async request => scopesOf(request))
  app.get('/t/all', { config: access('aggregates', 'everywhere') }, async () => ({}))
  app.get('/t/persons', { config: access('nominal', 'query') }, async request => scopesOf(request))
  app.get('/t/who', { config: access('session', 'none') }, async request => {
    const { by, stage } = readerOf(request)
    return { by, stage }
  })
  app.post('/t/change', { config: access('signed_in', 'none') }, async () => ({}))
  app.post('/t/enter', { config: access('public', 'none') }, async () => ({}))
  await app.ready()
})
afterAll(async () => {
  await close()
  await test.close()
})

/** The secret of a session begun with the password alone. */
async function session(login: string): Promise<string> {
  const outcome = await signIn(test.store, KEY, { login, password: PASSWORD }, HERE, now)
  if (!('secret' in outcome)) throw new Error(outcome.outcome)
  return outcome.secret
}
const cookie = (secret: string) => ({ cookie: `${SESSION_COOKIE}=${secret}` })
const bearer = (token: string) => ({ authorization: `Bearer ${token}` })
const ask = async (url: string, headers: InjectOptions['headers'] = {}, method: 'GET' | 'POST' = 'GET') => {
  const answer = await app.inject({ url, headers: { ...headers }, method })
  const body = answer.body.startsWith('{') || answer.body.startsWith('[') ? answer.json() : undefined
  return { status: answer.statusCode, code: body?.code as string | undefined, body, headers: answer.headers }
}

const token = (name: string, scope: Scope, role = 'analyst') =>
  addToken(test.store, { name, role, scope, expires: later(86_400_000) }, TERMINAL)

describe('a request', () => {
  it('without credentials, or with some that open nothing, is asked to sign in', async () => {
    for (const headers of [{}, cookie('x'.repeat(43)), cookie('short'), { authorization: 'Basic YTpi' }])
      expect(await ask('/t/mine', headers)).toMatchObject({ status: 401, code: 'not_signed_in' })
    expect(await ask('/api/v1/territories')).toMatchObject({ status: 401 })
    expect(await ask('/api/docs/json')).toMatchObject({ status: 401 })
    expect(await ask('/api/v1/status')).toMatchObject({ status: 200 })
    expect(await ask('/tablero')).toMatchObject({ status: 200 })
    expect(await ask('/api/v1/nada')).toMatchObject({ status: 404 })
  })

  it('with a session is answered within the scopes of its account, and told from what needs more', async () => {
    await accountWith(test.store, 'gestora', 'programme_manager', OFFICE)
    const secret = await session('gestora')
    expect((await ask('/t/mine', cookie(secret))).body).toEqual([OFFICE])
    expect(await ask('/t/persons', cookie(secret))).toMatchObject({ status: 403, code: 'forbidden' })
    expect((await ask('/t/all', cookie(secret))).body).toMatchObject({
      code: 'outside_scope',
      status: 403,
      allowed: ['09'],
    })
    expect(await ask('/api/v1/territories', cookie(secret))).toMatchObject({ status: 200 })
    expect(await ask('/metrics', cookie(secret))).toMatchObject({ status: 403, code: 'forbidden' })
  })

  it('of whoever sees everything is answered where nothing is cut', async () => {
    await accountWith(test.store, 'jefa', 'leadership')
    expect(await ask('/t/all', cookie(await session('jefa')))).toMatchObject({ status: 200 })
  })
})

describe('what was taken away', () => {
  it('is gone on the very next request: a grant, a session, an account', async () => {
    const accountId = await accountWith(test.store, 'analista', 'analyst', OFFICE)
    const secret = await session('analista')
    expect(await ask('/t/mine', cookie(secret))).toMatchObject({ status: 200 })
    const [grant] = await grantList(test.store, NOON, { login: 'analista' })
    await revokeGrant(test.store, grant?.grant_id ?? '', TERMINAL)
    expect(await ask('/t/mine', cookie(secret))).toMatchObject({ status: 403, code: 'forbidden' })
    await giveGrant(test.store, { accountId, role: 'leadership', scope: EVERYTHING, reason: 'x' }, TERMINAL)
    expect(await ask('/t/all', cookie(secret))).toMatchObject({ status: 200 })
    await disableAccount(test.store, 'analista', TERMINAL)
    expect(await ask('/t/all', cookie(secret))).toMatchObject({ status: 401, code: 'not_signed_in' })
  })

  it('is gone after the idle time, whatever the cookie says', async () => {
    const secret = await session('jefa')
    now = later(31 * MINUTE)
    expect(await ask('/t/who', cookie(secret))).toMatchObject({ status: 401 })
    now = NOON
  })

  it('changes the cookie when rights changed, and the earlier one opens nothing half a minute later', async () => {
    const accountId = await accountWith(test.store, 'crece', 'analyst', OFFICE)
    const secret = await session('crece')
    await giveGrant(test.store, { accountId, role: 'leadership', scope: EVERYTHING, reason: 'x' }, TERMINAL)
    const changed = await ask('/t/all', cookie(secret))
    expect(changed.status).toBe(200)
    const set = String(changed.headers['set-cookie'])
    expect(set).toMatch(/^__Host-simei=[\w-]{43}; /)
    for (const attribute of ['Path=/', 'Secure', 'HttpOnly', 'SameSite=Strict'])
      expect(set.split('; ')).toContain(attribute)
    now = later(MINUTE)
    expect(await ask('/t/all', cookie(secret))).toMatchObject({ status: 401 })
    expect(await ask('/t/all', { cookie: set.split(';')[0] })).toMatchObject({ status: 200 })
    now = NOON
  })
})

describe('an account that sees persons', () => {
  it('opens nothing before its second factor but what tells it so', async () => {
    const giver = await enrolled(test.store, await accountWith(test.store, 'admin', 'administrator'))
    const approver = await enrolled(test.store, await accountWith(test.store, 'aprueba', 'approver'))
    const accountId = await activeAccount(test.store, 'oficial')
    const secret = await session('oficial')
    expect((await ask('/t/who', cookie(secret))).body).toMatchObject({ stage: 'full' })
    const grant = { accountId, role: 'territorial_officer', scope: OFFICE, reason: 'x' }
    await approveGrant(test.store, await giveGrant(test.store, grant, asAccount(giver)), asAccount(approver))
    const changed = await ask('/t/mine', cookie(secret))
    expect(changed).toMatchObject({ status: 403, code: 'second_factor_needed' })
    const again = { cookie: String(changed.headers['set-cookie']).split(';')[0] }
    expect((await ask('/t/who', again)).body).toMatchObject({ stage: 'enrolment' })
    expect(await ask('/api/v1/territories', again)).toMatchObject({ code: 'second_factor_needed' })
  })
})

describe('a program', () => {
  it('comes in by its token, within its scope, until that is revoked', async () => {
    const { token: text, tokenId } = await token('INEC', OFFICE)
    expect((await ask('/t/mine', bearer(text))).body).toEqual([OFFICE])
    expect((await ask('/t/who', bearer(text))).body).toEqual({ by: `token:${tokenId}`, stage: 'full' })
    expect(await ask('/t/persons', bearer(text))).toMatchObject({ status: 403, code: 'forbidden' })
    expect(await ask('/t/change', bearer(text), 'POST')).toMatchObject({ status: 200 })
    await revokeToken(test.store, tokenId, TERMINAL)
    expect(await ask('/t/mine', bearer(text))).toMatchObject({ status: 401, code: 'token_invalid' })
  })

  it('that guesses is made to wait, and one with a right token beside it is not', async () => {
    const { token: text } = await token('panel', EVERYTHING)
    const codes = new Set<string | undefined>()
    for (let n = 0; n < 45; n++) codes.add((await ask('/t/mine', bearer(`simei_${n}`))).code)
    expect([...codes]).toEqual(['token_invalid', 'too_many_requests'])
    const slowed = await ask('/t/mine', bearer('simei_x'))
    expect(slowed).toMatchObject({ status: 429 })
    expect(Number(slowed.headers['retry-after'])).toBeGreaterThan(0)
    expect(await ask('/t/all', bearer(text))).toMatchObject({ status: 200 })
  })
})

describe('a request that changes something', () => {
  const SITE = { host: 'localhost:8080' }
  it('is served when a page of ours sent it, and refused from anywhere else', async () => {
    const headers = { ...SITE, ...cookie(await session('jefa')) }
    const own = [{ 'sec-fetch-site': 'same-origin' }, { origin: 'http://localhost:8080' }]
    const others = [
      {},
      { origin: 'null' },
      { origin: 'https://localhost:8080' },
      { origin: 'http://localhost:3000' },
      { origin: 'http://evil.example' },
      { 'sec-fetch-site': 'same-site', origin: 'http://localhost:8080' },
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'none' },
    ]
    for (const each of own)
      expect(await ask('/t/change', { ...headers, ...each }, 'POST')).toMatchObject({ status: 200 })
    for (const each of others) {
      expect(await ask('/t/change', { ...headers, ...each }, 'POST')).toMatchObject({
        status: 403,
        code: 'cross_site',
      })
      expect(await ask('/t/enter', { ...SITE, ...each }, 'POST')).toMatchObject({ code: 'cross_site' })
    }
  })

  it('is of the page when it carries a cookie beside its token', async () => {
    const { token: text } = await token('mezcla', EVERYTHING)
    const both = { ...bearer(text), ...cookie(await session('jefa')) }
    expect(await ask('/t/change', both, 'POST')).toMatchObject({ code: 'cross_site' })
  })
})

describe('before the engines are up', () => {
  it('only its state, its health and the page answer', async () => {
    const starting = await appWithoutEngines({
      access: { store: () => undefined, secretKey: () => KEY, now: () => NOON },
    })
    const status = async (url: string) => (await starting.app.inject({ url })).statusCode
    expect(await status('/api/v1/status')).toBe(200)
    expect(await status('/health/live')).toBe(200)
    expect(await status('/')).toBe(200)
    for (const url of ['/api/v1/territories', '/api/v1/plan', '/metrics', '/api/docs/json'])
      expect(await status(url)).toBe(503)
    await starting.close()
  })
})
