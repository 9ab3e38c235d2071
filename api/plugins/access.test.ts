import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ACCESS_NEEDS, ACCESS_SCOPES } from '#domain/access.ts'
import { appWithoutEngines } from '../app.test-helper.ts'
import { access } from './access.ts'

describe('the access that routes declare', () => {
  let app: FastifyInstance
  let close: () => Promise<void>

  beforeAll(async () => {
    ;({ app, close } = await appWithoutEngines())
    await app.ready()
  })
  afterAll(() => close())

  it('is there for every route of the running service', () => {
    // Counted in the router itself, so that a route which escaped the declarations is missed here.
    const printed = app.printRoutes({ commonPrefix: false }).matchAll(/ \(([A-Z, ]+)\)$/gm)
    const routed = [...printed].flatMap(([, methods = '']) => methods.split(', '))
    // HEAD stands for GET: a GET with and without its last slash is one registration, their HEADs are two. An address without a GET refuses HEAD, and is routed for that.
    const heads = (methods: readonly string[]) => methods.filter(method => method === 'HEAD').length
    const addresses = new Map<string, string[]>()
    for (const { method, url } of app.declaredRoutes)
      addresses.set(url, [...(addresses.get(url) ?? []), method])
    const refused = [...addresses.values()].filter(methods => !methods.includes('HEAD')).length
    expect(heads(routed)).toBeGreaterThan(30)
    expect(heads(app.declaredRoutes.map(({ method }) => method)) + refused).toBe(heads(routed))
    for (const { method, url, access: declared } of app.declaredRoutes) {
      expect(Object.keys(ACCESS_NEEDS), `${method} ${url}`).toContain(declared?.needs)
      expect(Object.keys(ACCESS_SCOPES), `${method} ${url}`).toContain(declared?.scope)
    }
  })

  it('lets nothing but the page, its state, the ways in and the health routes answer a stranger', () => {
    const open = app.declaredRoutes.filter(route => route.access?.needs === 'public').map(({ url }) => url)
    expect([...new Set(open)].sort()).toEqual([
      '/api/v1/links/accept',
      '/api/v1/links/look',
      '/api/v1/me',
      '/api/v1/oidc',
      '/api/v1/oidc/return',
      '/api/v1/oidc/start',
      '/api/v1/session',
      '/api/v1/status',
      '/assets/*',
      '/health/live',
      '/health/ready',
    ])
  })

  it('keeps masked rows for those who see every programme and territory while no query cuts them', () => {
    const rows = app.declaredRoutes.filter(({ url }) => /\/ingest\/quarantine(\.csv)?$/.test(url))
    expect(new Set(rows.map(route => route.access?.scope))).toEqual(new Set(['everywhere']))
  })

  it('stands in the description of every operation', () => {
    const operations = Object.values(app.swagger().paths ?? {}).flatMap(path => Object.values(path ?? {}))
    expect(operations.length).toBeGreaterThan(30)
    for (const operation of operations)
      expect(operation).toMatchObject({
        'x-access': { needs: expect.any(String), scope: expect.any(String) },
      })
  })
})

describe('a route without declared access', () => {
  it('keeps the service from starting, and is named', async () => {
    const { app, close } = await appWithoutEngines()
    app.get('/api/v1/forgotten', async () => ({}))
    app.get('/api/v1/declared', { config: access('signed_in', 'none') }, async () => ({}))
    await expect(app.ready()).rejects.toThrow(
      'routes without declared access: GET /api/v1/forgotten, HEAD /api/v1/forgotten',
    )
    await close()
  })
})
