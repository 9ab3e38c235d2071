import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addToken, TOKEN_ROLES } from '#access/index.ts'
import { isPersonLevel } from '#domain/access.ts'
import type { Role } from '#domain/roles.ts'
import { EVERYTHING, type Scope } from '#domain/scope.ts'
import { type TestStore, testStore } from '#test/engines.ts'
import { appWithoutEngines } from '../app.test-helper.ts'
import type { DeclaredRoute } from '../plugins/access.ts'
import { accessTo, type PageHeaders } from '../reader.test-helper.ts'
import { sessionOf } from './personas.test-helper.ts'

/** What each role may, as the ministry's rules say it; knows nothing of `ROLES`. */
const MAY: Readonly<Record<Role, readonly string[]>> = {
  leadership: ['aggregates'],
  programme_manager: ['aggregates', 'loads'],
  territorial_officer: ['aggregates', 'records', 'nominal'],
  analyst: ['aggregates', 'loads', 'anonymised_exports', 'drafts'],
  approver: ['aggregates', 'loads', 'quarantine', 'approvals', 'grant_approvals'],
  data_protection_officer: ['audit', 'erasure', 'releases', 'grant_approvals'],
  administrator: ['administration', 'loads', 'monitoring'],
}
const OF_VERAGUAS: Scope = { programmes: '*', territories: ['09'] }
const OF_RDO: Scope = { programmes: ['RDO'], territories: '*' }
const PERSONAS: readonly { readonly role: Role; readonly scope: Scope }[] = [
  ...(['leadership', 'analyst', 'approver', 'data_protection_officer', 'administrator'] as const).map(
    role => ({ role, scope: EVERYTHING }),
  ),
  { role: 'programme_manager', scope: OF_RDO },
  { role: 'programme_manager', scope: { programmes: ['RDO'], territories: ['09'] } },
  { role: 'territorial_officer', scope: { programmes: ['RDO'], territories: ['09'] } },
  { role: 'territorial_officer', scope: OF_VERAGUAS },
  { role: 'analyst', scope: OF_VERAGUAS },
]

const PARAMETERS: Readonly<Record<string, string>> = { code: 'B01', name: 'pagos', '*': 'a.js' }
const addressOf = (url: string) =>
  url.replace(/:(\w+)|\*/g, (all, name: string | undefined) => PARAMETERS[name ?? all] ?? '1')

/** Of each route whose query carries the scope: what of it is in Veraguas and of RDO, and what is elsewhere or of another programme. */
const NAMED: Readonly<Record<string, { own: string; elsewhere: string; other: string }>> = {
  '/api/v1/indicators/:code/values': {
    own: '?period=2017C3&territory=0901&programme=RDO',
    elsewhere: '?period=2017C3&territory=0901,04&programme=RDO',
    other: '?period=2017C3&territory=0901&programme=RDO,AG',
  },
  '/api/v1/indicators/:code/projection': {
    own: '?territory=09&programme=RDO',
    elsewhere: '?territory=04&programme=RDO',
    other: '?territory=09&programme=AG',
  },
  '/api/v1/warnings': { own: '?territory=09', elsewhere: '?territory=04', other: '?territory=09' },
  // Filters what it lists, and names nothing.
  '/api/v1/alerts': { own: '', elsewhere: '', other: '' },
}

/** Routes of persons by name, in the order of their letters. */
const NOMINAL = [
  '/api/v1/lists',
  '/api/v1/persons/:id',
  '/api/v1/persons/:id/reveal',
  '/api/v1/persons/break-glass',
  '/api/v1/persons/reveal',
  '/api/v1/persons/search',
  '/api/v1/sectoral-lists',
  '/api/v1/sectoral-lists/:list/answers',
  '/api/v1/sectoral-lists/:list/file',
]

let test: TestStore
let service: Awaited<ReturnType<typeof appWithoutEngines>>
let routes: readonly DeclaredRoute[]
beforeAll(async () => {
  test = await testStore()
  service = await appWithoutEngines({ access: accessTo(test.store) })
  await service.app.ready()
  routes = service.app.declaredRoutes.filter(({ method }) => method !== 'HEAD' && method !== 'OPTIONS')
})
afterAll(async () => {
  await service.close()
  await test.close()
})

let clients = 0
/** How a route answers: 401 and 403 with their code, or `admitted`; as one more client, which no limit counts. */
async function asked(method: string, url: string, headers: Partial<PageHeaders> | Record<string, string>) {
  clients += 1
  const remoteAddress = `10.1.${clients >> 8}.${clients & 255}`
  const answer = await service.app.inject({ method: method as 'GET', url, headers, remoteAddress })
  return [401, 403].includes(answer.statusCode) ? (answer.json().code as string) : 'admitted'
}

const OPEN = ['public', 'session', 'signed_in']

