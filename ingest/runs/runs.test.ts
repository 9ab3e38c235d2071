import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { tryLease } from '#store/index.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { csv, payment } from '../test-support/records.test-helper.ts'
import { giving, runsOn, testSource, textOffer } from '../test-support/sources.test-helper.ts'
import { backfill } from './backfill.ts'
import { pauseSource, requestCancel, resumeSource } from './control.ts'
import { dueRuns } from './due-runs.ts'
import { type Offers, runSource } from './run-source.ts'

const START = '2026-03-10T10:00:00Z'
/** Some hours later, as the store writes an instant. */
const hour = (n: number) => new Date(Date.parse(START) + n * 3_600_000).toISOString().replace('.000', '')

let pipeline: TestPipeline
let runs: ReturnType<typeof runsOn>
beforeAll(async () => {
  pipeline = await testPipeline()
  runs = runsOn(pipeline, START)
})
afterAll(() => pipeline.close())

type Source = ReturnType<typeof testSource>
const nothing = giving()
/** What the worker does each time it wakes: every run that is due, one after the other. */
async function wake(sources: readonly Source[], offers: Offers = nothing) {
  const due = await dueRuns(runs.context, sources)
  const ended = []
  for (const { source, slotAt, cause } of due)
    ended.push(await runSource(runs.context, source, offers, { slotAt, cause, requestedBy: 'test' }))
  return ended
}
const manual = (source: Source, offers: Offers) =>
  runSource(runs.context, source, offers, { slotAt: null, cause: 'manual', requestedBy: 'test' })

describe('a schedule', () => {
  test('a new source runs at once, then in its slots, each once', async () => {
    const source = testSource('nueva')
    runs.to(START)
    await wake([source])
    await wake([source])
    runs.to(hour(1))
    await wake([source])
    await wake([source])
    expect(await runs.history('nueva')).toMatchObject([
      { slot_at: START, cause: 'start', state: 'done' },
      { slot_at: hour(1), cause: 'schedule', state: 'done' },
    ])
  })

  test('72 hours of downtime: `once` makes up one slot and says of how many, `each` makes up every one, both once', async () => {
    const sources = [
      testSource('una', {}),
      testSource('cada', { schedule: { cron: '0 */6 * * *', timeZone: 'America/Panama', missed: 'each' } }),
    ]
    runs.to(START)
    await wake(sources)
    runs.to(hour(72.5))
    await wake(sources)
    await wake(sources)
    expect(await runs.history('una')).toMatchObject([
      { cause: 'start' },
      { slot_at: hour(71), state: 'skipped', skip_reason: 'coalesced', coalesced_slots: 71 },
      { slot_at: hour(72), cause: 'catch_up', state: 'done' },
    ])
    const [, ...made] = await runs.history('cada')
    expect(made.map(({ slot_at, state }) => `${slot_at} ${state}`)).toEqual(
      Array.from({ length: 12 }, (_, slot) => `${hour(1 + slot * 6)} done`),
    )
  })

  test('a paused source leaves one recorded skip per look, and goes on with its next slot', async () => {
    const source = testSource('pausada')
    runs.to(START)
    await wake([source])
    await pauseSource(runs.context.store, 'pausada', { requestedBy: 'ana', now: new Date(START) })
    runs.to(hour(5))
    await wake([source])
    await wake([source])
    await resumeSource(runs.context.store, 'pausada')
    await wake([source])
    runs.to(hour(6))
    await wake([source])
    expect((await runs.history('pausada')).slice(1)).toMatchObject([
      { slot_at: hour(5), state: 'skipped', skip_reason: 'paused', coalesced_slots: 5 },
      { slot_at: hour(6), state: 'done' },
    ])
  })

  test('a slot that comes while the source loads is a recorded skip; where each slot counts it waits', async () => {
    const once = testSource('solapa')
    const each = testSource('espera', {
      schedule: { cron: '0 * * * *', timeZone: 'America/Panama', missed: 'each' },
    })
    runs.to(START)
    await wake([once, each])
    const leases = await Promise.all(
      ['source:solapa', 'source:espera'].map(name => tryLease(runs.context.store, name, 'other')),
    )
    runs.to(hour(1))
    await wake([once, each])
    for (const lease of leases) await lease?.release()
    await wake([once, each])
    expect((await runs.history('solapa')).slice(1)).toMatchObject([
      { slot_at: hour(1), skip_reason: 'overlap' },
    ])
    expect((await runs.history('espera')).slice(1)).toMatchObject([{ slot_at: hour(1), state: 'done' }])
  })

  test('a run that lost its process is made again in its slot, a person’s is not', async () => {
    const source = testSource('perdida')
    runs.to(START)
    await wake([source])
    await runs.context.store.db
      .updateTable('source_runs')
      .set({ state: 'running', finished_at: null })
      .where('source', '=', 'perdida')
      .execute()
    await wake([source])
    expect(await runs.history('perdida')).toMatchObject([
      { slot_at: START, state: 'interrupted' },
      { slot_at: START, cause: 'catch_up', state: 'done' },
    ])
  })
})

