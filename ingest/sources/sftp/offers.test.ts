import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Value } from 'typebox/value'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { fakeTiming } from '../http/api.test-helper.ts'
import { Secret } from '../secret.ts'
import type { Offer, OfferContext } from '../source.ts'
import { type SftpSource, sftpSchema } from './config.ts'
import { check, offers } from './offers.ts'
import { SftpServer } from './server.test-helper.ts'

const privateKey = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  .privateKey.export({ type: 'sec1', format: 'pem' })
  .toString()
const SECRETS: Readonly<Record<string, string>> = {
  CLAVE: 'clave-de-prueba',
  OTRA: 'otra-clave',
  LLAVE: privateKey,
  ROTA: 'no es una llave',
}

let root: string
let server: SftpServer
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'simei-sftp-'))
  server = await SftpServer.start(root, privateKey)
})
afterAll(async () => {
  server.close()
  await rm(root, { recursive: true })
})
beforeEach(async () => {
  await rm(join(root, 'in'), { recursive: true, force: true })
  await mkdir(join(root, 'in'))
  server.asked.length = 0
  server.breaks = 0
  server.hostileNames = []
  server.onList = () => Promise.resolve()
})

function sourceOf(yaml: Record<string, unknown> = {}): SftpSource {
  const config = Value.Decode(sftpSchema, {
    host: '127.0.0.1',
    port: server.port,
    user: 'simei',
    password: { env: 'CLAVE' },
    host_key: server.hostKey,
    folder: '/in',
    allow_networks: ['127.0.0.1/32'],
    ...yaml,
  })
  const within = Object.fromEntries(
    Object.entries(config).map(([key, value]) => [
      key,
      value instanceof Secret ? value.in(name => SECRETS[name]) : value,
    ]),
  ) as typeof config
  const base = {
    name: 'inadeh',
    kind: 'sftp',
    contract: null,
    schedule: null,
    after: [],
    format: {},
    dropShare: null,
  } as const
  return { ...base, ...within }
}

const context = (signal = new AbortController().signal): OfferContext => ({
  slotAt: new Date('2026-04-15T10:00:00Z'),
  watermark: null,
  dataDir: root,
  signal,
})
const hooks = { timing: fakeTiming() }

async function bytesOf(offer: Offer, signal = new AbortController().signal): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of await offer.open(signal)) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks)
}
async function found(source: SftpSource): Promise<Offer[]> {
  const list: Offer[] = []
  for await (const offer of offers(source, context(), hooks)) list.push(offer)
  return list
}
const errorOf = (promise: Promise<unknown>): Promise<{ code: string; detail: string; message: string }> =>
  promise.then(
    () => ({ code: 'succeeded', detail: '', message: '' }),
    error => error,
  )
const put = (name: string, content: string | Buffer) => writeFile(join(root, 'in', name), content)

test('files come whole, in the order of their dates, with their control, and nothing is touched there', async () => {
  const large = randomBytes(3_000_000)
  await put('pagos_2026-02-28.csv', large)
  await put('pagos_2026-01-31.csv', 'a;b\n')
  await put('pagos_2026-01-31.csv.control.json', '{"rows": 7, "amount": "12.50"}')
  await put('servicios_x.csv.partial', 'x')
  await put('.oculto.csv', 'x')
  await put('leame.txt', 'x')
  const list = await found(sourceOf())
  expect(
    list.map(({ fileName, contract, snapshotOn, sizeBytes }) => [fileName, contract, snapshotOn, sizeBytes]),
  ).toEqual([
    ['pagos_2026-01-31.csv', 'pagos', '2026-01-31', 4],
    ['pagos_2026-02-28.csv', 'pagos', '2026-02-28', 3_000_000],
  ])
  expect(list[0]?.control).toMatchObject({ rows: '7', amount: '12.50' })
  expect((await bytesOf(list[1] as Offer)).equals(large)).toBe(true)
  for (const offer of list) await offer.committed?.()
  expect(await readdir(join(root, 'in'))).toHaveLength(6)
  expect(server.asked.join()).not.toMatch(/REMOVE|RENAME/)
})

test('a server whose key is not the declared one learns no password', async () => {
  await put('pagos.csv', 'x')
  const wrong = `SHA256:${randomBytes(32).toString('base64').slice(0, 43)}`
  const error = await errorOf(found(sourceOf({ host_key: wrong })))
  expect(error).toMatchObject({ code: 'source_untrusted', detail: expect.stringContaining(server.hostKey) })
  expect(server.asked).toEqual([])
  expect(await found(sourceOf({ host_key: [wrong, server.hostKey] }))).toHaveLength(1)
})

test('a key opens as a password does; a wrong one is refused, and told by its place alone', async () => {
  await put('pagos.csv', 'x')
  const byKey = sourceOf({ password: undefined, private_key: { env: 'LLAVE' } })
  const { password: _, ...keyed } = byKey
  expect(await found(keyed)).toHaveLength(1)
  expect(await errorOf(found(sourceOf({ password: { env: 'OTRA' } })))).toMatchObject({
    code: 'source_refused',
  })
  const { password: _none, ...broken } = sourceOf({ private_key: { env: 'ROTA' } })
  const error = await errorOf(found(broken))
  expect(error).toMatchObject({ code: 'secret_missing', detail: 'env ROTA: not usable' })
  const missing = await errorOf(found(sourceOf({ password: { env: 'NADA' } })))
  expect(missing).toMatchObject({ code: 'secret_missing', detail: 'env NADA' })
  expect(`${error.message} ${missing.message}`).not.toMatch(/no es una llave|clave-de/)
})

