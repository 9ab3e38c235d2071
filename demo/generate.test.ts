import { createHash } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { CONTRACTS, type ContractName } from '#domain/contracts/index.ts'
import { type BatchOutcome, ingestFolder, rawTableStatements } from '#ingest/index.ts'
import { ensureTables, openWarehouse } from '#warehouse/index.ts'
import { type TestServer, type TestStore, testServer, testStore } from '../test/engines.ts'
import { defectsOf } from './files/defects.ts'
import type { DemoOptions } from './generate.ts'
import { DEMO_AS_OF, generateDemo } from './index.ts'

const SCALE = 0.01
/** Some early and the late ones, those with broken rows and odd files among them; whoever starts the product has them all. */
const CYCLES = ['2016C1', '2018C2', '2018C4', '2019C4', '2025C1', '2025C2', '2026C1']
let server: TestServer
let store: TestStore
let admin: ReturnType<typeof openWarehouse>
let root: string
let outcomes: readonly BatchOutcome[]
const pathOf = (name: string) => join(root, name)
const generate = (name: string, seed: number, part: Pick<DemoOptions, 'contracts' | 'cycles'> = {}) =>
  generateDemo({ warehouse: admin, out: pathOf(name), scale: SCALE, seed, ...part })

beforeAll(async () => {
  ;[server, store] = await Promise.all([testServer(), testStore()])
  admin = openWarehouse(server.urls.admin)
  root = await mkdtemp(join(tmpdir(), 'simei-demo-'))
  await generate('sources', 2017, { cycles: CYCLES })
  await ensureTables(server.urls.admin, rawTableStatements())
  const loader = openWarehouse(server.urls.loader)
  outcomes = await ingestFolder(
    {
      warehouse: loader as never,
      store: store.store,
      dataDir: pathOf('data'),
      clock: () => new Date(DEMO_AS_OF),
    },
    { folder: pathOf('sources'), requestedBy: 'test' },
  )
  await loader.close()
}, 600_000)
afterAll(async () => {
  await admin.close()
  await store.close()
  await server.stop()
  await rm(root, { recursive: true, force: true })
})

/** Files of a folder with the SHA-256 of what they hold, decompressed. */
async function contents(name: string): Promise<Record<string, string>> {
  const files = (await readdir(pathOf(name))).sort()
  const hashes = files.map(async file => {
    const bytes = await readFile(join(pathOf(name), file))
    const plain = file.endsWith('.gz') ? gunzipSync(bytes) : bytes
    return [file, createHash('sha256').update(plain).digest('hex')] as const
  })
  return Object.fromEntries(await Promise.all(hashes))
}

test('every file is taken in by its contract, and control totals agree', () => {
  expect(outcomes.length).toBeGreaterThan(90)
  expect(outcomes.filter(outcome => outcome.state !== 'committed')).toEqual([])
})

