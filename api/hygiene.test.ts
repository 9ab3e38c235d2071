import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ERRORS } from '#domain/errors.ts'
import { appWithoutEngines } from './app.test-helper.ts'
import { access } from './plugins/access.ts'
import { limits } from './plugins/limits.ts'
import { answerError } from './problem.ts'
import { type Ask, appWithReader } from './reader.test-helper.ts'

const ALWAYS = {
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'origin-agent-cluster': '?1',
  'x-dns-prefetch-control': 'off',
  'x-permitted-cross-domain-policies': 'none',
  'permissions-policy': expect.stringContaining('geolocation=()'),
}

const POLICY = [
  "default-src 'self'",
  "script-src 'self' 'nonce-",
  "style-src 'self' 'nonce-",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
]

describe('what an answer carries', () => {
  let app: FastifyInstance
  let ask: Ask
  let close: () => Promise<void>

  beforeAll(async () => {
    ;({ app, ask, close } = await appWithReader())
    app.post(
      '/api/v1/echo',
      {
        config: access('signed_in', 'none'),
        schema: { body: Type.Object({ a: Type.String() }, { additionalProperties: false }) },
      },
      async request => request.body,
    )
    await app.listen({ host: '127.0.0.1', port: 0 })
  })
  afterAll(() => close())

  it.each([
    ['a view of the page', 200, '/tablero', 'no-store'],
    ['a file of the page', 200, '/assets/a.js', 'public, max-age=31536000, immutable'],
    ['a catalogue', 200, '/api/v1/indicators', 'private, no-cache'],
    ['reference data', 200, '/api/v1/contracts', 'private, max-age=3600'],
    ['the state of the service', 200, '/api/v1/status', 'private, no-cache'],
    ['rows of the quarantine', 200, '/api/v1/ingest/quarantine', 'no-store'],
    ['the quarantine as a file', 200, '/api/v1/ingest/quarantine.csv', 'no-store'],
    ['a health route', 200, '/health/live', 'private, no-cache'],
    ['a refused request', 400, '/api/v1/indicators/Z99', 'no-store'],
    ['a service that is not ready', 503, '/api/v1/plan', 'no-store'],
    ['what is not there', 404, '/api/v1/nothing', 'no-store'],
    ['a file that is not there', 404, '/assets/gone.js', 'no-store'],
  ])('%s (%i): every security header and its own rule for caches', async (_name, status, url, cache) => {
    const answer = await ask({ url })
    expect(answer.statusCode).toBe(status)
    expect(answer.headers).toMatchObject({ ...ALWAYS, 'cache-control': cache })
    for (const directive of POLICY) expect(answer.headers['content-security-policy']).toContain(directive)
    // Charts set style attributes; nothing else may be inline.
    const policy = String(answer.headers['content-security-policy'])
    expect(policy.replace("style-src-attr 'unsafe-inline'", '')).not.toContain("'unsafe-")
    expect(answer.headers['strict-transport-security']).toBeUndefined()
    expect(answer.headers['x-powered-by'] ?? answer.headers.server).toBeUndefined()
    if (status >= 400) expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8')
  })

  it('the documentation: its own policy, everything else alike', async () => {
    const answer = await ask({ url: '/api/docs/static/index.html' })
    expect(answer.headers).toMatchObject(ALWAYS)
    expect(answer.headers['content-security-policy']).toContain("object-src 'none'")
  })

  it('a nonce is of one answer alone', async () => {
    const [one, other] = await Promise.all([ask({ url: '/' }), ask({ url: '/' })])
    expect(one.headers['content-security-policy']).not.toBe(other.headers['content-security-policy'])
  })

  it.each(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE'] as const)(
    'refuses %s where only reading is, with what is taken',
    async method => {
      for (const url of ['/api/v1/indicators/B01/values', '/assets/a.js', '/health/live', '/tablero']) {
        const answer = await ask({ method, url, headers: { 'content-type': 'text/nonsense' } })
        expect(answer.json(), url).toMatchObject({ status: 405, code: 'method_not_allowed' })
        expect(answer.headers, url).toMatchObject({ ...ALWAYS, allow: 'GET, HEAD' })
      }
    },
  )

  it.each([
    [415, 'media_type_unsupported', 'text/plain', '{"a":"b"}'],
    [415, 'media_type_unsupported', 'application/xml', '<a/>'],
    [415, 'media_type_unsupported', 'no type at all', '{"a":"b"}'],
    [400, 'bad_request', 'application/json', '{"a":'],
    [400, 'bad_request', 'application/json', '{"a":"b","__proto__":{"c":1}}'],
    [400, 'bad_request', 'application/json', '{"a":"b","c":1}'],
    [413, 'request_too_large', 'application/json', JSON.stringify({ a: 'b'.repeat(70_000) })],
  ])('answers %i %s to a body of %s', async (status, code, type, payload) => {
    const answer = await ask({
      method: 'POST',
      url: '/api/v1/echo',
      headers: { 'content-type': type, 'sec-fetch-site': 'same-origin' },
      payload,
    })
    expect(answer.json()).toMatchObject({ status, code, text: ERRORS[code as keyof typeof ERRORS].text })
    expect(answer.body).not.toContain('bbb')
    expect(answer.headers).toMatchObject(ALWAYS)
  })

  it('takes no body where only reading is, and no address beyond its limit', async () => {
    const withBody = await ask({ method: 'GET', url: '/api/v1/status', payload: { a: 1 } })
    expect(withBody.json()).toMatchObject({ status: 400, code: 'bad_request' })
    const long = await ask({ url: `/api/v1/status?${'a'.repeat(9000)}` })
    expect(long.json()).toMatchObject({ status: 414, code: 'address_too_long' })
    const part = await ask({ url: `/api/v1/indicators/${'B'.repeat(400)}` })
    expect(part.json()).toMatchObject({ status: 414, code: 'address_too_long' })
  })

  it('answers what no route can read as it answers everything else', async () => {
    const answer = await ask({ url: '/api/v1/indicators/%zz' })
    expect(answer.json()).toMatchObject({ status: 400, code: 'bad_request', instance: expect.any(String) })
    expect(answer.headers).toMatchObject({
      'content-type': 'application/problem+json; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    })
  })

  it('counts the requests of each client and of each class of routes apart', async () => {
    const download = (remoteAddress: string) => ask({ url: '/api/v1/ingest/quarantine.csv', remoteAddress })
    for (let turn = 0; turn < 120; turn++) expect((await download('192.0.2.1')).statusCode).toBe(200)
    const refused = await download('192.0.2.1')
    expect(refused.json()).toMatchObject({ status: 429, code: 'too_many_requests' })
    expect(Number(refused.headers['retry-after'])).toBeGreaterThan(0)
    expect((await download('192.0.2.2')).statusCode).toBe(200)
    expect((await ask({ url: '/api/v1/status', remoteAddress: '192.0.2.1' })).statusCode).toBe(200)
  })

  it.each([
    ['a line that is none', 'NONSENSE\r\n\r\n', 400, 'bad_request'],
    [
      'headers beyond their limit',
      `GET / HTTP/1.1\r\nx: ${'a'.repeat(20_000)}\r\n\r\n`,
      431,
      'headers_too_large',
    ],
    [
      'two lengths of one body',
      'POST / HTTP/1.1\r\ncontent-length: 1\r\ncontent-length: 2\r\n\r\na',
      400,
      'bad_request',
    ],
    [
      'a length beside chunks',
      'POST / HTTP/1.1\r\nhost: localhost\r\ncontent-length: 1\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n',
      400,
      'bad_request',
    ],
  ])(
    'bytes that are no request, %s: a problem like every other, and the end of the connection',
    async (_name, bytes, status, code) => {
      const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
      const heard: Buffer[] = []
      socket.on('data', piece => heard.push(piece))
      socket.write(bytes)
      await once(socket, 'close')
      const [head = '', body = ''] = Buffer.concat(heard).toString().split('\r\n\r\n')
      expect(head).toContain(`HTTP/1.1 ${status} `)
      expect(head).toContain('content-type: application/problem+json; charset=utf-8')
      expect(head).toContain('x-content-type-options: nosniff')
      expect(JSON.parse(body)).toMatchObject({ status, code })
    },
  )

  it('bounds how long a request may take to arrive and its connection to be silent', () => {
    const { server } = app
    expect(server.headersTimeout).toBe(15_000)
    expect(server.requestTimeout).toBe(30_000)
    expect(server.keepAliveTimeout).toBe(72_000)
    expect(server.timeout).toBe(150_000)
  })
})

describe('behind a proxy that speaks TLS', () => {
  it('refuses whoever goes round the proxy that speaks TLS, and believes the proxy alone about it', async () => {
    const { app, close } = await appWithoutEngines({ https: true, trustProxy: ['10.0.0.2'] })
    const live = async (remoteAddress: string, headers: Record<string, string> = {}) =>
      (await app.inject({ url: '/health/live', remoteAddress, headers })).statusCode
    const byProxy = { 'x-forwarded-proto': 'https', 'x-forwarded-for': '203.0.113.7' }
    expect(await live('10.0.0.2', byProxy)).toBe(200)
    expect(await live('127.0.0.1')).toBe(200)
    expect(await live('10.0.0.9')).toBe(403)
    expect(await live('10.0.0.9', byProxy)).toBe(403)
    expect(await live('10.0.0.2', { ...byProxy, 'x-forwarded-proto': 'http' })).toBe(403)
    await close()
  })

  it('tells browsers to stay with https for a year', async () => {
    const { app, close } = await appWithoutEngines({ https: true })
    for (const url of ['/', '/api/v1/nothing']) {
      const { headers } = await app.inject({ url })
      expect(headers['strict-transport-security']).toBe('max-age=31536000; includeSubDomains')
      expect(headers['content-security-policy']).toContain('upgrade-insecure-requests')
    }
    await close()
  })
})

describe('under pressure', () => {
  it('answers 503 with when to come back, and stays healthy for those who watch over it', async () => {
    const app = Fastify()
    app.setErrorHandler(answerError)
    // Every process uses more than a byte.
    await app.register(limits, {
      pressure: { maxEventLoopDelay: 60_000, maxHeapUsedBytes: 1, sampleInterval: 10 },
    })
    app.get('/figures', async () => ({}))
    app.get('/watched', { config: { rate: 'unlimited' } }, async () => ({}))
    await app.ready()
    await expect.poll(() => app.isUnderPressure(), { timeout: 60_000 }).toBe(true)
    const answer = await app.inject({ url: '/figures' })
    expect(answer.json()).toMatchObject({ status: 503, code: 'overloaded' })
    expect(answer.headers).toMatchObject({
      'retry-after': '5',
      'content-type': 'application/problem+json; charset=utf-8',
    })
    expect((await app.inject({ url: '/watched' })).statusCode).toBe(200)
    await app.close()
  })
})
