import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { sql } from 'kysely'
import { Registry } from 'prom-client'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reportBatches, reportRuns } from '#api/metrics/measures.ts'
import { CONTRACTS } from '#domain/contracts/index.ts'
import { startClickHouse } from '#engines/index.ts'
import { PROVING } from '#test/proving.ts'
import { tracesIn, tracesInStore, tracesInWarehouse } from '#test/traces.ts'
import { migrate, openWarehouse, type Warehouse } from '#warehouse/index.ts'
import { hostileFiles, TRACES } from '../test-support/hostile-files.test-helper.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { LEASE_SECONDS } from '../test-support/run-here.test-helper.ts'
import { startRun } from '../test-support/start-run.test-helper.ts'

let engineDir: string
let pipeline: TestPipeline
let admin: Warehouse
/** What was said, by where it was said. */
const heard = new Map<string, string>()

beforeAll(async () => {
  engineDir = await mkdtemp(join(tmpdir(), 'simei-privacy-'))
  pipeline = await testPipeline(async () => {
    const { urls, stop } = await startClickHouse({ dir: engineDir, memoryMb: 2000 })
    await migrate(urls.admin)
    return { urls, stop }
  })
  admin = openWarehouse(pipeline.urls.admin)
  const folder = join(pipeline.folder, 'hostile')
  await mkdir(folder)
  for (const { name, content, control } of hostileFiles(
    PROVING ? Object.values(CONTRACTS) : [CONTRACTS.personas],
  )) {
    await writeFile(join(folder, name), content)
    if (control !== undefined) await writeFile(join(folder, `${name}.control.json`), JSON.stringify(control))
  }
  const order = {
    loader: pipeline.urls.loader,
    store: pipeline.urls.store,
    dataDir: pipeline.context.dataDir,
    source: 'hostile',
    folder,
    leaseSeconds: LEASE_SECONDS,
  }
  const killed = startRun({ ...order, at: { effect: 100, moment: 'sent', signal: 'SIGKILL' } })
  expect(await killed.ended).toBe('SIGKILL')
  heard.set('a process that was killed', killed.lines.join('\n'))
  const whole = startRun(order)
  expect(await whole.ended).toBe('0')
  heard.set('a process with its outcomes', whole.lines.join('\n'))
})
afterAll(async () => {
  await admin?.close()
  await pipeline?.close()
  await rm(engineDir, { recursive: true, force: true })
})

test('the rows were there: loaded, set aside and refused', async () => {
  const { db } = pipeline.context.store
  const ends = await db
    .selectFrom('batches')
    .select(['state', 'reason_code', ({ fn }) => fn.countAll<string>().as('batches')])
    .groupBy(['state', 'reason_code'])
    .orderBy('state')
    .orderBy('reason_code')
    .execute()
  const codes = ends.map(({ state, reason_code }) => reason_code ?? state)
  expect(codes).toEqual(
    expect.arrayContaining([
      'committed',
      'repeated',
      'columns_mismatch',
      'control_total_mismatch',
      'file_unreadable',
    ]),
  )
  const [kept] = await pipeline.rows(
    sql<{ loaded: string; aside: string }>`select
      toString((select count() from raw.personas where position(given_names, 'Zqxilda') > 0)) as loaded,
      toString((select count() from raw.quarantine where position(toString(fields), 'Zqxilda') > 0)) as aside`,
  )
  expect(Number(kept?.loaded)).toBeGreaterThan(0)
  expect(Number(kept?.aside)).toBeGreaterThan(Object.keys(CONTRACTS).length)
})

test('no name and no cédula is in what a process says, in an outcome or in an error', () => {
  expect(heard.get('a process with its outcomes')).toContain('control_total_mismatch')
  for (const [place, text] of heard) {
    expect(text, place).toContain('started')
    expect(tracesIn(text, TRACES), place).toEqual([])
  }
})

test('none is in the ledger or in any other table of the store', async () => {
  expect(await tracesInStore(pipeline.context.store.db, TRACES)).toEqual([])
})

test('none is in what the warehouse keeps about its own work', async () => {
  const { names, found } = await tracesInWarehouse(admin.db, TRACES)
  expect(names).toEqual(expect.arrayContaining(['errors', 'query_log', 'processes', 'parts']))
  expect(found).toEqual([])
})

test('none is in a log file of the warehouse or in the name of a file', async () => {
  const logs = (await readdir(engineDir)).filter(name => /\.(log|err|txt)(\.\d+)?$/.test(name))
  expect(logs).toContain('server.log')
  for (const name of logs)
    expect(tracesIn(await readFile(join(engineDir, name), 'utf8'), TRACES), name).toEqual([])
  const names = await readdir(pipeline.context.dataDir, { recursive: true })
  expect(names.length).toBeGreaterThan(20)
  expect(tracesIn(names.join('\n'), TRACES)).toEqual([])
})

test('none is in the metrics', async () => {
  const registry = new Registry()
  await Promise.all([
    reportBatches(registry, pipeline.context.store),
    reportRuns(registry, pipeline.context.store),
  ])
  const text = await registry.metrics()
  expect(text).toContain('committed')
  expect(tracesIn(text, TRACES)).toEqual([])
})
