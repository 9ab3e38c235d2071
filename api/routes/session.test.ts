import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { Secret, TOTP } from 'otpauth'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  accountWith,
  activeAccount,
  asAccount,
  later,
  MINUTE,
  NOON,
  PASSWORD,
  TERMINAL,
} from '#access/access.test-helper.ts'
import { approveGrant, auditSearch, giveGrant, inviteAgain } from '#access/index.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { PROVING } from '#test/proving.ts'
import { appWithoutEngines } from '../app.test-helper.ts'
import { Browser } from '../browser.test-helper.ts'

const KEY = Buffer.alloc(32, 7)
const OWN_PAGE = { 'sec-fetch-site': 'same-origin' }
const STRONG = 'candil morado siete garzas 44'

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
  await app.ready()
})
afterAll(async () => {
  await close()
  await test.close()
})
beforeEach(() => {
  now = NOON
})

const browse = (headers?: Readonly<Record<string, string>>) => new Browser(app, headers)

const codeOf = (secret: string): string =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() })

/** An officer's account, whose role shows persons: a second factor is due. */
async function officer(login: string): Promise<string> {
  const accountId = await activeAccount(test.store, login)
  const giver = await accountWith(test.store, `${login}-jefatura`, 'administrator')
  const approver = await accountWith(test.store, `${login}-visto-bueno`, 'approver')
  const scope = { programmes: '*', territories: ['09'] } as const
  const grant = await giveGrant(
    test.store,
    { accountId, role: 'territorial_officer', scope, reason: 'prueba' },
    asAccount(giver),
  )
  await approveGrant(test.store, grant, asAccount(approver))
  return accountId
}

