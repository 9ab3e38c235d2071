import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { CONTRACTS, describeContract, templateCsv } from '#domain/contracts/index.ts'
import { type Ask, appWithReader } from './reader.test-helper.ts'

/** What somebody meets who has signed in while the first figures are still being made. */
describe('the service before its figures', () => {
  let ask: Ask
  let close: () => Promise<void>

  beforeAll(async () => {
    ;({ ask, close } = await appWithReader())
  })
  afterAll(() => close())
  const get = (url: string) => ask({ url })

  it('tells what a rule of protection can name, and keeps the rules themselves until it is ready', async () => {
    const { sources } = (await get('/api/v1/rules/dictionary')).json()
    expect(sources.map(({ source }: { source: string }) => source)).toContain('corresponsabilidades')
    expect((await get('/api/v1/rules')).statusCode).toBe(503)
    expect((await get('/api/v1/rules?subject=nada')).statusCode).toBe(400)
  })

  it('is live and not ready', async () => {
    expect((await get('/health/live')).statusCode).toBe(200)
    const ready = await get('/health/ready')
    expect(ready.statusCode).toBe(503)
    expect(ready.headers['content-type']).toContain('application/problem+json')
    expect(ready.json()).toMatchObject({
      code: 'not_ready',
      status: 503,
      text: { es: expect.any(String), en: expect.any(String) },
    })
  })

  it('says what it is doing', async () => {
    expect((await get('/api/v1/status')).json()).toMatchObject({ state: 'starting', publication: null })
  })

  it('knows its catalogue and its territories without figures', async () => {
    const { indicators } = (await get('/api/v1/indicators')).json()
    expect(indicators.map(({ code }: { code: string }) => code)).toEqual(
      expect.arrayContaining(['B01', 'P10', 'X17']),
    )
    expect((await get('/api/v1/territories')).json().territories).toHaveLength(795)
    const ever = (await get('/api/v1/territories?tree=was')).json().territories
    expect(ever).toContainEqual(expect.objectContaining({ code: '010202', successor: '010401' }))
    const { offices } = (await get('/api/v1/territories/offices')).json()
    expect(offices).toHaveLength(15)
    expect(offices).toContainEqual({
      office: 'R09',
      label: { es: 'Panamá Este', en: 'Panamá Este' },
      covers: [{ codes: ['0805', '0806'], from: null, to: null }],
    })
    const map = (await get('/api/v1/territories/boundaries?level=province')).json()
    expect(map).toMatchObject({ type: 'FeatureCollection', schematic: false })
    expect(map.features).toHaveLength(13)
  })

  it('tells every contract, and hands out its template', async () => {
    const { contracts } = (await get('/api/v1/contracts')).json()
    expect(contracts).toHaveLength(Object.keys(CONTRACTS).length)
    const payroll = (await get('/api/v1/contracts/planilla')).json()
    expect(contracts).toContainEqual(payroll)
    expect(payroll).toEqual(describeContract(CONTRACTS.planilla))
    const csv = await get('/api/v1/contracts/planilla/template')
    expect(csv.headers).toMatchObject({
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': 'attachment; filename="planilla.csv"',
    })
    expect(csv.body).toBe(templateCsv(CONTRACTS.planilla))
    const xlsx = await get('/api/v1/contracts/planilla/template?format=xlsx')
    expect(xlsx.headers['content-type']).toContain('spreadsheetml')
    expect(xlsx.rawPayload.subarray(0, 2).toString()).toBe('PK')
  })

  it.each([
    ['/api/v1/indicators/Z99', 'unknown_indicator'],
    ['/api/v1/indicators/__proto__', 'unknown_indicator'],
    ['/api/v1/indicators/constructor/values?period=2017C3', 'unknown_indicator'],
    ['/api/v1/contracts/nada', 'unknown_contract'],
    ['/api/v1/contracts/pagos/template?format=doc', 'bad_request'],
    ['/api/v1/indicators/Z99/values?period=2017C3', 'unknown_indicator'],
    ['/api/v1/indicators/B01/values?period=2017C3&by=colour', 'unknown_dimension'],
    ['/api/v1/indicators/B01/values?period=2017C3&colour=red', 'bad_request'],
    ['/api/v1/territories/boundaries?level=planet', 'bad_request'],
    ['/api/v1/territories/boundaries?level=district&within=99', 'unknown_territory'],
  ])('refuses %s with what is allowed', async (url, code) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(400)
    expect(answer.headers['content-type']).toContain('application/problem+json')
    expect(answer.json()).toMatchObject({ code, allowed: expect.any(Array) })
  })

  it.each([
    ['/api/v1/indicators/B01/values', '"period" falta / "period" is missing'],
    [
      '/api/v1/indicators/B01/values?period=2017C3&nonsense=1',
      '"nonsense" no se conoce / "nonsense" is not known',
    ],
    [`/api/v1/indicators/B01/values?period=${'9'.repeat(5000)}`, '"period" tiene más de'],
    ['/api/v1/ingest/batches?limit=100000', '"limit" es mayor que 500 / "limit" is more than 500'],
  ])('refuses %s, in both languages and without repeating the value', async (url, words) => {
    const answer = await get(url)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().detail).toContain(words)
  })

  it.each([
    '/api/v1/plan?publication=1e309',
    '/api/v1/publications/1/diff/-1e309',
    '/api/v1/plan?period=%00',
  ])('refuses %s, which no schema does', async url => {
    expect((await get(url)).json()).toMatchObject({ status: 400, code: 'bad_request' })
  })

  it('gives the page to a view, with the nonce of its policy, and never to a missing file', async () => {
    const page = await get('/tablero?period=2017C3')
    const nonce = /nonce="([0-9a-f]+)"/.exec(page.body)?.[1]
    expect(page.statusCode).toBe(200)
    expect(nonce).toBeDefined()
    expect(page.headers['content-security-policy']).toContain(`'nonce-${nonce}'`)
    expect(page.headers['content-security-policy']).not.toContain("script-src 'self' 'unsafe-inline'")
    expect((await ask({ method: 'HEAD', url: '/tablero' })).statusCode).toBe(200)
    for (const missing of [
      '/assets/gone.js',
      '/favicon.ico',
      '/api/v1/nothing',
      '/../package.json',
      '/assets/..%2f..%2fpackage.json',
    ])
      expect([400, 403, 404], missing).toContain((await get(missing)).statusCode)
    expect((await get('/assets/a.js')).headers['cache-control']).toContain('immutable')
  })

  it('answers nobody who asks for another host', async () => {
    const answer = await ask({ url: '/health/live', headers: { host: 'rebound.example' } })
    expect(answer.statusCode).toBe(403)
  })

  it('leaks no stack trace', async () => {
    const answer = await ask({ method: 'GET', url: '/api/v1/publications' })
    expect(answer.statusCode).toBe(503)
    expect(answer.body).not.toMatch(/\.ts:|at .*\(/)
  })

  it('describes itself', async () => {
    const { openapi, paths } = (await get('/api/docs/json')).json()
    expect(openapi).toMatch(/^3\.1/)
    expect(Object.keys(paths)).toEqual(
      expect.arrayContaining([
        '/api/v1/indicators/{code}/values',
        '/api/v1/publications',
        '/api/v1/ingest/batches',
        '/api/v1/alerts',
      ]),
    )
    expect(Object.keys(paths['/api/v1/alerts'].get.responses['4XX'].content)).toEqual([
      'application/problem+json',
    ])
  })
})
