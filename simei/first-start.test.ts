import { randomBytes } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type RunningClickHouse,
  type RunningPostgres,
  startClickHouse,
  startPostgres,
} from '#engines/index.ts'
import { processesOn, simei, startProduct, stopProduct, untilReady } from '#test/product/process.ts'
import { ask, type Running, value, values } from '#test/product/values.ts'
import { PROVING } from '#test/proving.ts'

/** Loads; moments at which each is killed, one start after the other; and how often each engine then is under the last start. */
const [LOADS, KILLS, ENGINE_KILLS] = PROVING ? [5, 4, 2] : [1, 1, 1]
/** A process without its starter ends by itself; on a busy machine that takes its time. */
const ORPHAN_MILLISECONDS = 60_000
/** Every file of the demonstration in the proof, those of the last months in `npm test`. */
const small = { SIMEI_DEMO_SCALE: '0.005', ...(PROVING ? {} : { SIMEI_DEMO_SINCE: '2026-01-01' }) }

/** Server processes of an engine, by what their command line names. */
const enginePids = (dataDir: string, engine: 'clickhouse' | 'postgres'): number[] =>
  processesOn(dataDir).filter(pid => {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return engine === 'clickhouse' ? command.includes('launcher') : command.includes('bin/postgres')
  })

/** Figures and ledger of a finished start. */
async function outcome(product: Running) {
  const figures = await Promise.all(
    ['B01', 'B02', 'B03', 'B04', 'B05', 'B07'].map(async code => {
      const { rows } = await values(product, code, { period: '2016Q1..2026Q1', by: 'territory:province' })
      return [code, rows] as const
    }),
  )
  const answer = await ask(product, '/ingest/batches?limit=500')
  const { batches } = (await answer.json()) as { batches: Record<string, unknown>[] }
  const ledger = batches
    .filter(batch => batch.state === 'committed')
    .map(({ contract, file, read, loaded, quarantined, amount_loaded }) =>
      [contract, file, read, loaded, quarantined, amount_loaded].join(),
    )
    .sort()
  return { figures: Object.fromEntries(figures), ledger }
}

describe('npm start', () => {
  const folder = mkdtempSync(join(tmpdir(), 'simei-start-'))
  const elsewhere = join(folder, 'elsewhere')
  let clickhouse: RunningClickHouse
  let postgres: RunningPostgres
  let env: Record<string, string>
  /** What a first load gives that nobody disturbed, and how long it took. */
  let expected: Awaited<ReturnType<typeof outcome>>
  let loadMilliseconds: number

  beforeAll(async () => {
    clickhouse = await startClickHouse({ dir: join(folder, 'clickhouse'), memoryMb: 2000 })
    postgres = await startPostgres({ dir: join(folder, 'postgres') })
    // One account for every job: what an operator has who was given a single URL.
    env = {
      ...small,
      SIMEI_CLICKHOUSE_URL: clickhouse.urls.admin,
      SIMEI_STORE_URL: postgres.url,
      SIMEI_SECRET_KEY: randomBytes(32).toString('base64'),
    }
  })
  afterAll(async () => {
    await clickhouse?.stop()
    await postgres?.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  it('with servers started elsewhere reaches its publication and starts no engine of its own', {
    timeout: 300_000,
  }, async () => {
    const began = Date.now()
    const product = await startProduct(elsewhere, env)
    await untilReady(product)
    loadMilliseconds = Date.now() - began
    expected = await outcome(product)
    expect(Number(await value(product, 'B01', { period: '2026C1' }))).toBeGreaterThan(750)
    expect(processesOn(elsewhere)).toEqual([])

    const { code, out } = await simei(elsewhere, ['ingest', 'run', '--json'], env)
    expect(code).toBe(0)
    const { batches } = JSON.parse(out) as { batches: { state: string }[] }
    expect(batches.length).toBeGreaterThan(20)
    expect(new Set(batches.map(({ state }) => state))).toEqual(new Set(['repeated']))
    await stopProduct(product)
  })

  it('a second time finds the publication and loads nothing again', { timeout: 120_000 }, async () => {
    const product = await startProduct(elsewhere, env)
    await untilReady(product)
    const list = await simei(elsewhere, ['publication', 'list', '--json'], env)
    const { publications } = JSON.parse(list.out) as { publications: unknown[] }
    expect(publications).toHaveLength(1)
    await stopProduct(product)
  })

  it(`killed completes to the same figures after ${LOADS * KILLS} kills of it and ${LOADS * ENGINE_KILLS} of each engine, with no duplicate, orphan process or file`, {
    timeout: LOADS * (KILLS + 2) * 180_000,
  }, async () => {
    for (let load = 0; load < LOADS; load += 1) {
      const dataDir = join(folder, `load-${load}`)
      const within = (load + 0.5) / LOADS
      for (let kill = 0; kill < KILLS; kill += 1) {
        const killed = await startProduct(dataDir, small)
        await sleep(((kill + within) / KILLS) * loadMilliseconds)
        await stopProduct(killed, 'SIGKILL')
        const end = Date.now() + ORPHAN_MILLISECONDS
        while (processesOn(dataDir).length > 0 && Date.now() < end) await sleep(100)
        expect(processesOn(dataDir), `load ${load}, kill ${kill}: orphan processes`).toEqual([])
      }
      const product = await startProduct(dataDir, small)
      for (let kill = 0; kill < ENGINE_KILLS; kill += 1)
        for (const engine of ['clickhouse', 'postgres'] as const) {
          await sleep((within / ENGINE_KILLS / 4) * loadMilliseconds)
          for (const pid of enginePids(dataDir, engine)) process.kill(pid, 'SIGKILL')
        }
      await untilReady(product)
      expect(await outcome(product), `load ${load}: ${product.said()}`).toEqual(expected)
      await stopProduct(product)
      expect(processesOn(dataDir), `load ${load}: orphan processes`).toEqual([])
      const left = (readdirSync(dataDir, { recursive: true }) as string[]).filter(
        path => /\.(partial|part|tmp)$/.test(path) && !path.startsWith('clickhouse'),
      )
      expect(left, `load ${load}: unfinished files`).toEqual([])
      rmSync(dataDir, { recursive: true, force: true })
    }
  })
})