describe('a source that comes after another', () => {
  const first = testSource('primera')
  const second = testSource('segunda', { after: ['primera'] })
  const failing: Offers = async function* () {
    yield* []
    throw new TypeError('the adapter broke')
  }

  test('waits until the other’s run for the same instant ended well', async () => {
    runs.to(START)
    expect(await wake([second, first])).toMatchObject([{ source: 'primera', state: 'done' }])
    expect(await wake([second, first])).toMatchObject([{ source: 'segunda', state: 'done' }])
  })

  test('is a recorded skip when the other failed', async () => {
    runs.to(hour(1))
    expect(await wake([first], failing)).toMatchObject([{ source: 'primera', state: 'failed' }])
    expect(await wake([second, first])).toEqual([])
    expect((await runs.history('segunda')).at(-1)).toMatchObject({
      slot_at: hour(1),
      state: 'skipped',
      skip_reason: 'dependency',
    })
  })
})

describe('a person', () => {
  test('cancels a running load: it ends within seconds and leaves nothing of what was not committed', async () => {
    const source = testSource('cancelada')
    let asked: (() => void) | undefined
    const reached = new Promise<void>(resolve => {
      asked = resolve
    })
    const offers = giving(
      textOffer('pagos', 'pagos_a.csv', csv([payment(1)])),
      textOffer('pagos', 'pagos_b.csv', csv([payment(2)]), {
        before: signal => {
          asked?.()
          return sleep(60_000, undefined, { signal })
        },
      }),
    )
    const running = manual(source, offers)
    await reached
    await requestCancel(
      runs.context.store,
      { source: 'cancelada' },
      { requestedBy: 'ana', now: new Date(START) },
    )
    const outcome = await running
    expect(outcome).toMatchObject({
      state: 'cancelled',
      batches: [{ file: 'pagos_a.csv', state: 'committed' }],
    })
    const batches = await runs.context.store.db
      .selectFrom('batches')
      .select(['file_name', 'state', 'reason_code'])
      .where('source', '=', 'cancelada')
      .orderBy('batch_id')
      .execute()
    expect(batches).toEqual([
      { file_name: 'pagos_a.csv', state: 'committed', reason_code: null },
      { file_name: 'pagos_b.csv', state: 'rejected', reason_code: 'cancelled' },
    ])
    await expect(
      requestCancel(
        runs.context.store,
        { source: 'cancelada' },
        { requestedBy: 'ana', now: new Date(START) },
      ),
    ).rejects.toMatchObject({ code: 'not_found' })
  })

  test('fills a range of past slots, each once, and the schedule goes on as it was', async () => {
    const source = testSource('relleno', {
      schedule: { cron: '0 5 * * *', timeZone: 'America/Panama', missed: 'once' },
    })
    runs.to(START)
    await wake([source])
    const range = { from: '2026-03-01', to: '2026-03-10', requestedBy: 'ana' }
    const seen: string[] = []
    const offers: Offers = async function* ({ slotAt }) {
      seen.push(slotAt.toISOString())
      yield* []
    }
    const filled = await backfill(runs.context, source, offers, range)
    expect(filled.map(({ state }) => state)).toEqual(Array.from({ length: 9 }, () => 'done'))
    expect(seen).toEqual(Array.from({ length: 9 }, (_, day) => `2026-03-0${day + 1}T10:00:00.000Z`))
    expect(await backfill(runs.context, source, offers, range)).toEqual([])
    expect(await wake([source])).toEqual([])
  })
})
