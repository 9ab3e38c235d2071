import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openStore } from '#store/index.ts'
import { PROVING } from '#test/proving.ts'
import { openWarehouse } from '#warehouse/index.ts'
import type { RawDatabase } from '#warehouse/raw-tables.ts'
import { type CuttingProxy, cuttingProxy } from '../test-support/cutting-proxy.test-helper.ts'
import { expectExactlyOnce, paymentsFolder } from '../test-support/payments.test-helper.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { runHere } from '../test-support/run-here.test-helper.ts'

const CUTS = PROVING ? 100 : 3
const ROWS = 2000

let pipeline: TestPipeline
let toWarehouse: CuttingProxy
let toStore: CuttingProxy
const files: { name: string; rows: number }[] = []

const through = (url: string, proxy: CuttingProxy): string => {
  const there = new URL(url)
  there.hostname = '127.0.0.1'
  there.port = String(proxy.port)
  return there.href
}

beforeAll(async () => {
  pipeline = await testPipeline()
  toWarehouse = await cuttingProxy(new URL(pipeline.urls.loader))
  toStore = await cuttingProxy(new URL(pipeline.urls.store))
})
afterAll(async () => {
  await pipeline?.close()
  await Promise.all([toWarehouse?.close(), toStore?.close()])
})

/** Runs a new file through the proxies. */
async function runThroughProxies(name: string) {
  const folder = await paymentsFolder(pipeline, name, ROWS)
  files.push({ name, rows: ROWS })
  const warehouse = openWarehouse<RawDatabase>(through(pipeline.urls.loader, toWarehouse))
  const store = openStore(through(pipeline.urls.store, toStore))
  try {
    const context = { ...pipeline.context, warehouse, store }
    return { folder, outcome: await runHere({ ...pipeline, context }, name, folder) }
  } finally {
    await Promise.all([warehouse.close(), store.close()])
  }
}

test('an insert that was applied and whose answer never comes is loaded once, by the next run', {
  timeout: 3_600_000,
}, async () => {
  for (let cut = 1; cut <= CUTS; cut++) {
    const name = `insert${cut}_`
    toWarehouse.cutAnswerTo(/^POST [^\n]*query=INSERT(\+|%20)INTO(\+|%20)raw\.intake_/i)
    const { folder, outcome } = await runThroughProxies(name)
    expect(toWarehouse.cuts).toBe(cut)
    expect(outcome).toMatchObject({ state: 'failed', error: { code: 'warehouse_unreachable' } })
    const [applied] = await pipeline.rows(
      sql<{ n: string }>`select toString(count()) as n from raw.pagos where startsWith(payment_id, ${name})`,
    )
    expect(applied).toEqual({ n: String(ROWS - ROWS / 1000) })
    expect(await runHere(pipeline, name, folder)).toMatchObject({
      state: 'done',
      batches: [{ state: 'committed' }],
    })
  }
  await expectExactlyOnce(pipeline, files)
})

test('a commit that was applied and whose answer never comes stands, and the next run finds it', {
  timeout: 3_600_000,
}, async () => {
  const before = toStore.cuts
  for (let cut = 1; cut <= CUTS; cut++) {
    const name = `commit${cut}_`
    toStore.cutAnswerTo(/update "batches" set "state" = \$1, "finished_at"/, /commit/)
    const { folder, outcome } = await runThroughProxies(name)
    expect(toStore.cuts).toBe(before + cut)
    expect(outcome.state).toBe('failed')
    expect(await runHere(pipeline, name, folder)).toMatchObject({ state: 'done' })
  }
  await expectExactlyOnce(pipeline, files)
})
