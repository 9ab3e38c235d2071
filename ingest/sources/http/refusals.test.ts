import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TLSSocket } from 'node:tls'
import { gzipSync } from 'node:zlib'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { Api, fakeTiming, json, sourceOf, take } from './api.test-helper.ts'
import { authority } from './certificates.test-helper.ts'

let api: Api
let other: Api
let folder: string
beforeAll(async () => {
  api = await Api.start()
  other = await Api.start()
  folder = await mkdtemp(join(tmpdir(), 'simei-tls-'))
})
afterAll(async () => {
  api.close()
  other.close()
  await rm(folder, { recursive: true })
})
beforeEach(() => {
  api.seen.length = 0
  other.seen.length = 0
})
afterEach(() => {
  vi.unstubAllEnvs()
})

const BEARER = { auth: { bearer: { env: 'TOKEN' } } }
const errorOf = (promise: Promise<unknown>): Promise<{ code: string; detail: string }> =>
  promise.then(
    () => ({ code: 'succeeded', detail: '' }),
    error => error,
  )

test.each([
  ['the cloud’s metadata', 'http://169.254.169.254/latest/meta-data'],
  ['another port of the same host', 'http://127.0.0.1:1/'],
  ['a number in disguise', 'http://2130706433/'],
  ['another scheme', 'file:///etc/passwd'],
])('a redirect to %s is refused, and so is a next-page address', async (_what, location) => {
  api.handler = (_seen, response) => response.writeHead(302, { location }).end()
  expect(await errorOf(take(sourceOf({ url: `${api.origin}/p` })))).toMatchObject({
    code: 'address_forbidden',
  })
  api.handler = (_seen, response) => json(response, { items: [{ payment_id: 'A' }], next: location })
  const source = sourceOf({ url: `${api.origin}/p`, records: 'items', paging: { by: 'next', path: 'next' } })
  expect(await errorOf(take(source))).toMatchObject({ code: 'address_forbidden' })
})

test('a redirect within the origin is followed with its credentials; to a declared origin without them; in a circle not', async () => {
  api.handler = (seen, response) =>
    seen.path === '/p'
      ? response.writeHead(307, { location: '/q' }).end()
      : json(response, [{ payment_id: 'A' }])
  await take(sourceOf({ url: `${api.origin}/p`, ...BEARER }))
  expect(api.seen[1]?.headers.authorization).toMatch(/^Bearer/)
  api.handler = (_seen, response) => response.writeHead(302, { location: `${other.origin}/q` }).end()
  other.handler = (_seen, response) => json(response, [{ payment_id: 'A' }])
  const headers = { 'x-internal': '1' }
  await take(sourceOf({ url: `${api.origin}/p`, ...BEARER, headers, origins: [other.origin] }))
  expect(other.seen[0]?.headers.authorization).toBeUndefined()
  expect(other.seen[0]?.headers['x-internal']).toBeUndefined()
  api.handler = (_seen, response) => response.writeHead(302, { location: '/p' }).end()
  expect(await errorOf(take(sourceOf({ url: `${api.origin}/p` })))).toMatchObject({
    code: 'source_answer_invalid',
  })
})

test('an internal address that is not declared is refused before anything is sent', async () => {
  const source = sourceOf({ url: `${api.origin}/p`, allow_networks: [] })
  expect(await errorOf(take(source))).toMatchObject({ code: 'address_forbidden' })
  const renamed = sourceOf({ url: 'https://api.example/p', allow_networks: [] })
  const resolve = () => Promise.resolve([{ address: '10.0.0.8', family: 4 }])
  expect(await errorOf(take(renamed, {}, { resolve, timing: fakeTiming() }))).toMatchObject({
    code: 'address_forbidden',
  })
  expect(api.seen).toHaveLength(0)
})

test('an answer that unpacks to more than the limit is refused at the limit', async () => {
  const bomb = gzipSync(Buffer.alloc(200 << 20, ' '))
  api.handler = (_seen, response) =>
    response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(bomb)
  const before = process.memoryUsage().rss
  const error = await errorOf(take(sourceOf({ url: `${api.origin}/p`, limits: { page_megabytes: 2 } })))
  expect(error).toMatchObject({
    code: 'source_answer_invalid',
    detail: expect.stringContaining('more than 2097152 bytes'),
  })
  expect(process.memoryUsage().rss - before).toBeLessThan(100 << 20)
  expect(api.seen).toHaveLength(1)
})

