import type { FastifyInstance } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  accountWith,
  activeAccount,
  later,
  MINUTE,
  NOON,
  PASSWORD,
  TERMINAL,
} from '#access/access.test-helper.ts'
import { addToken, auditSearch, inviteAgain } from '#access/index.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { appWithoutEngines } from '../app.test-helper.ts'
import { Browser } from '../browser.test-helper.ts'

const KEY = Buffer.alloc(32, 7)
const STRONG = 'candil morado siete garzas 44'

let test: TestStore
let app: FastifyInstance
let close: () => Promise<void>
let now = NOON

beforeAll(async () => {
  test = await testStore()
  ;({ app, close } = await appWithoutEngines({
    access: { store: () => test.store, secretKey: () => KEY, now: () => now },
  }))
  await app.ready()
})
afterAll(async () => {
  await close()
  await test.close()
})
beforeEach(() => {
  now = NOON
})

async function signedIn(login: string, role: string): Promise<Browser> {
  await accountWith(test.store, login, role)
  const browser = new Browser(app)
  await browser.signIn(login)
  return browser
}
const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() })
const actions = async () =>
  (await auditSearch(test.store, { limit: 200 }, TERMINAL)).map(({ action }) => action)
/** An account to be given something, by whoever administers. */
const GRANT = async (login: string) => ({
  account_id: await activeAccount(test.store, login),
  role: 'leadership',
  programmes: ['*'],
  territories: ['*'],
  reason: 'prueba',
})

describe('an act that would harm most in the hands of whoever finds a screen open', () => {
  it('is done for ten minutes after its person came in, and then not before they showed again who they are', async () => {
    const browser = await signedIn('alba', 'administrator')
    const grant = await GRANT('de-alba')
    now = later(10 * MINUTE - 1)
    expect((await browser.ask('POST', '/grants', grant)).statusCode).toBe(201)
    now = later(10 * MINUTE)
    const refused = await browser.ask('POST', '/grants', grant)
    expect(refused.json()).toMatchObject({ status: 403, code: 'proof_needed' })
    // What takes away goes on at once, and so does reading.
    expect((await browser.ask('GET', '/grants?account=1')).statusCode).toBe(200)
    expect((await browser.ask('GET', '/session/proof')).json()).toEqual({
      by: 'password',
      until: now.toISOString(),
      has_password: true,
    })
    const wrong = await browser.ask('POST', '/session/proof', { password: 'otra cosa' })
    expect(wrong.json()).toMatchObject({ status: 403, code: 'proof_refused' })
    expect(wrong.body).not.toContain('otra cosa')
    expect((await browser.ask('POST', '/grants', grant)).statusCode).toBe(403)
    const before = browser.session
    expect((await browser.ask('POST', '/session/proof', { password: PASSWORD })).statusCode).toBe(204)
    expect(browser.session).not.toBe(before)
    expect((await browser.ask('POST', '/grants', grant)).statusCode).toBe(201)
    now = later(20 * MINUTE)
    expect((await browser.ask('POST', '/grants', grant)).json()).toMatchObject({ code: 'proof_needed' })
    expect(await actions()).toContain('session.proven')
  })

  it('is each of these, and the service says so of them', async () => {
    const proven = app.declaredRoutes.filter(({ access }) => access?.proven === true)
    expect(proven.map(({ method, url }) => `${method} ${url.replace('/api/v1', '')}`).sort()).toEqual([
      'POST /accounts/:account/invitation',
      'POST /accounts/:account/totp-reset',
      'POST /agreements',
      'POST /agreements/:agreement/approval',
      'POST /grants',
      'POST /grants/:grant/approval',
      'POST /persons/:id/reveal',
      'POST /persons/break-glass',
      'POST /persons/reveal',
      'POST /privacy/requests/:request/erasure',
      'POST /privacy/requests/:request/file',
      'POST /sectoral-lists',
      'POST /sectoral-lists/:list/approval',
      'POST /sectoral-lists/:list/file',
      'POST /tokens',
      'POST /totp',
      'POST /totp/recovery-codes',
    ])
  })

  it('is refused to a program, which has no person to ask', async () => {
    const token = await addToken(
      test.store,
      { name: 'tablero', role: 'leadership', scope: EVERYTHING, expires: later(60 * MINUTE) },
      TERMINAL,
    )
    const program = new Browser(app, { authorization: `Bearer ${token.token}` })
    expect((await program.ask('POST', '/totp')).json()).toMatchObject({ code: 'forbidden' })
    expect((await program.ask('POST', '/session/proof', { password: PASSWORD })).json()).toMatchObject({
      code: 'forbidden',
    })
  })

  it('makes whoever guesses within a session wait as at the door', async () => {
    const browser = await signedIn('bruna', 'administrator')
    now = later(11 * MINUTE)
    for (let guess = 0; guess < 5; guess += 1)
      await browser.ask('POST', '/session/proof', { password: `adivinanza ${guess}` })
    const waiting = await browser.ask('POST', '/session/proof', { password: PASSWORD })
    expect(waiting.json()).toMatchObject({ status: 429, code: 'sign_in_throttled' })
    expect(Number(waiting.headers['retry-after'])).toBeGreaterThan(0)
  })
})

