import { execFileSync } from 'node:child_process'
import { appendFile, mkdir, mkdtemp, rename, rm, symlink, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { FolderSource } from './config.ts'
import { findFiles } from './find.ts'
import { type FolderOffer, offers } from './offers.ts'

const SLOT = new Date('2026-03-08T03:30:00Z')
const { signal } = new AbortController()
let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'simei-folder-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const source = (changes: Partial<FolderSource> = {}): FolderSource => ({
  kind: 'folder',
  name: 'puc',
  folder,
  contract: null,
  schedule: null,
  after: [],
  format: {},
  dropShare: null,
  settle_seconds: 0,
  ...changes,
})
const put = async (name: string, content = 'x') => {
  await mkdir(join(folder, name, '..'), { recursive: true })
  await writeFile(join(folder, name), content)
}
const found = async (changes: Partial<FolderSource> = {}): Promise<FolderOffer[]> => {
  const all: FolderOffer[] = []
  const context = { slotAt: SLOT, watermark: null, dataDir: '', signal }
  for await (const offer of offers(source(changes), context)) all.push(offer)
  return all
}
const names = async (changes: Partial<FolderSource> = {}) =>
  (await found(changes)).map(offer => offer.fileName)

test('files come in the order of their dates, however the folder lists them, and say what is known of them', async () => {
  await put('pagos_2026-02-01.csv', 'abc')
  await put('pagos_2025-12-31.csv')
  await put('personas_b.csv')
  await put('personas_a.csv')
  await put('pagos_z.csv')
  await put('pagos_z.csv.control.json', '{"rows":1,"snapshot_on":"2026-01-15"}')
  await put('pagos_y.csv')
  await put('pagos_y.csv.control.json', '{"rows":')
  const all = await found()
  expect(all.map(({ fileName, contract, snapshotOn }) => [fileName, contract, snapshotOn])).toEqual([
    ['pagos_y.csv', 'pagos', null],
    ['personas_a.csv', 'personas', null],
    ['personas_b.csv', 'personas', null],
    ['pagos_2025-12-31.csv', 'pagos', '2025-12-31'],
    ['pagos_z.csv', 'pagos', '2026-01-15'],
    ['pagos_2026-02-01.csv', 'pagos', '2026-02-01'],
  ])
  expect(all[0]?.control.problem).toBe('control file: not JSON')
  expect(all[4]?.control).toMatchObject({ rows: '1', snapshotOn: '2026-01-15' })
  expect(all[5]?.sizeBytes).toBe(3)
  expect(await text(await (all[5] as FolderOffer).open(signal))).toBe('abc')
})

test('hidden, partial and control files are left out, whatever the pattern says', async () => {
  for (const name of [
    '.pagos.csv',
    'pagos.csv.partial',
    'pagos.csv.part',
    'pagos.csv~',
    'pagos.csv.done',
    'a.tmp',
  ])
    await put(name)
  await put('pagos.csv.control.json', '{}')
  await put('.oculta/pagos.csv')
  await put('pagos.csv')
  expect(await names({ files: '*', recursive: true, contract: 'pagos' })).toEqual(['pagos.csv'])
})

test('patterns choose by name or by path, and folders within only when asked', async () => {
  for (const name of [
    'pagos_1.csv.gz',
    'pagos_2.csv',
    'otros_1.csv.gz',
    '2026/pagos_3.csv.gz',
    '2026/x/pagos_4.csv.gz',
  ])
    await put(name)
  expect(await names({ files: 'pagos_*.csv.gz' })).toEqual(['pagos_1.csv.gz'])
  expect(await names({ files: 'pagos_*.csv.gz', recursive: true })).toHaveLength(3)
  expect(await names({ files: ['2026/*.gz', 'otros*'], recursive: true })).toEqual([
    'otros_1.csv.gz',
    'pagos_3.csv.gz',
  ])
  expect(await names({ files: '{pagos,otros}_[13].csv*', recursive: true })).toHaveLength(3)
})

