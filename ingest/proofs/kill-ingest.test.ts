import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { waitForLease } from '#store/index.ts'
import { PROVING } from '#test/proving.ts'
import { leaseOf } from '../runs/context.ts'
import type { Moment } from '../test-support/effects.test-helper.ts'
import { expectExactlyOnce, paymentsFolder } from '../test-support/payments.test-helper.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { LEASE_SECONDS, runHere } from '../test-support/run-here.test-helper.ts'
import type { RunOrder } from '../test-support/run-order.test-helper.ts'
import { seeded } from '../test-support/seeded.test-helper.ts'
import { startRun } from '../test-support/start-run.test-helper.ts'

const HOUR = 3_600_000

let pipeline: TestPipeline
/** Whose payments the warehouse has to hold at the end of each test. */
const loaded: { name: string; rows: number }[] = []

beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

const order = (source: string, folder: string, at?: RunOrder['at']): RunOrder => ({
  loader: pipeline.urls.loader,
  store: pipeline.urls.store,
  dataDir: pipeline.context.dataDir,
  source,
  folder,
  leaseSeconds: LEASE_SECONDS,
  tell: at === undefined,
  ...(at === undefined ? {} : { at }),
})

const newFolder = async (name: string, rows: number): Promise<string> => {
  const folder = await paymentsFolder(pipeline, name, rows)
  loaded.push({ name, rows })
  return folder
}

const committed = async (): Promise<number> => {
  const { db } = pipeline.context.store
  const rows = await db.selectFrom('batches').select('batch_id').where('state', '=', 'committed').execute()
  return rows.length
}

const expectWhole = () => expectExactlyOnce(pipeline, loaded)

const partialCopies = async (): Promise<string[]> =>
  (await readdir(join(pipeline.context.dataDir, 'landed'), { recursive: true })).filter(name =>
    name.endsWith('.partial'),
  )

test('a loader killed at random moments of one load leaves nothing that one scheduled run does not put right: counts, cents and keys are the source’s', {
  timeout: HOUR,
}, async () => {
  const [rows, wanted] = PROVING ? [1_000_000, 50] : [50_000, 2]
  const random = seeded(50)
  const began = performance.now()
  const first = await newFolder('whole', rows)
  expect((await runHere(pipeline, 'killed', first)).state).toBe('done')
  const loadMs = performance.now() - began
  let folder = await newFolder('a', rows)
  for (let kills = 0; kills < wanted; ) {
    const run = startRun(order('killed', folder))
    await run.line('effect warehouse')
    await pause(random() * loadMs)
    run.child.kill('SIGKILL')
    await run.ended
    // A load that was through before its moment came is none that was killed in its middle.
    if ((await committed()) < loaded.length) kills += 1
    else {
      await rm(folder, { recursive: true })
      folder = await newFolder(`again${loaded.length}_`, rows)
    }
  }
  const { error, batches } = await runHere(pipeline, 'killed', folder)
  expect(error).toBeNull()
  expect(batches.map(({ state }) => state)).toEqual(['committed'])
  await expectWhole()
  expect(await partialCopies()).toEqual([])
})

const MOMENTS: readonly Moment[] = ['before', 'sent', 'after']

describe('each thing that a load does to the store, the warehouse and the landing folder', () => {
  const ROWS = 3000
  let effects: readonly string[]
  beforeAll(async () => {
    const run = startRun(order('told', await newFolder('told', ROWS)))
    await run.ended
    effects = run.lines.filter(line => line.startsWith('effect ')).map(line => line.slice(7))
  })

  /** All points from effect to effect, or some of them, picked by a seed, from every part of the load. */
  const points = (from: number, until: number, count: number) => {
    const all = Array.from({ length: until - from }, (_, index) => from + index).flatMap(effect =>
      MOMENTS.map(moment => ({ effect, moment })),
    )
    const random = seeded(count)
    return Array.from({ length: count }, (_, index) => {
      const place = PROVING && count === all.length ? index : ((index + random()) * all.length) / count
      return all[Math.floor(place)] ?? { effect: from, moment: 'before' as const }
    })
  }

  test('may be the last before a kill, begun or not: the next run gives the same result', {
    timeout: HOUR,
  }, async () => {
    expect(effects.length).toBeGreaterThan(30)
    const all = effects.length * MOMENTS.length
    for (const [index, at] of points(1, effects.length + 1, PROVING ? all : 3).entries()) {
      const name = `point${index}_`
      const folder = await newFolder(name, ROWS)
      const run = startRun(order(name, folder, { ...at, signal: 'SIGKILL' }))
      expect(await run.ended).toBe('SIGKILL')
      const { error } = await runHere(pipeline, name, folder)
      expect(error, `${at.moment} ${effects[at.effect - 1]}`).toBeNull()
    }
    await expectWhole()
    expect(await partialCopies()).toEqual([])
  })

  test('may be where a worker freezes past its lease: thawed, it cannot commit', {
    timeout: HOUR,
  }, async () => {
    const rows = PROVING ? 100_000 : ROWS
    // From the run's own row, written under the lease, until its batch is committed.
    const [from, until] = [3, effects.lastIndexOf('store: commit') + 1]
    for (const [index, at] of points(from, until, PROVING ? 50 : 2).entries()) {
      const name = `frozen${index}_`
      const folder = await newFolder(name, rows)
      const run = startRun(order(name, folder, { ...at, signal: 'SIGSTOP' }))
      expect(await run.line('struck')).toBeDefined()
      const thaw = async () => {
        run.child.kill('SIGCONT')
        await run.ended
        expect(run.lines, `${at.moment} ${effects[at.effect - 1]}`).not.toContain('ended done')
      }
      if (index % 2 === 0) {
        // The next worker is still at work when the frozen one wakes.
        const { store } = pipeline.context
        const lease = await waitForLease(store, leaseOf({ name }), 'next', { seconds: 60 })
        const before = await committed()
        await thaw()
        expect(await committed()).toBe(before)
        await lease.release()
        expect((await runHere(pipeline, name, folder)).error).toBeNull()
      } else {
        expect((await runHere(pipeline, name, folder)).error).toBeNull()
        await thaw()
      }
    }
    await expectWhole()
  })
})
