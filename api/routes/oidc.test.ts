import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { OAuth2Server } from 'oauth2-mock-server'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import {
  accountWith,
  activeAccount,
  asAccount,
  enrolled,
  later,
  MINUTE,
  NOON,
  TERMINAL,
} from '#access/access.test-helper.ts'
import {
  accountByLogin,
  addAccount,
  approveGrant,
  auditSearch,
  disableAccount,
  giveGrant,
  grantList,
  type IdentityProvider,
  inviteAgain,
  linkAccount,
  openProvider,
  unlinkAccount,
} from '#access/index.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { appWithoutEngines } from '../app.test-helper.ts'

const KEY = Buffer.alloc(32, 7)
const SUBJECT = '8-123-4567-de-nadie'
const PUBLIC_URL = 'http://localhost:8080'
const STRONG = 'urn:simei:two'

/** A provider, and what its next tokens and answers say. */
let server: OAuth2Server
let claims: Readonly<Record<string, unknown>>
let now = NOON
let provider: IdentityProvider
let test: TestStore
let app: FastifyInstance
let close: () => Promise<void>

beforeAll(async () => {
  server = new OAuth2Server()
  await server.issuer.keys.generate('RS256')
  await server.start(0, 'localhost')
  server.service.on('beforeTokenSigning', ({ payload }: { payload: Record<string, unknown> }) =>
    Object.assign(payload, claims),
  )
  test = await testStore()
  provider = openProvider({
    issuer: server.issuer.url ?? '',
    clientId: 'simei',
    clientSecret: 'secreto-del-cliente',
    secondFactor: [STRONG],
    publicUrl: PUBLIC_URL,
  })
  ;({ app, close } = await appWithoutEngines({
    access: { store: () => test.store, secretKey: () => KEY, now: () => now, provider },
  }))
  await app.ready()
})
afterAll(async () => {
  await close()
  await test.close()
  await server.stop()
})
beforeEach(() => {
  now = NOON
  claims = { sub: SUBJECT }
})

const issuer = () => server.issuer.url ?? ''
const link = (accountId: string, subject = SUBJECT) =>
  linkAccount(test.store, accountId, { issuer: issuer(), subject }, TERMINAL)

/** A browser: it keeps cookies, and does not send strict ones where another site leads it. */
class Browser {
  readonly cookies = new Map<string, { value: string; strict: boolean }>()
  async ask(
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    payload?: object,
    site: 'same-origin' | 'cross-site' = 'same-origin',
  ): Promise<LightMyRequestResponse> {
    const sent = [...this.cookies].filter(([, { strict }]) => site === 'same-origin' || !strict)
    const answer = await app.inject({
      method,
      url,
      headers: {
        'sec-fetch-site': site,
        cookie: sent.map(([name, { value }]) => `${name}=${value}`).join('; '),
      },
      ...(payload === undefined ? {} : { payload }),
      remoteAddress: '203.0.113.9',
    })
    for (const { name, value, sameSite } of answer.cookies)
      if (value === '') this.cookies.delete(name)
      else this.cookies.set(name, { value, strict: sameSite === 'Strict' })
    return answer
  }
  /** To the provider; gives the address that it leads back to. */
  async leave(body: object = {}): Promise<URL> {
    const started = await this.ask('POST', '/api/v1/oidc/start', body)
    expect(started.statusCode, started.body).toBe(200)
    const answer = await fetch(started.json().location, { redirect: 'manual' })
    return new URL(answer.headers.get('location') ?? '')
  }
  /** Back from there; gives the page that it goes on to. */
  async comeBack({ pathname, search }: URL): Promise<string> {
    const answer = await this.ask('GET', pathname + search, undefined, 'cross-site')
    expect(answer.statusCode, answer.body).toBe(303)
    return String(answer.headers.location)
  }
  async signIn(body: object = {}): Promise<string> {
    return this.comeBack(await this.leave(body))
  }
  async isOpen(): Promise<boolean> {
    return (await this.ask('GET', '/api/v1/territories')).statusCode === 200
  }
}

const REFUSED = '/entrar?refused=provider_refused'

