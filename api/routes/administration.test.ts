import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountWith, activeAccount, enrolled, NOON, PASSWORD } from '#access/access.test-helper.ts'
import { signIn } from '#access/index.ts'
import { recordChore } from '#store/index.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { appWithoutEngines } from '../app.test-helper.ts'

const KEY = Buffer.alloc(32, 7)
const HOST = 'localhost'
const HERE = { address: '192.0.2.7' }

let test: TestStore
let byHand: { readonly app: FastifyInstance; close(): Promise<void> }
let byMail: typeof byHand
const cookies: Record<string, string> = {}
const ids: Record<string, string> = {}

beforeAll(async () => {
  test = await testStore()
  const access = { store: () => test.store, secretKey: () => KEY, now: () => NOON }
  const links = { publicUrl: 'http://localhost', mailFrom: 'SIMEI <simei@mides.example>' }
  byHand = await appWithoutEngines({ access, links: { ...links, byMail: false } })
  byMail = await appWithoutEngines({ access, links: { ...links, byMail: true } })
  for (const [login, role] of [
    ['admin', 'administrator'],
    ['otro-admin', 'administrator'],
    ['aprueba', 'approver'],
    ['datos', 'data_protection_officer'],
    ['directora', 'leadership'],
  ] as const) {
    ids[login] = await accountWith(test.store, login, role)
    const outcome = await signIn(test.store, KEY, { login, password: PASSWORD }, HERE, NOON)
    if (outcome.outcome !== 'signed_in') throw new Error(outcome.outcome)
    cookies[login] = outcome.secret
  }
  ids.oficial = await enrolled(test.store, await activeAccount(test.store, 'oficial'))
})
afterAll(async () => {
  await byHand?.close()
  await byMail?.close()
  await test?.close()
})

/** Asks as an account, from a page of the service. */
async function ask(login: string, method: 'GET' | 'POST', path: string, payload?: object, app = byHand.app) {
  const answer = await app.inject({
    method,
    url: `/api/v1${path}`,
    headers: { host: HOST, cookie: `__Host-simei=${cookies[login]}`, 'sec-fetch-site': 'same-origin' },
    ...(payload === undefined ? {} : { payload }),
  })
  const body = answer.body === '' ? undefined : answer.json()
  return { status: answer.statusCode, code: body?.code as string | undefined, body, headers: answer.headers }
}

const newGrant = (account_id: string | undefined, changes: object = {}) => ({
  account_id,
  role: 'territorial_officer',
  programmes: '*',
  territories: ['09'],
  reason: 'Memo 12',
  ...changes,
})

