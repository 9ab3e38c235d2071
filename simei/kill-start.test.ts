import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { processesOn, startProduct, stopProduct, untilReady } from '#test/product/process.ts'
import { values } from '#test/product/values.ts'

const PROVING = process.env.SIMEI_PROVE === '1'
/** Loads; moments at which each is killed, one start after the other; and how often each engine then is under the last start. */
const [LOADS, KILLS, ENGINE_KILLS] = PROVING ? [5, 4, 2] : [1, 1, 1]
const ORPHAN_MILLISECONDS = 5000
/** Every file of the demonstration in the proof, those of the last months in `npm test`. */
const small = { SIMEI_DEMO_SCALE: '0.01', ...(PROVING ? {} : { SIMEI_DEMO_SINCE: '2026-01-01' }) }

/** Server processes of an engine, by what their command line names. */
const enginePids = (dataDir: string, engine: 'clickhouse' | 'postgres'): number[] =>
  processesOn(dataDir).filter(pid => {
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
    return engine === 'clickhouse' ? command.includes('launcher') : command.includes('bin/postgres')
  })

/** Figures and ledger of a finished start, as text to compare. */
async function outcome(url: string): Promise<string> {
  const figures = await Promise.all(
    ['B01', 'B02', 'B03', 'B04', 'B05', 'B07'].map(async code => {
      const { rows } = await values(url, code, { period: '2016Q1..2026Q1', by: 'territory:province' })
      return [code, rows]
    }),
  )
  const answer = await fetch(`${url}/api/v1/ingest/batches?limit=500`)
  const { batches } = (await answer.json()) as { batches: Record<string, unknown>[] }
  const ledger = batches
    .filter(batch => batch.state === 'committed')
    .map(({ contract, file, read, loaded, quarantined, amount_loaded }) =>
      [contract, file, read, loaded, quarantined, amount_loaded].join(),
    )
    .sort()
  return JSON.stringify({ figures, ledger })
}

describe('npm start, killed with its engines during the first load', () => {
  const folder = mkdtempSync(join(tmpdir(), 'simei-kill-'))
  let expected: string
  let loadMilliseconds: number

  beforeAll(async () => {
    const began = Date.now()
    const whole = await startProduct(join(folder, 'whole'), small)
    await untilReady(whole)
    loadMilliseconds = Date.now() - began
    expected = await outcome(whole.url)
    await stopProduct(whole)
  })
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  it(`completes to the same figures after ${LOADS * KILLS} kills of it and ${LOADS * ENGINE_KILLS} of each engine, with no duplicate, orphan process or file`, {
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
      expect(await outcome(product.url), `load ${load}: ${product.said()}`).toBe(expected)
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
