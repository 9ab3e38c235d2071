import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { accountWith, enrolled, later, NOON, PASSWORD } from '#access/access.test-helper.ts'
import { signIn } from '#access/index.ts'
import { COUNTRIES } from '#domain/privacy/countries.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { appWithoutEngines } from '../app.test-helper.ts'

const KEY = Buffer.alloc(32, 7)
let test: TestStore
let service: Awaited<ReturnType<typeof appWithoutEngines>>
let officer = ''
const cookies: Record<string, string> = {}

beforeAll(async () => {
  test = await testStore()
  service = await appWithoutEngines({
    access: { store: () => test.store, secretKey: () => KEY, now: () => NOON },
    privacy: {
      country: COUNTRIES.PA,
      makeFile: async personId => ({ content: `<p>${personId}</p>`, rows: 1 }),
      prunable: async () => [{ contract: 'pagos', files: 2 }],
    },
  })
  for (const [login, role] of [
    ['datos', 'data_protection_officer'],
    ['admin', 'administrator'],
    ['directora', 'leadership'],
  ] as const) {
    const accountId = await accountWith(test.store, login, role)
    const outcome = await signIn(
      test.store,
      KEY,
      { login, password: PASSWORD },
      { address: '192.0.2.7' },
      NOON,
    )
    if (outcome.outcome !== 'signed_in') throw new Error(outcome.outcome)
    cookies[login] = outcome.secret
    if (login === 'datos') officer = accountId
  }
})
afterAll(async () => {
  await service?.close()
  await test?.close()
})

async function ask(login: string, method: 'GET' | 'POST', path: string, payload?: object) {
  const answer = await service.app.inject({
    method,
    url: `/api/v1/privacy${path}`,
    headers: {
      host: 'localhost',
      'sec-fetch-site': 'same-origin',
      ...(login === '' ? {} : { cookie: `__Host-simei=${cookies[login]}` }),
    },
    ...(payload === undefined ? {} : { payload }),
  })
  return { status: answer.statusCode, body: answer.body, headers: answer.headers }
}
const json = (answer: { readonly body: string }) => JSON.parse(answer.body)

const NEW = { kind: 'access', channel: 'counter', case_number: 'EXP-1', received_at: '2026-04-14T15:00:00Z' }

describe('the law on personal data over HTTP', () => {
  it('answers the data-protection officer alone', async () => {
    for (const path of ['/law', '/requests', '/breaches', '/purposes', '/transfers', '/retention']) {
      const answers = await Promise.all(
        ['', 'admin', 'directora', 'datos'].map(login => ask(login, 'GET', path)),
      )
      expect([path, answers.map(({ status }) => status)]).toEqual([path, [401, 403, 403, 200]])
      expect(answers[3]?.headers['cache-control']).toContain('no-store')
    }
    expect((await ask('admin', 'POST', '/requests', NEW)).status).toBe(403)
  })

  it('takes a request through its steps to the file, which asks for a second factor', async () => {
    const { request_id: id } = json(
      await ask('datos', 'POST', '/requests', { ...NEW, person_id: 'P000000001' }),
    )
    const step = (event: string, more: object = {}) =>
      ask('datos', 'POST', `/requests/${id}/steps`, { event, ...more })
    expect((await step('answered', { note: 'nota' })).status).toBe(409)
    expect((await step('verified')).status).toBe(204)
    expect((await step('started')).status).toBe(204)
    const file = () => ask('datos', 'POST', `/requests/${id}/file`, { format: 'html' })
    expect(json(await file()).code).toBe('second_factor_needed')
    await enrolled(test.store, officer)
    expect(await file()).toMatchObject({
      status: 200,
      body: '<p>P000000001</p>',
      headers: {
        'content-disposition': `attachment; filename="solicitud-${id}.html"`,
        'content-type': 'text/html; charset=utf-8',
      },
    })
    expect((await step('answered', { note: 'entregado' })).status).toBe(204)
    expect(json(await ask('datos', 'GET', `/requests/${id}`))).toMatchObject({
      state: 'answered',
      possible: [],
      clock: { state: 'met', due_on: '2026-04-28' },
    })
  })

  it('orders an erasure, keeps breaches, bases and transfers', async () => {
    const { request_id: id } = json(
      await ask('datos', 'POST', '/requests', { ...NEW, kind: 'erasure', person_id: 'P000000002' }),
    )
    expect((await ask('datos', 'POST', `/requests/${id}/erasure`)).status).toBe(409)
    for (const event of ['verified', 'started'])
      await ask('datos', 'POST', `/requests/${id}/steps`, { event })
    expect((await ask('datos', 'POST', `/requests/${id}/erasure`)).status).toBe(204)
    const { breach_id } = json(
      await ask('datos', 'POST', '/breaches', {
        natures: ['integrity'],
        known_at: later(-1000).toISOString(),
        summary: 'Un archivo cambió',
        contracts: ['pagos'],
      }),
    )
    const judged = { event: 'judged', risk: 'no_risk', note: 'sin personas' }
    expect((await ask('datos', 'POST', `/breaches/${breach_id}/steps`, judged)).status).toBe(204)
    expect(json(await ask('datos', 'GET', `/breaches/${breach_id}`))).toMatchObject({ risk: 'no_risk' })
    const basis = { contract: 'pagos', use: 'payment_control', basis: 'consent', article: 'art. 6' }
    expect((await ask('datos', 'POST', '/purposes', basis)).status).toBe(204)
    expect((await ask('datos', 'POST', '/purposes', { ...basis, basis: 'none' })).status).toBe(400)
    const { transfer_id } = json(
      await ask('datos', 'POST', '/transfers', {
        recipient: 'MEDUCA',
        destination: 'PA',
        purpose: 'matrícula',
        columns: ['corresponsabilidades'],
        basis: 'consent',
        article: 'art. 6',
        agreement: 'C-1',
        guarantees: 'cifrado',
        begins_on: '2026-04-01',
      }),
    )
    expect((await ask('datos', 'POST', `/transfers/${transfer_id}/end`)).status).toBe(204)
    const { retention } = json(await ask('datos', 'GET', '/retention'))
    expect(retention).toContainEqual(expect.objectContaining({ contract: 'pagos', due: 2, copies: 0 }))
  })
})