test('what is nested without end, doubled in its keys or no list of objects is no answer', async () => {
  for (const [body, why] of [
    ['['.repeat(200_000), 'not JSON'],
    ['[{"payment_id":1,"payment_id":2}]', 'not JSON'],
    ['{"items":{}}', 'no list of records'],
    ['[1]', 'a record that is no object'],
  ] as const) {
    api.handler = (_seen, response) => json(response, body)
    const error = await errorOf(take(sourceOf({ url: `${api.origin}/p`, limits: { attempts: 1 } })))
    expect(error).toMatchObject({ code: 'source_answer_invalid', detail: expect.stringContaining(why) })
  }
  api.handler = (_seen, response) => json(response, '[{"__proto__":{"polluted":1},"constructor":"x"}]')
  expect((await take(sourceOf({ url: `${api.origin}/p` })))[0]?.text).toBe(
    '{"__proto__":{"polluted":1},"constructor":"x"}\n',
  )
  expect(({} as { polluted?: number }).polluted).toBeUndefined()
})

test('a cancelled run ends at once, in the middle of an answer or of a wait', async () => {
  const run = new AbortController()
  api.handler = (_seen, response) => {
    response.writeHead(200, { 'content-type': 'application/json' }).write('[')
    run.abort()
  }
  expect(await errorOf(take(sourceOf({ url: `${api.origin}/p` }), { signal: run.signal }))).toMatchObject({
    code: 'cancelled',
  })
  const waiting = new AbortController()
  api.handler = (_seen, response) => {
    response.writeHead(503, { 'retry-after': '250' }).end(() => setImmediate(() => waiting.abort()))
  }
  const hooks = {}
  expect(
    await errorOf(take(sourceOf({ url: `${api.origin}/p` }), { signal: waiting.signal }, hooks)),
  ).toMatchObject({ code: 'cancelled' })
})

test('a server proves who it is, and asks the same of us', async () => {
  const root = authority('Authority of the test')
  const [ours, stranger] = [root.issue('simei'), authority('Another').issue('simei')]
  const names: string[] = []
  const server: Server = createServer(
    { ...root.issue('server'), ca: root.cert, requestCert: true, rejectUnauthorized: true },
    (request, response) => {
      names.push(String((request.socket as TLSSocket).getPeerCertificate().subject.CN))
      json(response, [{ payment_id: 'A' }])
    },
  )
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/p`
  const file = async (name: string, text: string) => {
    await writeFile(join(folder, name), text)
    return { file: join(folder, name) }
  }
  const ca = await file('ca.pem', root.cert)
  const pairOf = async (name: string, pair: { cert: string; key: string }) => ({
    cert: await file(`${name}.pem`, pair.cert),
    key: await file(`${name}.key`, pair.key),
  })
  const limits = { attempts: 1 }
  const trusted = sourceOf({ url, limits, tls: { ca, ...(await pairOf('ours', ours)) } })
  expect((await take(trusted))[0]?.offer.control.rows).toBe('1')
  expect(names).toContain('simei')
  // Even where the environment says that nothing be verified.
  vi.stubEnv('NODE_TLS_REJECT_UNAUTHORIZED', '0')
  const unverified = sourceOf({ url, limits, tls: await pairOf('ours', ours) })
  expect(await errorOf(take(unverified))).toMatchObject({ code: 'source_untrusted' })
  vi.unstubAllEnvs()
  const anonymous = sourceOf({ url, limits, tls: { ca } })
  expect((await errorOf(take(anonymous))).code).toMatch(/source_un/)
  const unknown = sourceOf({ url, limits, tls: { ca, ...(await pairOf('stranger', stranger)) } })
  expect((await errorOf(take(unknown))).code).toMatch(/source_un/)
  const broken = sourceOf({ url, limits, tls: { ca, cert: ca, key: await file('bad.key', 'no key') } })
  expect(await errorOf(take(broken))).toMatchObject({ code: 'secret_missing' })
  server.closeAllConnections()
  server.close()
})
