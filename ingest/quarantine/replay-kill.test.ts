import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { childModule } from '#test/child-module.ts'
import { PROVING } from '#test/proving.ts'
import { recoverBatches } from '../recover.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { csv, payment } from '../test-support/records.test-helper.ts'
import type { ReplayOrder } from '../test-support/replay-child.test-helper.ts'
import { correctedRow, quarantineList, REPLAY_SOURCE, replayRows } from './index.ts'

const CHILD = await childModule(
  fileURLToPath(new URL('../test-support/replay-child.test-helper.ts', import.meta.url)),
)
const KILLS = PROVING ? 60 : 2

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

/** A replay in a process of its own; tells how many effects it had, or null when it was killed. */
async function replayInChild(
  order: Omit<ReplayOrder, 'loader' | 'store' | 'dataDir'>,
): Promise<number | null> {
  const { urls, context } = pipeline
  const { loader, store } = urls
  const whole: ReplayOrder = { ...order, loader, store, dataDir: context.dataDir }
  const child = spawn(process.execPath, [CHILD, JSON.stringify(whole)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let said = ''
  child.stdout.on('data', chunk => {
    said += String(chunk)
  })
  await new Promise(resolve => child.once('close', resolve))
  const effects = /effects (\d+)/.exec(said)?.[1]
  return effects === undefined ? null : Number(effects)
}

let next = 0
/** A batch with two broken payments, and their corrections. */
async function brokenPair() {
  next += 2
  const ids = [next, next + 1]
  const { batch_id } = await pipeline.ingest(
    `pagos_${next}.csv`,
    csv(ids.map(id => payment(id, { state: '?' }))),
  )
  const batchId = batch_id ?? ''
  const rows = [
    await correctedRow(pipeline.context, batchId, '1', { state: 'pagado' }),
    await correctedRow(pipeline.context, batchId, '2', { state: 'pagado' }),
  ]
  return { batchId, rows, ids: ids.map(id => `P${id}`) }
}

test('a replay killed before any of its effects leaves all or nothing, and the same replay again completes it once', async () => {
  const whole = await brokenPair()
  const effects = await replayInChild({ ...whole, dieBefore: 0 })
  if (effects === null) throw new Error('a replay that nobody killed did not end')
  for (let kill = 0; kill < Math.min(KILLS, effects); kill++) {
    const { batchId, rows, ids } = await brokenPair()
    const dieBefore = effects - Math.floor((kill * effects) / Math.min(KILLS, effects))
    await replayInChild({ batchId, rows, dieBefore })
    await recoverBatches(pipeline.context, { source: REPLAY_SOURCE })
    const loaded = async () =>
      (
        await pipeline.rows<{ payment_id: string }>(
          sql`select payment_id from raw.pagos where payment_id in ${ids} order by payment_id`,
        )
      ).map(row => row.payment_id)
    const states = async () =>
      (await quarantineList(pipeline.context, { batch_id: batchId })).rows.map(row => row.state)
    const [held, ended] = [await loaded(), await states()]
    expect([
      [[], ['open', 'open']],
      [ids, ['replayed', 'replayed']],
    ]).toContainEqual([held, ended])
    const again = replayRows(pipeline.context, { batchId, rows, requestedBy: 'test' })
    if (held.length === 0) expect((await again).batch.state).toBe('committed')
    else await expect(again).rejects.toMatchObject({ code: 'quarantine_row_closed' })
    expect(await loaded()).toEqual(ids)
    expect(await states()).toEqual(['replayed', 'replayed'])
  }
})
