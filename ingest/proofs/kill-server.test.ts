import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type EngineEvent, type Engines, openEngines } from '#engines/index.ts'
import { childOfOurs } from '#engines/testing/processes.test-helper.ts'
import { PROVING } from '#test/proving.ts'
import { migrate } from '#warehouse/index.ts'
import { expectExactlyOnce, paymentsFolder } from '../test-support/payments.test-helper.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { runHere } from '../test-support/run-here.test-helper.ts'
import { seeded } from '../test-support/seeded.test-helper.ts'

const [ROWS, KILLS] = PROVING ? [1_000_000, 20] : [50_000, 2]

let dataDir: string
let engines: Engines
let pipeline: TestPipeline
const events: EngineEvent[] = []
let heard: () => void = () => undefined

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'simei-kill-server-'))
  pipeline = await testPipeline(async () => {
    engines = await openEngines({
      dataDir,
      mode: 'own',
      warehouseMemoryMb: 2000,
      storeMemoryMb: 64,
      storeUrl: 'postgresql://127.0.0.1:1/the-tests-have-their-own',
      onEvent(event) {
        events.push(event)
        heard()
      },
    })
    await migrate(engines.warehouse.admin)
    return { urls: engines.warehouse, stop: () => engines.stop() }
  })
})
afterAll(async () => {
  await pipeline?.close()
  await rm(dataDir, { recursive: true, force: true })
})

const readyTimes = () => events.filter(({ kind }) => kind === 'ready').length

/** Kills the server and waits until its supervisor has another one ready. */
async function killServer(): Promise<void> {
  const before = readyTimes()
  process.kill(childOfOurs(dataDir, 'launcher.mjs'), 'SIGKILL')
  while (readyTimes() === before)
    await new Promise<void>(resolve => {
      heard = resolve
    })
}

test('a warehouse killed at random moments of a load costs a run, never a row: the next run has every row, cent and key once', {
  timeout: 3_600_000,
}, async () => {
  const random = seeded(20)
  const files = [{ name: 'whole', rows: ROWS }]
  const began = performance.now()
  const first = await paymentsFolder(pipeline, 'whole', ROWS)
  expect((await runHere(pipeline, 'killed', first)).state).toBe('done')
  const loadMs = performance.now() - began
  let folder = ''
  const newFile = async () => {
    if (folder !== '') await rm(folder, { recursive: true })
    const name = `f${files.length}_`
    files.push({ name, rows: ROWS })
    folder = await paymentsFolder(pipeline, name, ROWS)
  }
  await newFile()
  for (let kills = 0; kills < KILLS; ) {
    const running = runHere(pipeline, 'killed', folder)
    await pause(random() * loadMs)
    await killServer()
    const { state, batches } = await running
    if (state === 'failed') kills += 1
    if (batches.some(batch => batch.state === 'committed')) await newFile()
  }
  const { error, batches } = await runHere(pipeline, 'killed', folder)
  expect(error).toBeNull()
  expect(batches.map(({ state }) => state)).toEqual(['committed'])
  await expectExactlyOnce(pipeline, files)
  const { db } = pipeline.context.store
  const reasons = await db
    .selectFrom('batches')
    .select('reason_code')
    .distinct()
    .where('state', '=', 'rejected')
    .execute()
  // A server that died says nothing about the file.
  expect(reasons).toEqual([{ reason_code: 'batch_interrupted' }])
})