describe('signing in', () => {
  it('opens the service to the browser that did it, by a cookie that no script and no other site has', async () => {
    await accountWith(test.store, 'ana', 'leadership')
    const browser = browse()
    expect((await browser.ask('GET', '/territories')).statusCode).toBe(401)
    const answer = await browser.signIn('Ana')
    expect([answer.statusCode, answer.json()]).toEqual([200, { step: 'done' }])
    for (const cookie of answer.cookies)
      expect(cookie).toMatchObject({ httpOnly: true, secure: true, sameSite: 'Strict', path: '/' })
    expect(answer.cookies.map(({ name }) => name).sort()).toEqual(['__Host-simei', '__Host-simei-device'])
    expect((await browser.ask('GET', '/territories')).statusCode).toBe(200)
  })

  it('answers an unknown login, a wrong password and a disabled account alike, and keeps what was typed to itself', async () => {
    await accountWith(test.store, 'berta', 'leadership')
    const secret = 'una clave que nadie debe leer 9'
    const answers = [await browse().signIn('berta', secret), await browse().signIn('nadie-de-aqui', secret)]
    for (const answer of answers) {
      expect(answer.statusCode).toBe(401)
      expect(answer.cookies).toEqual([])
      expect(answer.body).not.toContain(secret)
      expect({ ...answer.json(), instance: '' }).toEqual({ ...answers[0]?.json(), instance: '' })
    }
    expect(answers[0]?.json()).toMatchObject({ code: 'sign_in_refused' })
    const audit = await auditSearch(test.store, { limit: 200 }, TERMINAL)
    expect(JSON.stringify(audit)).not.toContain('nadie-de-aqui')
  })

  it('takes as long to refuse a login that nobody has as a wrong password', async () => {
    const pairs = PROVING ? 200 : 2
    const took: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
    const refuse = async (kind: 'known' | 'unknown', number: number) => {
      // Each from a network of its own, so that nobody is slowed.
      const at = `10.${kind === 'known' ? 1 : 2}.${number}.1`
      const began = performance.now()
      const answer = await browse().signIn(`${kind}-${number}`, 'otra cosa cualquiera', at)
      took[kind].push(performance.now() - began)
      expect(answer.json()).toMatchObject({ code: 'sign_in_refused' })
    }
    for (let number = 0; number < pairs; number += 1) await activeAccount(test.store, `known-${number}`)
    for (let number = 0; number < pairs; number += 1) {
      // In turns, and each first as often: what else the machine does falls on both.
      for (const kind of number % 2 === 0 ? (['known', 'unknown'] as const) : (['unknown', 'known'] as const))
        await refuse(kind, number)
    }
    const median = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1] ?? 0
    const apart = Math.abs(median(took.known) - median(took.unknown))
    if (PROVING) {
      process.stderr.write(`medians of ${pairs}: ${median(took.known)} and ${median(took.unknown)} ms\n`)
      expect(apart).toBeLessThan(10)
    }
  })

  it('gives another secret each time: a cookie that was planted, or was there before, opens nothing', async () => {
    await accountWith(test.store, 'carla', 'leadership')
    const browser = browse()
    browser.cookies.set('__Host-simei', 'p'.repeat(43))
    await browser.signIn('carla')
    const first = browser.session
    expect(first).not.toBe('p'.repeat(43))
    await browser.signIn('carla')
    expect(browser.session).not.toBe(first)
    const planted = browse()
    planted.cookies.set('__Host-simei', first)
    expect((await planted.ask('GET', '/sessions')).json()).toMatchObject({ code: 'not_signed_in' })
    expect((await browser.ask('GET', '/sessions')).json().sessions).toHaveLength(1)
  })

  it('is refused to a page of another site, and to one that does not say whose it is', async () => {
    await accountWith(test.store, 'delia', 'leadership')
    for (const headers of [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://elsewhere.example' },
      {},
    ]) {
      const answer = await browse(headers as Record<string, string>).signIn('delia')
      expect([answer.statusCode, answer.json().code]).toEqual([403, 'cross_site'])
    }
  })

  it('tells whoever guesses how long to wait, and lets the person in from where they always come', async () => {
    await accountWith(test.store, 'elena', 'leadership')
    const usual = browse()
    await usual.signIn('elena', PASSWORD, '198.51.100.4')
    const guesser = browse()
    let last: LightMyRequestResponse | undefined
    for (let guess = 0; guess < 7; guess += 1)
      last = await guesser.signIn('elena', 'adivinanza', `192.0.2.${guess}`)
    expect(last?.json()).toMatchObject({ code: 'sign_in_throttled', status: 429 })
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0)
    expect((await usual.signIn('elena', PASSWORD, '198.51.100.4')).json()).toEqual({ step: 'done' })
  })
})

describe('the second factor', () => {
  it('is set up by whose role shows persons, before anything opens; its code and recovery codes work once', async () => {
    await officer('fabia')
    const browser = browse()
    expect((await browser.signIn('fabia')).json()).toEqual({ step: 'enrolment' })
    expect((await browser.ask('GET', '/sessions')).json()).toMatchObject({ code: 'second_factor_needed' })
    const { secret, uri } = (await browser.ask('POST', '/totp')).json()
    expect(uri).toContain(secret)
    const wrong = await browser.ask('POST', '/totp/confirm', { code: '000000' })
    expect(wrong.json()).toMatchObject({ code: 'code_invalid', status: 400 })
    const before = browser.session
    const confirmed = await browser.ask('POST', '/totp/confirm', { code: codeOf(secret) })
    expect(confirmed.headers['cache-control']).toBe('no-store')
    const codes: string[] = confirmed.json().recovery_codes
    expect(codes).toHaveLength(10)
    expect(browser.session).not.toBe(before)
    expect((await browser.ask('GET', '/totp')).json()).toEqual({
      confirmed_at: '2026-04-15T17:00:00Z',
      recovery_codes_left: 10,
    })

    now = later(MINUTE)
    const again = browse()
    expect((await again.signIn('fabia')).json()).toEqual({ step: 'code' })
    expect((await again.ask('POST', '/totp')).json()).toMatchObject({ code: 'second_factor_needed' })
    const code = codeOf(secret)
    expect((await again.ask('POST', '/session/code', { code })).json()).toEqual({ step: 'done' })
    expect((await again.ask('GET', '/sessions')).json().sessions).toHaveLength(2)

    const replaying = browse()
    await replaying.signIn('fabia')
    expect((await replaying.ask('POST', '/session/code', { code })).json()).toMatchObject({
      code: 'sign_in_refused',
    })
    expect((await replaying.ask('POST', '/session/code', { code: codes[0] ?? '' })).json()).toEqual({
      step: 'done',
    })
    expect((await replaying.ask('GET', '/totp')).json()).toMatchObject({ recovery_codes_left: 9 })
  })
})

