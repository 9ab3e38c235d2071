import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { lastArrivals } from '#store/index.ts'
import { ingestFile } from '../ingest-file.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'
import { csv, person } from '../test-support/records.test-helper.ts'
import { runsOn } from '../test-support/sources.test-helper.ts'
import { approveBatch, refuseBatch } from './decide-batch.ts'
import { shrunk } from './drop-guard.ts'

let pipeline: TestPipeline
let runs: ReturnType<typeof runsOn>
beforeAll(async () => {
  pipeline = await testPipeline()
  runs = runsOn(pipeline, '2026-04-15T14:00:00Z')
})
afterAll(() => pipeline.close())

const registry = (persons: number, from = 1) =>
  csv(Array.from({ length: persons }, (_, n) => person(n + from)))
const snapshot = (on: string, persons: number, from = 1) =>
  pipeline.ingest(`personas_${on}.csv`, registry(persons, from))
const rowsOf = async (batchId: string | null) => {
  const [row] = await pipeline.rows(
    sql<{ rows: string }>`select toString(count()) as rows from raw.personas where batch_id = ${batchId}`,
  )
  return row?.rows
}

describe('the share that a snapshot may lose', () => {
  it('is exact to one row', () => {
    expect(shrunk(100n, 80n, 0.2)).toBe(false)
    expect(shrunk(100n, 79n, 0.2)).toBe(true)
    expect(shrunk(0n, 0n, 0.2)).toBe(false)
    expect(shrunk(3n, 2n, 0.333333)).toBe(true)
  })
})

describe('a snapshot that lost more rows than its contract allows', () => {
  test('waits for a person, loaded and invisible; the same content again is a repeat that renews nothing', async () => {
    expect(await snapshot('2021-01-31', 20)).toMatchObject({ state: 'committed', loaded: 20 })
    const held = await snapshot('2021-02-28', 10)
    expect(held).toMatchObject({ state: 'held', loaded: 10, reason_code: 'snapshot_shrunk' })
    expect(await rowsOf(held.batch_id)).toBe('10')
    expect(await snapshot('2021-02-28', 10)).toMatchObject({ state: 'repeated' })
    expect(await lastArrivals(pipeline.context.store)).toMatchObject([{ snapshot_on: '2021-01-31' }])
  })

  test('is compared with the last committed one, so that a later whole one passes', async () => {
    expect(await snapshot('2021-03-31', 19)).toMatchObject({ state: 'committed' })
    expect(await snapshot('2021-04-30', 11)).toMatchObject({ state: 'held' })
  })

  test('becomes visible when a person approves it, with who, when and why', async () => {
    const held = await snapshot('2021-05-31', 12)
    const options = { decidedBy: 'ana', note: 'depuración anunciada' }
    expect(await approveBatch(runs.context, held.batch_id ?? '', options)).toMatchObject({
      state: 'committed',
    })
    const row = await pipeline.context.store.db
      .selectFrom('batches')
      .select(['state', 'decided_by', 'decision_note', 'rows_loaded'])
      .where('batch_id', '=', held.batch_id ?? '')
      .executeTakeFirst()
    expect(row).toEqual({
      state: 'committed',
      decided_by: 'ana',
      decision_note: 'depuración anunciada',
      rows_loaded: '12',
    })
    await expect(approveBatch(runs.context, held.batch_id ?? '', options)).rejects.toMatchObject({
      code: 'batch_not_held',
    })
  })

  test('leaves nothing when a person refuses it, and nobody is asked about the same content again', async () => {
    const held = await snapshot('2021-06-30', 5)
    const options = { decidedBy: 'ana', note: 'archivo cortado' }
    expect(await refuseBatch(runs.context, held.batch_id ?? '', options)).toMatchObject({
      state: 'rejected',
      reason_code: 'batch_refused',
    })
    expect(await rowsOf(held.batch_id)).toBe('0')
    expect(await snapshot('2021-06-30', 5)).toMatchObject({ state: 'repeated' })
    await expect(refuseBatch(runs.context, '999999', options)).rejects.toMatchObject({ code: 'not_found' })
  })
})

test('the same content from two sources at once is committed once; the other is a repeat', async () => {
  const { context, folder } = pipeline
  const path = join(folder, 'personas_2022-01-31.csv')
  await writeFile(path, registry(30, 100))
  const outcomes = await Promise.all(
    ['una', 'otra'].map(source => ingestFile(context, { path, requestedBy: 'test', source })),
  )
  expect(outcomes.map(({ state }) => state).sort()).toEqual(['committed', 'repeated'])
  const batches = await context.store.db
    .selectFrom('batches')
    .select(['batch_id', 'state', 'repeats_batch_id', 'rows_loaded'])
    .where('snapshot_on', '=', '2022-01-31')
    .execute()
  const committed = batches.find(({ state }) => state === 'committed')
  const repeat = batches.find(({ state }) => state === 'repeated')
  expect(repeat).toMatchObject({ repeats_batch_id: committed?.batch_id, rows_loaded: null })
  expect(await rowsOf(repeat?.batch_id ?? null)).toBe('0')
})
