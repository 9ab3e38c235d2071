import { spawn } from 'node:child_process'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportStream } from '#warehouse/index.ts'
import { ingestFile } from './ingest-file.ts'
import { recoverBatches } from './recover.ts'
import { type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'

const ROWS = process.env.SIMEI_PROVE === '1' ? 1_000_000 : 200_000
const KILLS = process.env.SIMEI_PROVE === '1' ? 50 : 4
const CHILD = fileURLToPath(new URL('./test-support/load-child.test-helper.ts', import.meta.url))

let pipeline: TestPipeline
let path: string
const SOURCE = sql`
  select concat('P', toString(number)) as payment_id, concat('N', toString(number % 5000)) as person_id, '2017C3' as cycle,
    '120A65' as programme, 3 as months_paid, toDecimal64(number % 997, 2) + toDecimal64('0.01', 2) as amount_balboas,
    'sucursal' as modality, toDate32('2017-09-04') as scheduled_on, toDate32('2017-09-06') as paid_on,
    if(number % 1000 = 0, '?', 'pagado') as state, 'false' as retroactive
  from numbers(toUInt64(${ROWS}))`

/** Counts, exact sums and a hash over keys, of the source or of what is committed. */
const digest = (from: ReturnType<typeof sql>, amount: string, key: string) =>
  sql`select count() as n, sum(${sql.raw(amount)}) as total, sum(cityHash64(${sql.raw(key)})) as keys from ${from}`

beforeAll(async () => {
  pipeline = await testPipeline()
  path = join(pipeline.folder, 'pagos_killed.csv')
  await writeFile(path, await exportStream(pipeline.context.warehouse, SOURCE, 'CSVWithNames'))
})
afterAll(() => pipeline?.close())

/** Starts a load in a process of its own and kills it without warning after a while. */
async function killedLoad(afterMs: number): Promise<void> {
  const { urls, context } = pipeline
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', CHILD, urls.loader, urls.store, context.dataDir, path],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  )
  const exited = new Promise(resolve => child.once('exit', resolve))
  await new Promise(resolve => child.stdout.once('data', resolve))
  await pause(afterMs)
  child.kill('SIGKILL')
  await exited
}

test('a loader killed at any moment leaves nothing that the next run does not remove, and that run loads everything once', async () => {
  for (let kill = 0; kill < KILLS; kill++) {
    await killedLoad(Math.round((kill * 2500) / KILLS))
    await recoverBatches(pipeline.context)
    const committed = await pipeline.context.store.db
      .selectFrom('batches')
      .select('batch_id')
      .where('state', '=', 'committed')
      .execute()
    const [held] = await pipeline.rows(
      sql<{
        others: string
      }>`select (select count() from raw.pagos where batch_id not in ${committed.length === 0 ? sql`(0)` : sql`(${sql.join(committed.map(batch => batch.batch_id))})`}) as others`,
    )
    expect(held).toEqual({ others: '0' })
  }
  const outcome = await ingestFile(pipeline.context, { path, requestedBy: 'test' })
  expect(['committed', 'repeated']).toContain(outcome.state)
  const source = await pipeline.rows(
    digest(sql`(${SOURCE}) where state = 'pagado'`, 'amount_balboas', 'payment_id, person_id'),
  )
  expect(await pipeline.rows(digest(sql`raw.pagos`, 'amount_balboas', 'payment_id, person_id'))).toEqual(
    source,
  )
  const broken = await pipeline.rows(
    digest(sql`(${SOURCE}) where state = '?'`, 'amount_balboas', 'payment_id, person_id'),
  )
  expect(
    await pipeline.rows(digest(sql`raw.quarantine`, 'amount', "fields['payment_id'], fields['person_id']")),
  ).toEqual(broken)
})
