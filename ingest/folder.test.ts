import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { batchList } from '#store/index.ts'
import { sourcesFreshness } from './freshness.ts'
import { ingestFolder } from './ingest-folder.ts'
import { type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'
import { csv, payment, person } from './test-support/records.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

const put = (name: string, content: string) => writeFile(join(pipeline.folder, name), content)
const run = () => ingestFolder(pipeline.context, { folder: pipeline.folder, requestedBy: 'test' })

test('a folder is taken in by contract and date; a refused file does not stop the others', async () => {
  await put('pagos_2018-06-30.csv', csv([payment(2)]))
  await put('pagos_2017-09-30.csv', csv([payment(1), payment(3, { state: '?' })]))
  await put('pagos_broken.csv', 'a,b\n1,2\n')
  await put('personas_2017-09-30.csv', csv([person(1)]))
  await put('personas_2017-09-30.csv.control.json', '{"rows":1}')
  await put('notes.csv', 'x\n')
  await put('README.txt', 'x')
  const seen = new Set<string>()
  const outcomes = await ingestFolder(pipeline.context, {
    folder: pipeline.folder,
    requestedBy: 'test',
    onProgress: ({ done, total }) => seen.add(`${done}/${total}`),
  })
  expect(outcomes.map(({ file, state, reason_code }) => [file, state, reason_code])).toEqual([
    ['personas_2017-09-30.csv', 'committed', null],
    ['pagos_broken.csv', 'rejected', 'columns_mismatch'],
    ['pagos_2017-09-30.csv', 'committed', null],
    ['pagos_2018-06-30.csv', 'committed', null],
    ['notes.csv', 'rejected', 'unknown_contract'],
  ])
  expect([...seen]).toEqual(['0/5', '1/5', '2/5', '3/5', '4/5', '5/5'])
})

test('a second run records repeats and changes nothing', async () => {
  const before = await pipeline.rows(sql`select count() as n from raw.pagos`)
  const outcomes = await run()
  expect(outcomes.map(outcome => outcome.state)).toEqual([
    'repeated',
    'rejected',
    'repeated',
    'repeated',
    'rejected',
  ])
  expect(await pipeline.rows(sql`select count() as n from raw.pagos`)).toEqual(before)
})

test('the ledger lists batches with their reasons, latest first, page by page', async () => {
  const { store } = pipeline.context
  const committed = await batchList(store, { contract: 'pagos', state: 'committed' })
  expect(committed.map(batch => batch.file_name)).toEqual(['pagos_2018-06-30.csv', 'pagos_2017-09-30.csv'])
  expect(committed[1]?.reasons).toEqual([{ column: 'state', reason: 'not_in_domain', rows: '1' }])
  const all = await batchList(store)
  expect(await batchList(store, { before: all[0]?.batch_id ?? '', limit: 1 })).toEqual([all[1]])
})

test('freshness counts days since the latest date of a committed or repeated file; what never came is not stale', async () => {
  const freshness = await sourcesFreshness(pipeline.context.store, pipeline.context.clock)
  expect(freshness.find(source => source.contract === 'pagos')).toMatchObject({
    snapshot_on: '2018-06-30',
    age_days: 2846,
    limit_days: 120,
    stale: true,
  })
  expect(freshness.find(source => source.contract === 'plan')).toMatchObject({
    snapshot_on: null,
    age_days: null,
    stale: false,
  })
})