test('an internal server that is not declared is refused, and so is a number in disguise', async () => {
  expect(await errorOf(found(sourceOf({ allow_networks: [] })))).toMatchObject({ code: 'address_forbidden' })
  expect(await errorOf(found(sourceOf({ host: '2130706433' })))).toMatchObject({ code: 'address_forbidden' })
})

test('links, and names that lead elsewhere, are counted and left', async () => {
  await put('pagos_bueno.csv', 'x')
  await symlink('/etc/passwd', join(root, 'in', 'pagos_enlace.csv'))
  server.hostileNames = [
    'pagos_x/../pagos.csv',
    '../pagos.csv',
    'pagos_\u0000.csv',
    'pagos_\u202evsc.csv',
    'pagos_a\\b.csv',
  ]
  const source = sourceOf({ files: '*pagos*' })
  expect((await found(source)).map(({ fileName }) => fileName)).toEqual(['pagos_bueno.csv'])
  expect(await check(source, context(), hooks)).toMatchObject({ refused: 5, unsettled: 0 })
})

test('a file that grows between two listings waits for the next run', async () => {
  await put('pagos_crece.csv', 'x')
  await put('pagos_listo.csv', 'x')
  let listings = 0
  server.onList = async () => {
    listings += 1
    if (listings > 1) await put('pagos_crece.csv', 'xx')
  }
  expect((await found(sourceOf())).map(({ fileName }) => fileName)).toEqual(['pagos_listo.csv'])
  expect(listings).toBe(2)
})

test('where a marker is declared, it alone tells that a file is whole', async () => {
  await put('pagos_a.csv', 'x')
  await put('pagos_b.csv', 'x')
  await put('pagos_b.csv.done', '')
  const source = sourceOf({ done_marker: '.done', files: 'pagos_*' })
  expect((await found(source)).map(({ fileName }) => fileName)).toEqual(['pagos_b.csv'])
})

test('a connection that breaks in the middle is made again, and the bytes go on where they were', async () => {
  const content = randomBytes(6_000_000)
  await put('pagos.csv', content)
  const [offer] = await found(sourceOf())
  server.readsPerConnection = 60
  server.breaks = 6
  expect((await bytesOf(offer as Offer)).equals(content)).toBe(true)
  expect(server.breaks).toBe(0)
  server.breaks = Number.POSITIVE_INFINITY
  server.readsPerConnection = 0
  expect(await errorOf(bytesOf(offer as Offer))).toMatchObject({ code: 'source_unreachable' })
  server.readsPerConnection = Number.POSITIVE_INFINITY
})

test('a file that changed after it was listed, or while it was read, ends as an error', async () => {
  await put('pagos.csv', randomBytes(100_000))
  const [offer] = await found(sourceOf())
  await put('pagos.csv', randomBytes(100_001))
  expect(await errorOf(bytesOf(offer as Offer))).toMatchObject({ code: 'file_unreadable' })
  const [again] = await found(sourceOf())
  const stream = await (again as Offer).open(new AbortController().signal)
  const reading = (async () => {
    for await (const _ of stream) await utimes(join(root, 'in', 'pagos.csv'), 1, 1)
  })()
  expect(await errorOf(reading)).toMatchObject({ code: 'file_unreadable' })
})

test('what is declared is done after the commit alone, to the file that was read, and overwrites nothing', async () => {
  await mkdir(join(root, 'in', 'cargados'))
  await writeFile(join(root, 'in', 'cargados', 'pagos.csv'), 'earlier')
  await put('pagos.csv', 'now')
  await put('pagos.csv.control.json', '{"rows": 0}')
  const [moved] = await found(sourceOf({ after_load: { move: 'cargados' } }))
  expect(await bytesOf(moved as Offer)).toEqual(Buffer.from('now'))
  expect(await readdir(join(root, 'in'))).toContain('pagos.csv')
  await moved?.committed?.()
  await moved?.committed?.()
  expect((await readdir(join(root, 'in', 'cargados'))).sort()).toEqual([
    'pagos.csv',
    'pagos.csv.2',
    'pagos.csv.control.json',
  ])
  expect(await readFile(join(root, 'in', 'cargados', 'pagos.csv.2'), 'utf8')).toBe('now')
  await put('pagos.csv', 'next')
  const [deleted] = await found(sourceOf({ after_load: 'delete' }))
  await put('pagos.csv', 'another one by now')
  await deleted?.committed?.()
  expect(await readdir(join(root, 'in'))).toEqual(['cargados', 'pagos.csv'])
  const [last] = await found(sourceOf({ after_load: 'delete' }))
  await last?.committed?.()
  expect(await readdir(join(root, 'in'))).toEqual(['cargados'])
})

test('a cancelled run ends the transfer', async () => {
  await put('pagos.csv', randomBytes(2_000_000))
  const [offer] = await found(sourceOf())
  const run = new AbortController()
  const stream = await (offer as Offer).open(run.signal)
  const reading = (async () => {
    for await (const _ of stream) run.abort()
  })()
  expect(await errorOf(reading)).toMatchObject({ code: 'cancelled' })
})

test('a folder that is not there, and a server that is not, are told apart', async () => {
  expect(await errorOf(found(sourceOf({ folder: '/nada' })))).toMatchObject({ code: 'file_unreadable' })
  expect(await errorOf(found(sourceOf({ port: 1 })))).toMatchObject({ code: 'source_unreachable' })
})