describe('a session', () => {
  it('is listed and ended from elsewhere, and the browser that had it is refused at its next request', async () => {
    await accountWith(test.store, 'gabi', 'leadership')
    const [one, other] = [
      browse({
        ...OWN_PAGE,
        'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
      }),
      browse(),
    ]
    await one.signIn('gabi')
    await other.signIn('gabi')
    const { sessions } = (await other.ask('GET', '/sessions')).json()
    expect(sessions).toMatchObject([
      { current: true, network: '203.0.113.0/24', stage: 'full' },
      { current: false, client: 'Firefox, Linux' },
    ])
    const stranger = browse()
    await accountWith(test.store, 'hugo', 'leadership')
    await stranger.signIn('hugo')
    const foreign = await stranger.ask('DELETE', `/sessions/${sessions[1].session_id}`)
    expect(foreign.json()).toMatchObject({ code: 'not_found' })
    expect((await one.ask('GET', '/territories')).statusCode).toBe(200)
    expect((await other.ask('DELETE', `/sessions/${sessions[1].session_id}`)).statusCode).toBe(204)
    expect((await one.ask('GET', '/territories')).json()).toMatchObject({ code: 'not_signed_in' })
    await one.signIn('gabi')
    expect((await other.ask('DELETE', '/sessions')).json()).toEqual({ ended: 1 })
    expect((await one.ask('GET', '/territories')).statusCode).toBe(401)
    expect((await other.ask('GET', '/territories')).statusCode).toBe(200)
  })

  it('that was signed out opens nothing, whoever sends its cookie again', async () => {
    await accountWith(test.store, 'ines', 'leadership')
    const browser = browse()
    await browser.signIn('ines')
    const replayed = browse()
    replayed.cookies.set('__Host-simei', browser.session)
    const out = await browser.ask('DELETE', '/session')
    expect(out.statusCode).toBe(204)
    expect(browser.session).toBe('')
    expect((await replayed.ask('GET', '/territories')).json()).toMatchObject({ code: 'not_signed_in' })
  })
})

describe('a one-time link', () => {
  it('says whose it is, takes a strong password once, and then is as if it had never been', async () => {
    await accountWith(test.store, 'julia', 'leadership')
    const { secret } = await inviteAgain(test.store, 'julia', TERMINAL)
    const browser = browse()
    expect((await browser.ask('POST', '/links/look', { link: secret })).json()).toMatchObject({
      login: 'julia',
      purpose: 'reset',
    })
    const weak = await browser.ask('POST', '/links/accept', { link: secret, password: 'ministerio2026' })
    expect(weak.json()).toMatchObject({ code: 'password_weak', detail: 'guessable' })
    expect(weak.body).not.toContain('ministerio2026')
    const accepted = await browser.ask('POST', '/links/accept', { link: secret, password: STRONG })
    expect(accepted.statusCode).toBe(204)
    for (const path of ['/links/look', '/links/accept']) {
      const body = path === '/links/look' ? { link: secret } : { link: secret, password: STRONG }
      const used = await browser.ask('POST', path, body)
      expect(used.json()).toMatchObject({ code: 'link_invalid', status: 400 })
    }
    expect((await browser.signIn('julia', STRONG)).json()).toEqual({ step: 'done' })
  })
})
