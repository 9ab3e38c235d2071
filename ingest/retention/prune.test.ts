import { access, readdir, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { dismissRow } from '../quarantine/index.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { csv, person } from '../test-support/records.test-helper.ts'
import { pruneLanded } from './prune.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

const later = (days: number) => ({
  ...pipeline.context,
  clock: () => new Date(pipeline.context.clock().getTime() + days * 86_400_000),
})
const copies = async () => {
  const batches = await pipeline.context.store.db
    .selectFrom('batches')
    .select(['file_name', 'landed_path', 'copy_removed_at'])
    .orderBy('batch_id')
    .execute()
  return Promise.all(
    batches.map(async ({ file_name, landed_path, copy_removed_at }) => {
      const there = await access(join(pipeline.context.dataDir, landed_path ?? '')).then(
        () => true,
        () => false,
      )
      expect(there).toBe(copy_removed_at === null)
      return [file_name, there]
    }),
  )
}

test('a landed copy goes when its policy says so, and not while a row of it waits in quarantine', async () => {
  await pipeline.ingest('personas_2017-03-31.csv', csv([person(1), person(2)]))
  const broken = await pipeline.ingest(
    'personas_2017-06-30.csv',
    csv([person(3), person(5), person(4, { sex: '?' })]),
  )
  const service = {
    service_id: 'S1',
    person_id: 'N1',
    service_code: 'a',
    institution: 'b',
    served_on: '2017-01-01',
  }
  await pipeline.ingest('servicios_1.csv', csv([service]))
  await pipeline.ingest('plan_vacio.csv', 'plan_id\n')
  expect(await pruneLanded(later(1))).toEqual([])
  const due = [{ contract: 'personas', files: 1, batches: 1 }]
  expect(await pruneLanded(later(401), { dryRun: true })).toEqual(due)
  expect((await copies()).every(([, there]) => there)).toBe(true)
  expect(await pruneLanded(later(401))).toEqual(due)
  expect(await copies()).toEqual([
    ['personas_2017-03-31.csv', false],
    ['personas_2017-06-30.csv', true],
    ['servicios_1.csv', true],
    ['plan_vacio.csv', true],
  ])
  await dismissRow(pipeline.context, {
    batchId: broken.batch_id ?? '',
    line: '3',
    note: 'prueba',
    requestedBy: 'test',
  })
  expect(await pruneLanded(later(401))).toEqual(due)
  expect(await pruneLanded(later(401))).toEqual([])
})

test('a copy that a killed process left without a row of the ledger goes after a day', async () => {
  const folder = join(pipeline.context.dataDir, 'landed', 'servicios')
  const before = (await readdir(folder)).length
  const yesterday = new Date(Date.now() - 25 * 3_600_000)
  for (const name of ['left.csv', 'fresh.csv']) await writeFile(join(folder, name), 'x')
  await utimes(join(folder, 'left.csv'), yesterday, yesterday)
  expect(await pruneLanded(pipeline.context)).toEqual([{ contract: 'servicios', files: 1, batches: 0 }])
  expect((await readdir(folder)).filter(name => name.endsWith('.csv') && name.length < 12)).toEqual([
    'fresh.csv',
  ])
  expect((await readdir(folder)).length).toBe(before + 1)
})