/** An account whose role shows persons, given and approved by two others. */
async function officer(login: string): Promise<string> {
  const accountId = await activeAccount(test.store, login)
  const giver = await accountWith(test.store, `${login}-jefatura`, 'administrator')
  const approver = await accountWith(test.store, `${login}-visto-bueno`, 'approver')
  const scope = { programmes: '*', territories: ['09'] } as const
  const grant = { accountId, role: 'territorial_officer', scope, reason: 'prueba' }
  await approveGrant(test.store, await giveGrant(test.store, grant, asAccount(giver)), asAccount(approver))
  return accountId
}
const freed = (accountId: string) => unlinkAccount(test.store, accountId, TERMINAL)

describe('signing in by the identity provider', () => {
  it('opens the account that the identity is linked to, and leads to where its person was going', async () => {
    const accountId = await accountWith(test.store, 'ana', 'leadership')
    await link(accountId)
    const browser = new Browser()
    expect((await browser.ask('GET', '/api/v1/oidc')).json()).toEqual({ available: true })
    expect(await browser.signIn({ next: '/tablero?period=2017C3' })).toBe(
      '/entrar?next=%2Ftablero%3Fperiod%3D2017C3',
    )
    expect([...browser.cookies]).toMatchObject([
      ['__Host-simei', { strict: true }],
      ['__Host-simei-device', { strict: true }],
    ])
    expect(await browser.isOpen()).toBe(true)
    await freed(accountId)
    expect(await browser.isOpen()).toBe(false)
  })

  it('refuses an unknown identity and a disabled account alike, and keeps what the provider said to itself', async () => {
    const browser = new Browser()
    claims = { sub: 'nadie-4-5-6', email: 'ana@example.org', preferred_username: 'ana' }
    expect(await browser.signIn()).toBe(REFUSED)
    const accountId = await accountWith(test.store, 'berta', 'leadership')
    await link(accountId, 'otra')
    await disableAccount(test.store, 'berta', TERMINAL)
    claims = { sub: 'otra' }
    expect(await browser.signIn()).toBe(REFUSED)
    expect(browser.cookies.size).toBe(0)
    const audit = JSON.stringify(await auditSearch(test.store, { limit: 200 }, TERMINAL))
    expect(audit).toContain('"factor":"provider"')
    expect(audit).not.toMatch(/nadie-4-5-6|example\.org/)
  })

  it('asks whose role shows persons for our second factor, unless the provider says in an agreed word that it asked for one', async () => {
    const accountId = await officer('carla')
    const [{ grant_id: grant } = { grant_id: '' }] = await grantList(test.store, NOON).then(all =>
      all.filter(({ account_id }) => account_id === accountId),
    )
    // Linked while it was in use: what another person approved is to be approved anew.
    await link(accountId)
    const after = (await grantList(test.store, NOON)).find(({ grant_id }) => grant_id === grant)
    expect(after?.state).toBe('revoked')
    await regrant(accountId, 'carla')
    const browser = new Browser()
    await browser.signIn()
    expect((await browser.ask('GET', '/api/v1/sessions')).json()).toMatchObject({
      code: 'second_factor_needed',
    })
    claims = { sub: SUBJECT, acr: 'urn:simei:one', amr: ['pwd'] }
    await browser.signIn()
    expect(await browser.isOpen()).toBe(false)
    claims = { sub: SUBJECT, acr: STRONG }
    await browser.signIn()
    expect(await browser.isOpen()).toBe(true)
    await enrolled(test.store, accountId)
    claims = { sub: SUBJECT, amr: ['pwd', STRONG] }
    await browser.signIn()
    expect(await browser.isOpen()).toBe(true)
    claims = { sub: SUBJECT }
    await browser.signIn()
    expect((await browser.ask('GET', '/api/v1/sessions')).json()).toMatchObject({
      code: 'second_factor_needed',
    })
    await freed(accountId)
  })

  it('shows that its person was there only as far as the provider says when it asked them; asked to, it asks anew', async () => {
    const accountId = await accountWith(test.store, 'carmen', 'leadership')
    await link(accountId)
    const browser = new Browser()
    await browser.signIn()
    const act = async () => (await browser.ask('POST', '/api/v1/totp')).json()
    expect(await act()).toMatchObject({ code: 'proof_needed' })
    const anew = { prove: true, next: '/cuenta' }
    const going = (await browser.ask('POST', '/api/v1/oidc/start', anew)).json().location
    expect([...new URL(going).searchParams]).toEqual(
      expect.arrayContaining([
        ['prompt', 'login'],
        ['max_age', '0'],
      ]),
    )
    expect(await browser.signIn(anew)).toBe(REFUSED)
    const seconds = Math.floor(Date.now() / 1000)
    claims = { sub: SUBJECT, auth_time: seconds - 3600 }
    expect(await browser.signIn(anew)).toBe(REFUSED)
    claims = { sub: SUBJECT, auth_time: seconds }
    expect(await browser.signIn(anew)).toBe('/entrar?next=%2Fcuenta')
    expect(await act()).toHaveProperty('secret')
    await freed(accountId)
  })

  it('leaves no earlier session of the browser behind', async () => {
    const accountId = await accountWith(test.store, 'delia', 'leadership')
    await link(accountId)
    const browser = new Browser()
    await browser.signIn()
    await browser.signIn()
    expect((await browser.ask('GET', '/api/v1/sessions')).json().sessions).toHaveLength(1)
    await freed(accountId)
  })

  it('ends with our session, and goes on to where the provider ends its own', async () => {
    const accountId = await accountWith(test.store, 'elena', 'leadership')
    await link(accountId)
    const browser = new Browser()
    await browser.signIn()
    const out = await browser.ask('DELETE', '/api/v1/session')
    const end = new URL(out.json().continue)
    expect(end.origin + end.pathname).toBe(`${issuer()}/endsession`)
    expect(Object.fromEntries(end.searchParams)).toEqual({
      client_id: 'simei',
      post_logout_redirect_uri: `${PUBLIC_URL}/entrar`,
    })
    expect(await browser.isOpen()).toBe(false)
    await freed(accountId)
  })
})