test('every way in which a file may arrive is used', async () => {
  const files = await readdir(pathOf('sources'))
  expect(files.some(file => file.endsWith('.parquet'))).toBe(true)
  expect(files.some(file => file.endsWith('.csv.gz'))).toBe(true)
  const latin = await readFile(join(pathOf('sources'), 'personas_2018-12-31.csv'))
  expect(latin.subarray(0, 12).toString()).toBe('"person_id";')
  expect(() => new TextDecoder('utf-8', { fatal: true }).decode(latin)).toThrow()
  expect(files).toEqual(expect.arrayContaining(['oferta_2026-01-31.xlsx', 'presupuesto_2026-04-15.jsonl']))
  const marked = await readFile(join(pathOf('sources'), 'plan_2026-01-15.csv'))
  expect([...marked.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
})

test('an office may write in its own way: what was found of it is recorded with the batch', async () => {
  const rows = await store.store.db
    .selectFrom('batches')
    .select(['contract', 'conventions'])
    .where('contract', 'in', ['calidad', 'planilla'])
    .execute()
  const found = Object.fromEntries(rows.map(row => [row.contract, row.conventions]))
  expect(found.calidad).toMatchObject({
    delimiter: { value: ';' },
    encoding: { value: 'windows-1252' },
    date_format: { value: 'd/m/y' },
    decimal_mark: { value: ',' },
  })
  expect(found.planilla).toMatchObject({ encoding: { value: 'utf-8' }, date_format: { value: 'y-m-d' } })
  const [payroll] = (
    await sql<Record<string, string>>`
      SELECT uniqExact(eligibility) AS eligibilities, uniqExact(programme) AS programmes, min(length(corregimiento_code)) AS digits FROM raw.planilla`.execute(
      admin.db,
    )
  ).rows
  expect(payroll).toEqual({ eligibilities: '4', programmes: '4', digits: '6' })
})

test('every contract has broken rows of every defect that it knows, and nothing else is quarantined', async () => {
  const found = await sql<{ contract: ContractName; reasons: string[]; rows: string }>`
    SELECT contract, arrayDistinct(arrayFlatten(groupArray(reasons.reason))) AS reasons, count() AS rows FROM raw.quarantine GROUP BY contract`.execute(
    admin.db,
  )
  for (const contract of Object.values(CONTRACTS)) {
    const row = found.rows.find(other => other.contract === contract.name)
    const wanted = new Set(defectsOf(contract).map(defect => defect.reason))
    expect([contract.name, [...wanted].filter(reason => !row?.reasons.includes(reason))]).toEqual([
      contract.name,
      [],
    ])
  }
  const quarantined = outcomes.filter(outcome => Number(outcome.quarantined) > 0)
  expect(quarantined.map(outcome => basename(outcome.file)).length).toBe(21)
  expect(outcomes.reduce((sum, outcome) => sum + Number(outcome.quarantined), 0)).toBeGreaterThan(300)
})

test('of one year in a file, the last change of an enrolment stands below the earlier ones', async () => {
  const found = await sql<{ twice: string; reversed: string }>`
    SELECT count() AS twice, countIf(states != arraySort(x -> indexOf(['activo', 'suspendido', 'egresado', 'fallecido'], x), states)) AS reversed
    FROM (SELECT groupArray(status) AS states FROM (SELECT * FROM raw.inscripciones ORDER BY batch_id, line) GROUP BY batch_id, enrolment_id)
    WHERE length(states) > 1`.execute(admin.db)
  expect(Number(found.rows[0]?.twice)).toBeGreaterThan(0)
  expect(found.rows[0]?.reversed).toBe('0')
})

test('a broken payment is a copy of a good one that was loaded', async () => {
  const [row] = (
    await sql<{ alone: string }>`
      SELECT countIf(fields['payment_id'] != '' AND fields['payment_id'] NOT IN (SELECT payment_id FROM raw.pagos)) AS alone
      FROM raw.quarantine WHERE contract = 'pagos'`.execute(admin.db)
  ).rows
  expect(row?.alone).toBe('0')
})

test('the same seed and scale give the same content, another seed other content of the same counts', async () => {
  const cycles = ['2016C1', '2018C2', '2026C1']
  await generate('again', 2017, {
    cycles,
    contracts: ['personas', 'pagos', 'hogares', 'plan', 'oferta', 'fichas'],
  })
  const first = await contents('sources')
  const again = await contents('again')
  expect(Object.keys(again).filter(file => /^(personas|pagos)_.*(csv|parquet|gz)$/.test(file))).toHaveLength(
    9,
  )
  expect(again).toEqual(Object.fromEntries(Object.keys(again).map(file => [file, first[file]])))
  await generate('other', 7, { contracts: ['planilla'] })
  const other = await contents('other')
  const payroll = 'planilla_2026-03-31.csv'
  expect(other[payroll]).not.toBe(first[payroll])
  expect(other[`${payroll}.control.json`]).toBe(first[`${payroll}.control.json`])
})

test('a folder with content is refused and left as it is', async () => {
  await expect(generate('again', 1)).rejects.toMatchObject({ code: 'bad_request' })
  expect((await readdir(pathOf('again'))).length).toBeGreaterThan(20)
})

test('what an interrupted generation left is removed, and an aborted one leaves no folder', async () => {
  const partial = pathOf('aborted.partial')
  await rm(partial, { recursive: true, force: true })
  const abort = new AbortController()
  const started = generateDemo({
    warehouse: admin,
    out: pathOf('aborted'),
    scale: SCALE,
    seed: 1,
    signal: abort.signal,
    onProgress: ({ phase, done }) => {
      if (phase === 'files' && done > 2) abort.abort()
    },
  })
  await expect(started).rejects.toThrow()
  expect(await readdir(root)).not.toContain('aborted')
  await writeFile(join(partial, 'left-over.csv'), 'x')
  await generate('aborted', 1, { contracts: ['avances'] })
  expect(await readdir(pathOf('aborted'))).not.toContain('left-over.csv')
  expect(await readdir(root)).not.toContain('aborted.partial')
})
