import { randomBytes } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { ingestOffer } from '../../ingest-offer.ts'
import { type TestPipeline, testPipeline } from '../../test-support/pipeline.test-helper.ts'
import { csv, payment } from '../../test-support/records.test-helper.ts'
import { Secret } from '../secret.ts'
import type { Offer } from '../source.ts'
import type { S3Source } from './config.ts'
import { offers } from './offers.ts'
import { S3Server } from './server.test-helper.ts'

const SECRET_KEY = 'llave-secreta-del-deposito'
const server = new S3Server({ bucket: 'meduca', accessKey: 'AKIDSIMEI', secretKey: SECRET_KEY })
let pipeline: TestPipeline
beforeAll(async () => {
  ;[pipeline] = await Promise.all([testPipeline(), server.start()])
})
afterAll(async () => {
  server.stop()
  await pipeline?.close()
})
beforeEach(() => {
  server.objects.clear()
  server.requests.length = 0
  server.intercept = () => false
})

const source = (changes: Partial<S3Source> = {}): S3Source => ({
  kind: 's3',
  name: 'meduca',
  contract: null,
  schedule: null,
  after: [],
  format: {},
  dropShare: null,
  endpoint: `http://127.0.0.1:${server.port}`,
  bucket: 'meduca',
  access_key: new Secret({ env: 'A' }, () => 'AKIDSIMEI'),
  secret_key: new Secret({ env: 'B' }, () => SECRET_KEY),
  allow_networks: ['127.0.0.0/8'],
  ...changes,
})
const { signal } = new AbortController()
async function offered(changes: Partial<S3Source> = {}): Promise<Offer[]> {
  const all: Offer[] = []
  const context = { slotAt: new Date('2026-03-08T03:30:00Z'), watermark: null, dataDir: '', signal }
  for await (const offer of offers(source(changes), context, pipeline.context.warehouse)) all.push(offer)
  return all
}
const open = (offer: Offer | undefined) => {
  if (offer === undefined) throw new Error('no such offer')
  return offer.open(signal)
}
const names = async (changes: Partial<S3Source> = {}) =>
  (await offered(changes)).map(({ fileName }) => fileName)
const put = (key: string, content: string | Buffer = 'x') => server.objects.set(key, Buffer.from(content))

test('objects are listed page by page, chosen by pattern and slot, in the order of their dates', async () => {
  for (const key of [
    'pagos_2026-02-01.csv',
    'pagos_2025-12-31.csv.gz',
    'sub/pagos_3.csv',
    '.oculto.csv',
    'pagos.csv.tmp',
    'personas_a.csv',
  ])
    put(`puc/${key}`)
  put('pucx/pagos_9.csv')
  put('puc/pagos_2026-02-01.csv.control.json', '{"rows":1,"snapshot_on":"2025-01-31"}')
  const all = await offered({ prefix: 'puc' })
  expect(
    all.map(({ fileName, contract, snapshotOn, control }) => [fileName, contract, snapshotOn, control.rows]),
  ).toEqual([
    ['personas_a.csv', 'personas', null, null],
    ['pagos_2026-02-01.csv', 'pagos', '2025-01-31', '1'],
    ['pagos_2025-12-31.csv.gz', 'pagos', '2025-12-31', null],
  ])
  expect(await names({ prefix: 'puc/', recursive: true, files: 'pagos_?.csv' })).toEqual(['pagos_3.csv'])
  put('diario/20260307/p.csv')
  put('diario/20260308/p.csv')
  const daily = { prefix: 'diario/{slot:yyyyMMdd}', files: '*.csv', contract: 'pagos' as const }
  expect((await offered(daily)).map(({ fileName, snapshotOn }) => [fileName, snapshotOn])).toEqual([
    ['p.csv', '2026-03-07'],
  ])
})

test('the bytes of an object come as they are: any length, any sign in its name, empty, binary', async () => {
  const contents: [string, Buffer][] = [
    ['a b+ñ%#&.csv', Buffer.from('ñ\r\n"\0\\N')],
    ['vacio.csv', Buffer.alloc(0)],
    ['primo.csv', randomBytes(104_729)],
    ['grande.parquet', randomBytes(3 << 20)],
  ]
  for (const [key, content] of contents) put(key, content)
  const all = await offered({ files: '*', contract: 'pagos' })
  expect(all).toHaveLength(4)
  for (const [key, content] of contents) {
    const offer = all.find(({ fileName }) => fileName === key)
    expect(offer?.sizeBytes, key).toBe(content.length)
    expect(content.equals(await buffer(await open(offer))), key).toBe(true)
  }
})

