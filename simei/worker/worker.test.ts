import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readConfig } from '#config/config.ts'
import { CONTRACTS, templateCsv } from '#domain/contracts/index.ts'
import type { SimeiError } from '#domain/errors.ts'
import { type TestServer, testServer, testStore } from '#test/engines.ts'
import { openServices, type Services } from '../server/services.ts'
import type { PipelineResult } from './pipeline.ts'
import { startWorker } from './worker.ts'

const root = mkdtempSync(join(tmpdir(), 'simei-worker-'))
const SOURCES = `sources:
  - name: plan
    kind: folder
    folder: plan
    schedule: { cron: '0 5 * * *' }
  - name: perdida
    kind: folder
    folder: no_existe
    schedule: { cron: '0 5 * * *' }
  - name: depende
    kind: folder
    folder: plan
    schedule: { cron: '0 5 * * *' }
    after: [perdida]
`
/** The heading alone: a batch of no rows. */
const PLAN = templateCsv(CONTRACTS.plan)

let server: TestServer
let services: Services
beforeAll(async () => {
  mkdirSync(join(root, 'plan'))
  writeFileSync(join(root, 'plan', 'plan_2026-01-31.csv'), PLAN)
  writeFileSync(join(root, 'sources.yaml'), SOURCES)
  server = await testServer()
  const { url, store } = await testStore()
  await store.close()
  services = await openServices(
    readConfig({ SIMEI_DATA_DIR: join(root, 'data'), SIMEI_SOURCES_FILE: join(root, 'sources.yaml') }),
    { warehouse: server.urls, storeUrl: url },
  )
})
afterAll(async () => {
  await services?.close()
  await server?.stop()
  rmSync(root, { recursive: true, force: true })
})

it('a source that fails keeps neither the others from loading nor the figures from being made; what depends on it is skipped', async () => {
  const errors: SimeiError[] = []
  let worker: ReturnType<typeof startWorker> | undefined
  const result = await new Promise<PipelineResult>(resolve => {
    worker = startWorker(services, { onResult: resolve, onError: error => errors.push(error) })
  })
  await worker?.stop()
  expect(result.published).toBe(true)
  expect(errors.map(({ code }) => code)).toEqual(['file_unreadable'])
  const runs = await services.store.db
    .selectFrom('source_runs')
    .select(['source', 'state', 'skip_reason', 'error_code'])
    .orderBy('source')
    .execute()
  expect(runs).toEqual([
    { source: 'depende', state: 'skipped', skip_reason: 'dependency', error_code: null },
    { source: 'perdida', state: 'failed', skip_reason: null, error_code: 'file_unreadable' },
    { source: 'plan', state: 'done', skip_reason: null, error_code: null },
  ])
  const overview = await services.sourceOverview()
  expect(overview.find(({ name }) => name === 'plan')).toMatchObject({
    kind: 'folder',
    schedule: { cron: '0 5 * * *', time_zone: 'America/Panama', missed: 'once' },
    last_run: { state: 'done' },
  })
})