describe('the second factor of an account', () => {
  it('is what its person shows again; a code works once, and a password no longer does', async () => {
    const browser = await signedIn('celia', 'administrator')
    const { secret } = (await browser.ask('POST', '/totp')).json()
    const first: string[] = (await browser.ask('POST', '/totp/confirm', { code: codeOf(secret) })).json()
      .recovery_codes
    now = later(11 * MINUTE)
    const renew = () => browser.ask('POST', '/totp/recovery-codes')
    expect((await renew()).json()).toMatchObject({ code: 'proof_needed' })
    const proving = (typed: object) => browser.ask('POST', '/session/proof', typed)
    expect((await proving({ password: PASSWORD })).json()).toMatchObject({ code: 'proof_refused' })
    const code = codeOf(secret)
    expect((await proving({ code })).statusCode).toBe(204)
    expect((await proving({ code })).json()).toMatchObject({ code: 'proof_refused' })
    const renewed = await renew()
    expect(renewed.headers['cache-control']).toBe('no-store')
    const codes: string[] = renewed.json().recovery_codes
    expect(codes).toHaveLength(10)
    expect(codes.some(each => first.includes(each))).toBe(false)
    now = later(30 * MINUTE)
    expect((await proving({ code: first[0] ?? '' })).json()).toMatchObject({ code: 'proof_refused' })
    expect((await proving({ code: codes[0] ?? '' })).statusCode).toBe(204)
    expect(await actions()).toContain('totp.codes_renewed')
  })

  it('cannot be set up by whoever finds the session open, and has no codes where there is none', async () => {
    const browser = await signedIn('dora', 'leadership')
    expect((await browser.ask('POST', '/totp/recovery-codes')).json()).toMatchObject({ code: 'not_found' })
    now = later(11 * MINUTE)
    expect((await browser.ask('POST', '/totp')).json()).toMatchObject({ code: 'proof_needed' })
  })
})

describe('one’s own password', () => {
  it('is changed by whoever knows it; other sessions, known browsers and open links end with the old one', async () => {
    const browser = await signedIn('ester', 'leadership')
    const elsewhere = new Browser(app)
    await elsewhere.signIn('ester')
    const { secret: link } = await inviteAgain(test.store, 'ester', TERMINAL)
    const change = (current: string, password: string) =>
      browser.ask('POST', '/password', { current, password })
    const wrong = await change('otra cosa', STRONG)
    expect(wrong.json()).toMatchObject({ status: 403, code: 'proof_refused' })
    const weak = await change(PASSWORD, 'ministerio2026')
    expect(weak.json()).toMatchObject({ code: 'password_weak', detail: 'guessable' })
    expect(wrong.body + weak.body).not.toMatch(/otra cosa|ministerio2026|trompeta/)
    const before = new Map(browser.cookies)
    expect((await change(PASSWORD, STRONG)).statusCode).toBe(204)
    for (const name of ['__Host-simei', '__Host-simei-device'])
      expect(browser.cookies.get(name)).not.toBe(before.get(name))
    const earlier = new Browser(app)
    earlier.cookies.set('__Host-simei', before.get('__Host-simei') ?? '')
    for (const ended of [earlier, elsewhere])
      expect((await ended.ask('GET', '/sessions')).json()).toMatchObject({ code: 'not_signed_in' })
    expect((await browser.ask('GET', '/sessions')).json().sessions).toHaveLength(1)
    expect((await browser.ask('POST', '/links/look', { link })).json()).toMatchObject({
      code: 'link_invalid',
    })
    expect((await new Browser(app).signIn('ester')).json()).toMatchObject({ code: 'sign_in_refused' })
    expect((await new Browser(app).signIn('ester', STRONG)).json()).toEqual({ step: 'done' })
  })
})