/** Gives and approves the officer's role again. */
async function regrant(accountId: string, login: string): Promise<void> {
  const { account_id: giver } = await accountByLogin(test.store, `${login}-jefatura`)
  const { account_id: approver } = await accountByLogin(test.store, `${login}-visto-bueno`)
  const scope = { programmes: '*', territories: ['09'] } as const
  const grant = { accountId, role: 'territorial_officer', scope, reason: 'otra vez' }
  await approveGrant(test.store, await giveGrant(test.store, grant, asAccount(giver)), asAccount(approver))
}

describe('a return that is not what was asked for', () => {
  let accountId: string
  beforeAll(async () => {
    accountId = await accountWith(test.store, 'fabia', 'leadership')
    await link(accountId)
  })
  afterAll(() => freed(accountId))

  it('opens nothing a second time, nor in another browser', async () => {
    const browser = new Browser()
    const back = await browser.leave()
    const attempt = new Map(browser.cookies)
    expect(await new Browser().comeBack(back)).toBe(REFUSED)
    expect(await browser.comeBack(back)).toBe('/entrar')
    const replaying = new Browser()
    for (const [name, cookie] of attempt) replaying.cookies.set(name, cookie)
    expect(await replaying.comeBack(back)).toBe(REFUSED)
    expect(replaying.cookies.has('__Host-simei')).toBe(false)
  })

  it('opens nothing when it comes too late', async () => {
    const browser = new Browser()
    const back = await browser.leave()
    now = later(11 * MINUTE)
    expect(await browser.comeBack(back)).toBe(REFUSED)
  })

  it.each([
    ['with the state of another attempt', (back: URL) => back.searchParams.set('state', 'x'.repeat(43))],
    ['without a state', (back: URL) => back.searchParams.delete('state')],
    ['from another issuer', (back: URL) => back.searchParams.set('iss', 'https://elsewhere.example')],
    ['with a code that nobody gave', (back: URL) => back.searchParams.set('code', 'adivinado')],
    ['with two codes', (back: URL) => back.searchParams.append('code', 'otro')],
    ['with the refusal of the provider', (back: URL) => back.searchParams.set('error', 'access_denied')],
  ])('%s is refused', async (_, spoil) => {
    const browser = new Browser()
    const back = await browser.leave()
    spoil(back)
    expect(await browser.comeBack(back)).toMatch(/^\/entrar\?refused=provider_(refused|unreachable)$/)
    expect(browser.cookies.size).toBe(0)
  })

  it.each([
    ['of another attempt', { nonce: 'ajeno' }],
    ['of another issuer', { iss: 'https://elsewhere.example' }],
    ['for another service', { aud: 'otro-servicio' }],
    ['that is over', { iat: 1_600_000_000, exp: 1_600_003_600 }],
    ['that does not count yet', { nbf: Math.floor(Date.now() / 1000) + 600 }],
    ['without a subject', { sub: undefined }],
  ])('with a token %s is refused', async (_, spoiled) => {
    claims = { sub: SUBJECT, ...spoiled }
    expect(await new Browser().signIn()).toBe(REFUSED)
  })

  it('with a token that the provider did not sign is refused', async () => {
    server.service.once('beforeResponse', ({ body }: { body: { id_token: string } }) => {
      const [header, payload, signature = ''] = body.id_token.split('.')
      body.id_token = [header, payload, signature.replace(/^./, first => (first === 'A' ? 'B' : 'A'))].join(
        '.',
      )
    })
    expect(await new Browser().signIn()).toBe(REFUSED)
  })

  it('is slowed by its network when there are many, as guesses are', async () => {
    const guesser = new Browser()
    const returns = await Promise.all(
      Array.from({ length: 45 }, () =>
        app.inject({ url: '/api/v1/oidc/return?code=x&state=y', remoteAddress: '192.0.2.77' }),
      ),
    )
    expect(returns.map(({ headers }) => headers.location)).toContain('/entrar?refused=sign_in_throttled')
    expect(await guesser.signIn()).toBe('/entrar')
  })
})