test('a slot in the pattern names the day for which a run stands, on the clocks of the source', async () => {
  await put('pago20260307.csv')
  await put('pago20260308.csv')
  await put('2026/03/ayer_06.csv')
  const changes = { contract: 'pagos' as const, files: 'pago{slot:yyyyMMdd}.csv' }
  expect((await found(changes)).map(({ fileName, snapshotOn }) => [fileName, snapshotOn])).toEqual([
    ['pago20260307.csv', '2026-03-07'],
  ])
  const tokyo = { cron: '0 5 * * *', timeZone: 'Asia/Tokyo', missed: 'once' as const }
  expect(await names({ ...changes, schedule: tokyo })).toEqual(['pago20260308.csv'])
  const deep = { files: 'ayer_{slot-1d:dd}.csv', folder: join(folder, '{slot:yyyy}', '{slot:MM}') }
  expect(await names({ ...changes, ...deep })).toEqual(['ayer_06.csv'])
})

test('a file that was just written waits, and with a marker only the marker counts', async () => {
  await put('pagos_new.csv')
  await put('pagos_old.csv')
  await utimes(join(folder, 'pagos_old.csv'), 1_700_000_000, 1_700_000_000)
  expect(await names({ settle_seconds: 60 })).toEqual(['pagos_old.csv'])
  expect((await findFiles(source({ settle_seconds: 60 }), SLOT)).unsettled).toBe(1)
  await put('pagos_new.csv.listo', '')
  expect(await names({ settle_seconds: 60, done_marker: '.listo', files: 'pagos*' })).toEqual([
    'pagos_new.csv',
  ])
})

test('a file that grows while it is read ends in an error, never as if it were whole', async () => {
  await put('pagos.csv', 'a'.repeat(3 << 20))
  const [offer] = await found()
  const stream = await (offer as FolderOffer).open(signal)
  const read = async () => {
    for await (const _chunk of stream) await appendFile(join(folder, 'pagos.csv'), 'b')
  }
  await expect(read()).rejects.toThrow('file_unreadable: pagos.csv: it changed while it was read')
})

test('no link is followed, neither found nor exchanged after it was found, and no pipe is waited for', async () => {
  await put('outside/secret.csv', 'secret')
  await put('in/pagos_1.csv')
  await put('in/sub/pagos_2.csv')
  const inside = { folder: join(folder, 'in'), recursive: true }
  await symlink(join(folder, 'outside/secret.csv'), join(folder, 'in/pagos_link.csv'))
  await symlink(join(folder, 'outside'), join(folder, 'in/linked'))
  execFileSync('mkfifo', [join(folder, 'in/pagos_pipe.csv')])
  expect(await names({ ...inside, files: '*.csv', contract: 'pagos' })).toEqual([
    'pagos_1.csv',
    'pagos_2.csv',
  ])
  expect((await findFiles(source(inside), SLOT)).links).toBe(1)
  const [first, second] = await found(inside)
  await rm(join(folder, 'in/pagos_1.csv'))
  await symlink(join(folder, 'outside/secret.csv'), join(folder, 'in/pagos_1.csv'))
  await expect(first?.open(signal)).rejects.toThrow('file_unreadable: pagos_1.csv: a link')
  await rename(join(folder, 'in/sub'), join(folder, 'sub'))
  await symlink(join(folder, 'sub'), join(folder, 'in/sub'))
  await expect(second?.open(signal)).rejects.toThrow('file_unreadable: pagos_2.csv: outside of its folder')
  await rm(join(folder, 'in/pagos_1.csv'))
  execFileSync('mkfifo', [join(folder, 'in/pagos_1.csv')])
  await expect(first?.open(signal)).rejects.toThrow('file_unreadable: pagos_1.csv: not a regular file')
})

test('a folder that is not there is named, and an aborted transfer ends', async () => {
  await expect(found({ folder: join(folder, 'nada') })).rejects.toThrow('file_unreadable: nada: ENOENT')
  await put('pagos.csv', 'a'.repeat(8 << 20))
  const [offer] = await found()
  const cancel = new AbortController()
  const stream = await (offer as FolderOffer).open(cancel.signal)
  const read = async () => {
    for await (const _chunk of stream) cancel.abort()
  }
  await expect(read()).rejects.toThrow('warehouse_cancelled')
})