test('an object is taken in like a file: the same content under another name and compression is a repeat', async () => {
  const file = csv([payment(1), payment(2)])
  put('pagos_1.csv', file)
  put('pagos_2.csv.gz', gzipSync(file))
  const outcomes = []
  for (const offer of await offered())
    outcomes.push(...(await ingestOffer(pipeline.context, { offer, source: source(), requestedBy: 'test' })))
  expect(outcomes.map(({ file: name, state, loaded }) => [name, state, loaded])).toEqual([
    ['pagos_1.csv', 'committed', 2],
    ['pagos_2.csv.gz', 'repeated', 0],
  ])
})

test('an object that changed since it was listed, or breaks off, is an error', async () => {
  put('pagos_1.csv', randomBytes(1 << 20))
  const [offer] = await offered()
  put('pagos_1.csv', randomBytes(2 << 20))
  const read = async () => buffer(await open(offer))
  await expect(read()).rejects.toThrow(/^source_(unstable|refused|unreachable)/)
  const [second] = await offered()
  server.intercept = (request, response) => {
    if (request.method !== 'GET') return false
    response.writeHead(206, { 'content-length': String(2 << 20) })
    response.write(Buffer.alloc(1 << 19))
    setImmediate(() => response.destroy())
    return true
  }
  await expect(second?.open(signal).then(buffer)).rejects.toThrow(/^source_(refused|unreachable)/)
})

test('a name that the warehouse would take for a pattern is refused, and nothing else is read in its place', async () => {
  put('pagos_*.csv')
  put('pagos_1.csv')
  const offer = (await offered()).find(({ fileName }) => fileName === 'pagos_*.csv')
  await expect(offer?.open(signal)).rejects.toThrow('file_unreadable: pagos_*.csv: its name is a pattern')
})

test('a wrong key, a missing bucket and a store that is not there are told apart, without keys', async () => {
  put('pagos_1.csv')
  const wrong = new Secret({ env: 'B' }, () => 'otra-llave-secreta')
  const where = `meduca: 127.0.0.1:${server.port}`
  await expect(offered({ secret_key: wrong })).rejects.toThrow(`source_refused: ${where}: bucket meduca`)
  await expect(offered({ bucket: 'otro' })).rejects.toThrow(`source_refused: ${where}: bucket otro`)
  const { access_key: _access, secret_key: _secret, ...open } = source()
  const context = { slotAt: new Date(), watermark: null, dataDir: '', signal }
  await expect(offers(open, context, pipeline.context.warehouse).next()).rejects.toThrow('source_refused')
  await expect(offered({ endpoint: 'http://127.0.0.1:1' })).rejects.toThrow(
    'source_unreachable: meduca: 127.0.0.1:1',
  )
  await expect(offered({ secret_key: new Secret({ env: 'NADA' }) })).rejects.toThrow(
    'secret_missing: env NADA',
  )
  const admin = new URL(pipeline.urls.admin)
  const headers = { Authorization: `Basic ${btoa(`${admin.username}:${admin.password}`)}` }
  const ask = async (body: string) => (await fetch(admin.origin, { method: 'POST', body, headers })).text()
  await ask('system flush logs')
  const seen = [JSON.stringify(await pipeline.rows(sql`select * from system.processes`))]
  for (const table of ['query_log', 'errors', 'processes'])
    seen.push(await ask(`select * from system.${table} format JSON`))
  expect(seen.join('')).not.toMatch(/llave-secreta/)
})

test('an internal address is reached only where it is declared, and a store cannot send us to another', async () => {
  await expect(offered({ allow_networks: [] })).rejects.toThrow('address_forbidden')
  await expect(offered({ endpoint: 'http://169.254.169.254' })).rejects.toThrow('address_forbidden')
  put('pagos_1.csv')
  const other = await new S3Server({ bucket: 'meduca', accessKey: 'x', secretKey: 'x' }).start()
  server.intercept = (request, response) => {
    response.writeHead(307, { location: `http://127.0.0.1:${other.port}${request.url}` }).end()
    return true
  }
  await expect(offered()).rejects.toThrow(/^source_refused/)
  expect(other.requests).toEqual([])
  other.stop()
})
