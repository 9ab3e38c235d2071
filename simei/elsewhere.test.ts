import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type RunningClickHouse,
  type RunningPostgres,
  startClickHouse,
  startPostgres,
} from '#engines/index.ts'
import { processesOn, simei, startProduct, stopProduct, untilReady } from '#test/product/process.ts'
import { value } from '#test/product/values.ts'

describe('with servers started elsewhere', () => {
  const folder = mkdtempSync(join(tmpdir(), 'simei-elsewhere-'))
  const dataDir = join(folder, 'data')
  let clickhouse: RunningClickHouse
  let postgres: RunningPostgres
  let env: Record<string, string>

  beforeAll(async () => {
    clickhouse = await startClickHouse({ dir: join(folder, 'clickhouse'), memoryMb: 2000 })
    postgres = await startPostgres({ dir: join(folder, 'postgres') })
    env = {
      SIMEI_DEMO_SCALE: '0.01',
      SIMEI_DEMO_SINCE: '2026-01-01',
      // One account for every job: what an operator has who was given a single URL.
      SIMEI_CLICKHOUSE_URL: clickhouse.urls.admin,
      SIMEI_STORE_URL: postgres.url,
    }
  })
  afterAll(async () => {
    await clickhouse?.stop()
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('the first load reaches its publication and starts no engine of its own', {
    timeout: 300_000,
  }, async () => {
    const product = await startProduct(dataDir, env)
    await untilReady(product)
    expect(Number(await value(product.url, 'B01', { period: '2026C1' }))).toBeGreaterThan(1500)
    expect(processesOn(dataDir)).toEqual([])

    const { code, out } = await simei(dataDir, ['ingest', 'run', '--json'], env)
    expect(code).toBe(0)
    const { batches } = JSON.parse(out) as { batches: { state: string }[] }
    expect(batches.length).toBeGreaterThan(20)
    expect(new Set(batches.map(({ state }) => state))).toEqual(new Set(['repeated']))
    await stopProduct(product)
  })

  it('a later start finds the publication and loads nothing again', { timeout: 120_000 }, async () => {
    const product = await startProduct(dataDir, env)
    await untilReady(product)
    const { publications } = JSON.parse(
      (await simei(dataDir, ['publication', 'list', '--json'], env)).out,
    ) as {
      publications: unknown[]
    }
    expect(publications).toHaveLength(1)
    await stopProduct(product)
  })
})