describe('a one-time link', () => {
  it('links the identity of whoever opens it, whose account then needs no password, and works once', async () => {
    const { link: invitation } = await addAccount(
      test.store,
      { login: 'gabi', displayName: 'Prueba', mail: 'prueba@example.org' },
      TERMINAL,
    )
    claims = { sub: 'gabi-en-el-proveedor' }
    const browser = new Browser()
    expect(await browser.signIn({ link: invitation.secret })).toBe('/entrar')
    expect(await browser.isOpen()).toBe(true)
    expect(await accountByLogin(test.store, 'gabi')).toMatchObject({ state: 'active', password_set_at: null })
    const again = await browser.ask('POST', '/api/v1/oidc/start', { link: invitation.secret })
    expect(again.json()).toMatchObject({ code: 'link_invalid' })
    expect(await new Browser().signIn()).toBe('/entrar')
    const audit = await auditSearch(test.store, { limit: 200 }, TERMINAL)
    expect(JSON.stringify(audit)).not.toContain('gabi-en-el-proveedor')
  })

  it('does not give one identity to two accounts', async () => {
    claims = { sub: 'gabi-en-el-proveedor' }
    await accountWith(test.store, 'hugo', 'leadership')
    const { secret } = await inviteAgain(test.store, 'hugo', TERMINAL)
    expect(await new Browser().signIn({ link: secret })).toBe('/entrar?refused=identity_taken')
  })
})

describe('a provider that does not answer', () => {
  it('is said to be away, and the service goes on without it', async () => {
    const away = new OAuth2Server()
    await away.start(0, 'localhost')
    const gone = openProvider({
      issuer: away.issuer.url ?? '',
      clientId: 'simei',
      clientSecret: 'x',
      secondFactor: [],
      publicUrl: PUBLIC_URL,
    })
    await away.stop()
    await expect(gone.begin()).rejects.toMatchObject({ code: 'provider_unreachable' })
  })

  it('with an error of its own is not taken for a refusal', async () => {
    server.service.once('beforeResponse', (answer: { statusCode: number; body: unknown }) => {
      answer.statusCode = 503
      answer.body = ''
    })
    expect(await new Browser().signIn()).toBe('/entrar?refused=provider_unreachable')
  })

  it('that calls itself by another name is not believed', async () => {
    const liar = openProvider({
      issuer: `${issuer()}/otro`,
      clientId: 'simei',
      clientSecret: 'x',
      secondFactor: [],
      publicUrl: PUBLIC_URL,
    })
    await expect(liar.begin()).rejects.toMatchObject({ code: 'provider_unreachable' })
  })
})