describe('every route of the running service', () => {
  it('is closed to whoever has not signed in, unless it is public', async () => {
    expect(routes.length).toBeGreaterThan(30)
    for (const { method, url, access } of routes) {
      const headers = { 'sec-fetch-site': 'same-origin' }
      const found = await asked(method, addressOf(url), headers)
      if (access?.needs !== 'public') expect(found, `${method} ${url}`).toBe('not_signed_in')
      else if (method === 'GET') expect(found, url).toBe('admitted')
    }
  })

  it('opens nothing to a session that still waits for its second factor', async () => {
    const headers = await sessionOf(test.store, [{ role: 'leadership', scope: EVERYTHING }], 'totp')
    for (const { method, url, access } of routes)
      if (access !== undefined && !['public', 'session'].includes(access.needs))
        expect(await asked(method, addressOf(url), headers), `${method} ${url}`).toBe('second_factor_needed')
  })

  it('that changes something is closed to pages of other sites', async () => {
    const { cookie } = await sessionOf(test.store, [{ role: 'administrator', scope: EVERYTHING }])
    for (const { method, url } of routes)
      if (method !== 'GET')
        expect(await asked(method, addressOf(url), { cookie }), `${method} ${url}`).toBe('cross_site')
  })

  it.each(PERSONAS)('asks of $role what it declares, where the query names what is theirs', async persona => {
    const { role, scope } = persona
    const headers = await sessionOf(test.store, [persona])
    const whole = scope.programmes === '*' && scope.territories === '*'
    for (const { method, url, access } of routes) {
      if (access === undefined) throw new Error(`${method} ${url} declares nothing`)
      const may = OPEN.includes(access.needs) || MAY[role].includes(access.needs)
      const expected = !may
        ? 'forbidden'
        : access.scope === 'everywhere' && !whole
          ? 'outside_scope'
          : 'admitted'
      // What changes something is asked only where it is refused.
      if (method !== 'GET' && expected === 'admitted') continue
      if (access.needs === 'public' || url.startsWith('/api/docs')) continue
      if (access.scope !== 'query' || !may || NAMED[url] === undefined) {
        const told = access.scope === 'query' && may ? [] : [expected]
        if (told.length > 0)
          expect(await asked(method, addressOf(url), headers), `${method} ${url}`).toBe(expected)
        continue
      }
      const { own, elsewhere, other } = NAMED[url]
      const named = own !== elsewhere
      const wide = { territory: scope.territories === '*', programme: scope.programmes === '*' }
      const outside = (inside: boolean) => (inside || !named ? 'admitted' : 'outside_scope')
      const tellsProgramme = own !== other
      const at = (query: string) => asked(method, addressOf(url) + query, headers)
      expect(await at(own), url).toBe(outside(tellsProgramme || wide.programme))
      expect(await at(elsewhere), url).toBe(outside(wide.territory && (tellsProgramme || wide.programme)))
      expect(await at(other), url).toBe(outside(wide.programme))
    }
  })

  it('gives a program no row, and its metrics to that of an administrator alone, which administers nothing', async () => {
    const at = new Date()
    const bearer = async (role: Role) => {
      const token = {
        name: 'programa',
        role,
        scope: EVERYTHING,
        expires: new Date(at.getTime() + 86_400_000),
      }
      return { authorization: `Bearer ${(await addToken(test.store, token, { by: 'system', at })).token}` }
    }
    const rows = routes.filter(({ access }) => access !== undefined && isPersonLevel(access))
    expect(rows.length).toBeGreaterThan(10)
    for (const role of TOKEN_ROLES.filter(each => each !== 'programme_manager')) {
      const headers = await bearer(role)
      expect(await asked('GET', '/metrics', headers)).toBe(
        role === 'administrator' ? 'admitted' : 'forbidden',
      )
      for (const { method, url } of rows)
        expect(await asked(method, addressOf(url), headers), `${role} ${method} ${url}`).toBe('forbidden')
    }
  })

  it('whose query carries the scope of figures is asked above for what is its reader’s and what is not', () => {
    const figures = routes.filter(({ access }) => access?.scope === 'query' && access.needs === 'aggregates')
    expect(figures.map(({ url }) => url).filter(url => NAMED[url] === undefined)).toEqual([])
    // What shows persons is asked by `pairs.test.ts` and `nominal.test.ts`: a new route belongs there first.
    const nominal = routes.filter(({ access }) => access?.scope === 'query' && access.needs === 'nominal')
    expect(nominal.map(({ url }) => url).sort()).toEqual(NOMINAL)
    const needs = [
      ...new Set(routes.flatMap(({ access }) => (access?.scope === 'query' ? access.needs : []))),
    ]
    expect(needs.sort()).toEqual(['aggregates', 'nominal'])
  })
})
