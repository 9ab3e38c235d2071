import { Writable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import { sql } from 'kysely'
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
import { addToken, approveGrant, disableAccount, giveGrant, signIn } from '#access/index.ts'
import { EVERYTHING, type Scope } from '#domain/scope.ts'
import { buildPublication, indicatorValues, opaqueId, refreshRegister } from '#models/index.ts'
import { type Ministry, startMinistry } from '#models/small-ministry.test-helper.ts'
import { landSmallMinistry, PLACES } from '#models/small-records.test-helper.ts'
import { tracesIn, tracesInStore, tracesInWarehouse } from '#test/traces.ts'
import { appWithoutEngines } from '../app.test-helper.ts'

const KEY = Buffer.alloc(32, 7)
const OFFICE: Scope = { programmes: '*', territories: ['04'] }
/** Names and a cédula that nobody else has: where they turn up, they came from the register. */
const CANARY = { given: 'Zoraidacanaria', surnames: 'Quetzalpluma', cedula: '4-321-98765' }
const CANARIES = ['oraidacanaria', 'uetzalpluma', '98765']

let ministry: Ministry
let app: FastifyInstance
let close: () => Promise<void>
let now = NOON
/** The cookie of who asks. */
let cookie = ''
let officer = ''
/** What the service wrote into its log. */
let logged = ''
let watcher = ''

beforeAll(async () => {
  ministry = await startMinistry()
  await landSmallMinistry(ministry)
  await ministry.land(
    'personas',
    '2017-09-30',
    [PLACES[0], PLACES[3]].map((corregimiento_code, index) => ({
      person_id: `C${index}`,
      cedula: index === 0 ? CANARY.cedula : '8-444-98765',
      given_names: CANARY.given,
      surnames: CANARY.surnames,
      sex: 'F',
      birth_on: index === 0 ? '1950-05-17' : '1984-10-02',
      household_id: 'HC',
      corregimiento_code,
      ethnicity: 'ngabe',
    })),
  )
  await buildPublication(ministry.context)
  await refreshRegister(ministry.context)
  const { store } = ministry
  const administrator = await accountWith(store, 'administra', 'administrator')
  const approver = await accountWith(store, 'aprueba', 'approver')
  watcher = await accountWith(store, 'protege', 'data_protection_officer')
  for (const login of ['colega', 'oficial']) {
    officer = await enrolled(store, await activeAccount(store, login))
    const grant = { accountId: officer, role: 'territorial_officer', scope: OFFICE, reason: 'test' }
    await approveGrant(store, await giveGrant(store, grant, asAccount(administrator)), asAccount(approver))
  }
  ;({ app, close } = await appWithoutEngines({
    models: () => ministry.values,
    nominal: () => ministry.nominal,
    links: { mailFrom: 'SIMEI <simei@example.org>', publicUrl: 'https://simei.example.org', byMail: false },
    access: { store: () => ministry.store, secretKey: () => KEY, now: () => now },
    logLevel: 'trace',
    logTo: new Writable({
      write(line, _encoding, written) {
        logged += String(line)
        written()
      },
    }),
  }))
  await app.ready()
  cookie = await session('oficial')
})
afterAll(async () => {
  await close()
  await ministry.stop()
})

/** A session as if the code of the second factor had been right. */
async function session(login: string): Promise<string> {
  const { store } = ministry
  const outcome = await signIn(store, KEY, { login, password: PASSWORD }, { address: '192.0.2.7' }, now)
  if (!('secret' in outcome)) throw new Error(outcome.outcome)
  await store.db.updateTable('sessions').set({ stage: 'full' }).execute()
  return `__Host-simei=${outcome.secret}`
}

/** What another session, at another hour, is answered. */
async function as<T>(login: string, at: Date, ask: () => Promise<T>): Promise<T> {
  const before = cookie
  now = at
  cookie = await session(login)
  try {
    return await ask()
  } finally {
    now = NOON
    cookie = before
  }
}

const headers = () => ({ ...(cookie === '' ? {} : { cookie }), 'sec-fetch-site': 'same-origin' })
const post = async (url: string, payload: object = {}) => {
  const answer = await app.inject({ method: 'POST', url: `/api/v1${url}`, payload, headers: headers() })
  return { status: answer.statusCode, text: answer.body, body: answer.json(), headers: answer.headers }
}
const get = async (url: string) => {
  const answer = await app.inject({ url: `/api/v1${url}`, headers: headers() })
  return { status: answer.statusCode, text: answer.body, body: answer.json() }
}
const lastEntry = () =>
  ministry.store.db
    .selectFrom('audit_entries')
    .selectAll()
    .orderBy('sequence', 'desc')
    .limit(1)
    .executeTakeFirstOrThrow()
const isSilent = (text: string): boolean => !CANARIES.some(word => text.toLowerCase().includes(word))
const HERE = opaqueId(KEY, 'C0')
const ELSEWHERE = opaqueId(KEY, 'C1')
const WHY = { purpose: 'home_visit', case_number: 'EXP-12/2026' }

describe('a search of persons', () => {
  it('finds them by name and shows no name, and is written down with whom it showed', async () => {
    const { status, body, text, headers } = await post('/persons/search', {
      name: 'quetzalpluma zoraidacanaria',
    })
    expect(status).toBe(200)
    expect(body).toMatchObject({ total: 1, exact: true, next: null })
    expect(body.persons[0]).toMatchObject({
      id: HERE,
      name: 'Z••• Q•••',
      cedula: null,
      birth_on: null,
      ethnicity: null,
    })
    expect(isSilent(text)).toBe(true)
    expect(headers['cache-control']).toContain('no-store')
    const entry = await lastEntry()
    expect(entry).toMatchObject({
      action: 'person.searched',
      actor: `account:${officer}`,
      subjects: ['person:C0'],
      origin: '127.0.0.1',
    })
    expect(isSilent(entry.details)).toBe(true)
  })

  it('shows the scope of the reader and what is named within it; the rest is refused', async () => {
    const everybody = (await post('/persons/search', { limit: 200 })).body
    const { rows } = await sql<{ persons: string }>`
      select toString(count()) as persons from nominal.register where startsWith(corregimiento, '04')`.execute(
      ministry.admin.db,
    )
    expect(String(everybody.total)).toBe(rows[0]?.persons)
    const within = await post('/persons/search', { territory: PLACES[0], limit: 200 })
    expect(
      within.body.persons.every((one: { corregimiento: string }) => one.corregimiento === PLACES[0]),
    ).toBe(true)
    expect(await post('/persons/search', { territory: '08' })).toMatchObject({
      status: 403,
      body: { code: 'outside_scope', allowed: ['04'] },
    })
    expect(await post('/persons/search', { name: '··' })).toMatchObject({ status: 400 })
  })

  it('asks whoever is not signed in to do so, also where the service asks nobody yet', async () => {
    const before = cookie
    cookie = ''
    expect(await post('/persons/search', { name: 'ana' })).toMatchObject({ status: 401 })
    expect(await get(`/persons/${HERE}`)).toMatchObject({ status: 401 })
    cookie = before
  })
})

describe('the page of a person', () => {
  it('is within the scope alone, under a name that says nothing', async () => {
    const here = await get(`/persons/${HERE}`)
    expect(here).toMatchObject({ status: 200, body: { glass_until: null, person: { name: 'Z••• Q•••' } } })
    expect(here.body.household).toEqual([])
    expect(isSilent(here.text)).toBe(true)
    expect((await lastEntry()).action).toBe('person.viewed')
    const elsewhere = await get(`/persons/${ELSEWHERE}`)
    expect(elsewhere).toMatchObject({ status: 403, body: { code: 'outside_scope' } })
    expect(isSilent(elsewhere.text)).toBe(true)
    expect(await get(`/persons/${'A'.repeat(30)}`)).toMatchObject({ status: 404 })
    expect(await get(`/persons/${opaqueId(Buffer.alloc(32, 8), 'C0')}`)).toMatchObject({ status: 404 })
  })

  it('shows a field for a quarter of an hour to whoever said why, and to nobody else', async () => {
    expect(
      await post(`/persons/${HERE}/reveal`, { fields: ['names'], purpose: 'curiosity', case_number: 'x-1' }),
    ).toMatchObject({ status: 400 })
    expect(await post(`/persons/${ELSEWHERE}/reveal`, { fields: ['names'], ...WHY })).toMatchObject({
      status: 403,
    })
    expect(await post(`/persons/${HERE}/reveal`, { fields: ['names', 'cedula'], ...WHY })).toMatchObject({
      status: 200,
    })
    expect(await lastEntry()).toMatchObject({
      action: 'person.revealed',
      purpose: 'home_visit',
      case_number: 'EXP-12/2026',
      subjects: ['person:C0'],
    })
    const name = `${CANARY.given} ${CANARY.surnames}`
    const seen = { name, cedula: CANARY.cedula, ethnicity: null, revealed: ['names', 'cedula'] }
    expect((await get(`/persons/${HERE}`)).body.person).toMatchObject(seen)
    const page = async () => (await get(`/persons/${HERE}`)).body.person?.name
    expect(await as('colega', NOON, page)).toBe('Z••• Q•••')
    expect(await as('oficial', later(15 * MINUTE), page)).toBe('Z••• Q•••')
  })
})

describe('a line list', () => {
  it('counts what its cell counts, within the scope, page by page, and each page is written down', async () => {
    const cell = { indicator: 'B05', period: '2016', territory: '04' }
    const figures = await indicatorValues(ministry.values, OFFICE, cell)
    const first = await post('/lists', { ...cell, limit: 5 })
    expect(first.status).toBe(200)
    expect(String(first.body.total)).toBe(figures.rows[0]?.numerator)
    expect(first.body.rows).toHaveLength(5)
    const entry = await lastEntry()
    expect(entry.action).toBe('person.listed')
    expect(entry.subjects).toHaveLength(5)
    expect(await post('/lists', { ...cell, territory: 'PA' })).toMatchObject({ status: 403 })
    expect(await post('/lists', { ...cell, indicator: 'X17' })).toMatchObject({ body: { code: 'no_list' } })
    expect(await post('/lists', { ...cell, offset: 9_999 })).toMatchObject({
      body: { code: 'list_too_long' },
    })
    expect(await post('/lists', { ...cell, where: [{ column: 'sex', from: 'x' }] })).toMatchObject({
      status: 400,
    })
  })

  it('is narrowed and sorted by the service over all of its rows, whatever page is asked for', async () => {
    const cell = { indicator: 'B05', period: '2016', territory: '04', limit: 200 }
    const lines = async (more: object) => {
      const { status, body } = await post('/lists', { ...cell, ...more })
      expect(status, JSON.stringify(body)).toBe(200)
      expect(body.total).toBe(body.rows.length)
      return body.rows.map(({ values }: { values: Record<string, string> }) => values)
    }
    const all: Record<string, string>[] = await lines({})
    const ages = all.map(({ age }) => Number(age)).sort((a, b) => a - b)
    const [least = 0, greatest = 0] = [ages[Math.floor(ages.length / 3)], ages.at(-2)]
    const within = await lines({
      where: [{ column: 'age', from: String(least), to: String(greatest) }],
      order: { column: 'age', descending: true },
    })
    expect(within.map(({ age }: Record<string, string>) => Number(age))).toEqual(
      ages.filter(age => age >= least && age <= greatest).reverse(),
    )
    const women = all.filter(({ sex }) => sex === 'F').length
    expect(await lines({ where: [{ column: 'sex', contains: 'f' }] })).toHaveLength(women)
    expect(await lines({ where: [{ column: 'sex', values: [''] }] })).toEqual([])
    for (const where of [
      { column: 'age', from: '1.5' },
      { column: 'sex', contains: '' },
    ])
      expect(await post('/lists', { ...cell, where: [where] })).toMatchObject({ status: 400 })
  })
})

describe('breaking the glass', () => {
  it('opens one person for an hour and tells a second person, by a mail that names nobody', async () => {
    const why = { ...WHY, purpose: 'emergency', reason: 'Niña en riesgo, la oficina está cerrada' }
    const broken = await post('/persons/break-glass', { cedula: '8-444-98765', ...why })
    expect(broken).toMatchObject({ status: 200, body: { id: ELSEWHERE } })
    expect(await lastEntry()).toMatchObject({
      action: 'person.glass_broken',
      purpose: 'emergency',
      subjects: ['person:C1', `account:${watcher}`],
    })
    const mails = await ministry.store.db
      .selectFrom('outbox')
      .selectAll()
      .where('kind', '=', 'broken_glass')
      .execute()
    expect(mails).toHaveLength(1)
    expect(mails[0]?.recipient).toBe('prueba@example.org')
    expect(isSilent(JSON.stringify(mails))).toBe(true)
    expect(JSON.stringify(mails)).not.toContain('riesgo')
    expect(await get(`/persons/${ELSEWHERE}`)).toMatchObject({
      status: 200,
      body: { person: { name: 'Z••• Q•••' } },
    })
    const page = () => get(`/persons/${ELSEWHERE}`)
    expect(await as('colega', NOON, page)).toMatchObject({ status: 403 })
    expect(await as('oficial', later(60 * MINUTE), page)).toMatchObject({ status: 403 })
  })
})

it('what cannot be written down is not shown: search, page, list, reveal and glass', async () => {
  const { db } = ministry.store
  await sql`alter table audit_entries add constraint full_disk check (false) not valid`.execute(db)
  const refused = { status: 503, body: { code: 'audit_unavailable' } }
  const answers = [
    await post('/persons/search', { name: 'quetzalpluma' }),
    await get(`/persons/${HERE}`),
    await post('/lists', { indicator: 'B05', period: '2016', territory: '04' }),
    await post(`/persons/${HERE}/reveal`, { fields: ['names'], ...WHY }),
    await post('/persons/break-glass', {
      cedula: '8-444-98765',
      reason: 'Urgente, otra vez, de noche',
      ...WHY,
    }),
  ]
  for (const answer of answers) {
    expect(answer).toMatchObject(refused)
    expect(answer.body.persons ?? answer.body.person ?? answer.body.rows).toBeUndefined()
  }
  await sql`alter table audit_entries drop constraint full_disk`.execute(db)
  const { rows } =
    await sql`select 1 from nominal_reveals where purpose = 'home_visit' and ${HERE} = any(persons)`.execute(
      db,
    )
  expect(rows).toEqual([])
})

it('no glass is broken where there is nobody to tell', async () => {
  await disableAccount(ministry.store, 'protege', TERMINAL)
  await disableAccount(ministry.store, 'aprueba', TERMINAL)
  const why = { ...WHY, reason: 'Urgente y sin nadie a quien avisar' }
  expect(await post('/persons/break-glass', { cedula: '8-444-98765', ...why })).toMatchObject({
    status: 403,
    body: { code: 'second_person_needed' },
  })
})

it('no name and no cédula of anybody is in logs, errors, addresses, metrics, mails, the audit or what the warehouse keeps of its work', async () => {
  // Refusals of what holds a name: fields of the wrong form, and an address that nobody should write.
  const refused = [
    await post('/persons/search', { name: CANARY.given, sex: CANARY.surnames }),
    await post('/persons/search', { name: CANARY.given, birth_year: CANARY.cedula }),
    await post(`/persons/${HERE}/reveal`, {
      fields: ['names'],
      purpose: CANARY.given,
      case_number: CANARY.cedula,
    }),
    await get(`/persons/search?name=${CANARY.surnames}`),
  ]
  for (const { status, text } of refused) {
    expect(status).toBeGreaterThanOrEqual(400)
    expect(tracesIn(text, CANARIES)).toEqual([])
  }
  const { token } = await addToken(
    ministry.store,
    { name: 'métricas', role: 'administrator', scope: EVERYTHING, expires: later(60 * MINUTE) },
    TERMINAL,
  )
  const metrics = await app.inject({ url: '/metrics', headers: { authorization: `Bearer ${token}` } })
  expect([metrics.statusCode, tracesIn(metrics.body, CANARIES)]).toEqual([200, []])
  expect(logged).toContain('/api/v1/persons/search')
  expect(tracesIn(logged, CANARIES)).toEqual([])
  expect(await tracesInStore(ministry.store.db, CANARIES)).toEqual([])
  const warehouse = await tracesInWarehouse(ministry.admin.db, [
    ...CANARIES.filter(word => word !== '98765'),
    CANARY.cedula,
  ])
  expect(warehouse.names).toContain('query_log')
  expect(warehouse.found).toEqual([])
})