describe('accounts', () => {
  const eva = { login: 'eva', name: 'Eva Ruiz', mail: 'eva.ruiz@mides.example' }

  it('are made by an administrator, who is shown the link once where no mail leaves', async () => {
    const { status, body, headers } = await ask('admin', 'POST', '/accounts', eva)
    expect(status).toBe(201)
    expect(body).toMatchObject({ mailed_to: null, link: expect.stringMatching(/\/entrar#[\w-]{43}$/) })
    expect(headers['cache-control']).toBe('no-store')
    const listed = await ask('admin', 'GET', '/accounts')
    expect(JSON.stringify(listed.body)).not.toMatch(/password_hash|argon2/)
    expect(listed.body.accounts).toContainEqual(
      expect.objectContaining({ account_id: body.account_id, login: 'eva', state: 'invited' }),
    )
    expect(await ask('admin', 'POST', '/accounts', eva)).toMatchObject({ status: 409, code: 'login_taken' })
  })

  it('get their link by mail where there is a mail server, and who invites does not see it', async () => {
    const { body } = await ask(
      'admin',
      'POST',
      `/accounts/${ids.directora}/invitation`,
      undefined,
      byMail.app,
    )
    expect(body).toMatchObject({ mailed_to: 'p…a@example.org', link: null })
    const mails = await test.store.db
      .selectFrom('outbox')
      .select(['kind', 'recipient', 'text_body'])
      .execute()
    expect(mails).toEqual([
      {
        kind: 'account_link',
        recipient: 'prueba@example.org',
        text_body: expect.stringContaining('/entrar#'),
      },
    ])
  })

  it('end for good, their sessions with them', async () => {
    const { account_id } = (await ask('admin', 'GET', '/accounts')).body.accounts.find(
      ({ login }: { login: string }) => login === 'eva',
    )
    expect((await ask('admin', 'POST', `/accounts/${account_id}/end`)).status).toBe(204)
    expect((await ask('admin', 'POST', `/accounts/${account_id}/invitation`)).code).toBe('account_disabled')
    expect((await ask('admin', 'POST', `/accounts/999/end`)).code).toBe('not_found')
  })

  it('are nobody else’s to see or make, and a line with a zero byte is no name', async () => {
    for (const login of ['aprueba', 'datos', 'directora'])
      for (const [method, path, body] of [
        ['GET', '/accounts', undefined],
        ['POST', '/accounts', eva],
        ['GET', '/tokens', undefined],
        ['GET', `/grants?account=${ids.oficial}`, undefined],
        ['POST', '/grants', newGrant(ids.oficial)],
      ] as const)
        expect(await ask(login, method, path, body)).toMatchObject({ status: 403, code: 'forbidden' })
    expect(await ask('admin', 'POST', '/accounts', { ...eva, name: 'a\u0000b' })).toMatchObject({
      status: 400,
    })
  })
})

describe('a grant that shows persons', () => {
  it('waits for a second person, who sees it; neither who gave it nor who gets it approves it', async () => {
    const given = await ask('admin', 'POST', '/grants', newGrant(ids.oficial))
    expect(given.status).toBe(201)
    const path = `/grants/${given.body.grant_id}`
    expect((await ask('admin', 'POST', `${path}/approval`)).code).toBe('forbidden')
    const waiting = await ask('aprueba', 'GET', '/grants/waiting')
    expect(waiting.body.grants).toMatchObject([
      {
        grant_id: given.body.grant_id,
        login: 'oficial',
        giver_name: 'Prueba',
        state: 'waiting',
        mine: false,
      },
    ])
    expect((await ask('directora', 'GET', '/grants/waiting')).code).toBe('forbidden')
    expect((await ask('aprueba', 'POST', `${path}/approval`)).status).toBe(204)
    expect((await ask('aprueba', 'POST', `${path}/approval`)).code).toBe('grant_is_decided')
    expect((await ask('aprueba', 'GET', '/grants/waiting')).body.grants).toEqual([])
    expect((await ask('otro-admin', 'POST', `${path}/revocation`)).status).toBe(204)
    const all = await ask('admin', 'GET', `/grants?account=${ids.oficial}`)
    expect(all.body.grants).toContainEqual(
      expect.objectContaining({ grant_id: given.body.grant_id, state: 'revoked', mine: true }),
    )
  })

  it('is refused by the second person as well, and to oneself by everybody', async () => {
    const { body } = await ask('admin', 'POST', '/grants', newGrant(ids.oficial))
    expect((await ask('datos', 'POST', `/grants/${body.grant_id}/refusal`)).status).toBe(204)
    expect((await ask('admin', 'POST', '/grants', newGrant(ids.admin))).code).toBe('second_person_needed')
    expect((await ask('admin', 'POST', '/grants', newGrant(ids.oficial, { territories: '*' }))).code).toBe(
      'grant_invalid',
    )
  })
})

describe('tokens', () => {
  it('are shown once, listed without their secret, and end at once', async () => {
    const made = await ask('admin', 'POST', '/tokens', {
      name: 'INEC',
      role: 'analyst',
      programmes: ['RDO'],
      territories: '*',
      expires: '2026-06-01T05:00:00Z',
    })
    expect(made).toMatchObject({ status: 201, headers: { 'cache-control': 'no-store' } })
    const listed = await ask('admin', 'GET', '/tokens')
    expect(JSON.stringify(listed.body)).not.toContain(made.body.token)
    expect(listed.body.tokens[0]).toMatchObject({ name: 'INEC', role: 'analyst', revoked_at: null })
    expect((await ask('admin', 'POST', `/tokens/${made.body.token_id}/revocation`)).status).toBe(204)
    const used = await byHand.app.inject({
      url: '/api/v1/territories',
      headers: { host: HOST, authorization: `Bearer ${made.body.token}` },
    })
    expect(used.statusCode).toBe(401)
  })
})

describe('the audit', () => {
  it('is searched by who may see it, page by page, and the search is in it', async () => {
    expect((await ask('admin', 'POST', '/audit/search', {})).code).toBe('forbidden')
    const first = await ask('datos', 'POST', '/audit/search', { actor: `account:${ids.admin}`, limit: 2 })
    expect(first.body.entries).toHaveLength(2)
    expect(first.body.entries[0]).toMatchObject({ display_name: 'Prueba', origin: '127.0.0.1' })
    const next = await ask('datos', 'POST', '/audit/search', {
      actor: `account:${ids.admin}`,
      limit: 2,
      before: first.body.next,
    })
    expect(Number(next.body.entries[0].sequence)).toBeLessThan(Number(first.body.next))
    const searches = await ask('datos', 'POST', '/audit/search', { action: 'audit.searched' })
    expect(searches.body.entries[0]).toMatchObject({ actor: `account:${ids.datos}` })
  })

  it('tells a person who has seen their data, which is an entry about them too', async () => {
    const asked = () => ask('datos', 'POST', '/audit/subject', { person: 'P000000001' })
    expect((await asked()).body).toEqual({ entries: [], next: null })
    expect((await asked()).body.entries).toMatchObject([
      { action: 'audit.searched', subjects: ['person:P000000001'], display_name: 'Prueba' },
    ])
    for (const person of ['8-123-456 X', '', "P'--"])
      expect((await ask('datos', 'POST', '/audit/subject', { person })).status).toBe(400)
  })

  it('says when it was last signed and verified, and what was found', async () => {
    expect((await ask('datos', 'GET', '/audit/state')).body).toMatchObject({ head: null, check: null })
    const at = NOON.toISOString()
    const record = { slot_at: at, ended_at: at, error: null }
    await recordChore(test.store, 'audit_head', { ...record, result: { entries: '5' } })
    await recordChore(test.store, 'audit_check', {
      ...record,
      result: { whole: false, covered: '5', finding: 'edited 3' },
    })
    expect((await ask('datos', 'GET', '/audit/state')).body).toMatchObject({
      entries: expect.stringMatching(/^\d+$/),
      head: { at, entries: '5', error: null },
      check: { at, whole: false, covered: '5', finding: 'edited 3' },
    })
    expect((await ask('directora', 'GET', '/audit/state')).code).toBe('forbidden')
  })
})
