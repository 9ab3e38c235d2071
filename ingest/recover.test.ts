import { randomUUID } from 'node:crypto'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ingestFile } from './ingest-file.ts'
import { recoverBatches } from './recover.ts'
import { type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'
import { csv, payment } from './test-support/records.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

const lease = (token: string) => ({
  name: 'pipeline',
  lease_token: token,
  holder: 'test',
  lease_until: '2099-01-01T00:00:00Z',
})

const held = () =>
  pipeline.rows(sql`select (select count() from raw.pagos) as loaded, (select count() from raw.quarantine) as set_aside,
    (select count() from raw.intake_counts) as counted`)

test('a load whose lease another process took over keeps nothing', async () => {
  const [ours, theirs] = [randomUUID(), randomUUID()]
  const path = join(pipeline.folder, 'pagos_fenced.csv')
  await writeFile(path, csv([payment(1), payment(2, { state: '?' })]))
  await pipeline.context.store.db.insertInto('leases').values(lease(theirs)).execute()
  const fenced = (leaseToken: string) =>
    ingestFile(
      { ...pipeline.context, lease: { name: 'pipeline', token: leaseToken } },
      { path, requestedBy: 'test' },
    )
  await expect(fenced(ours)).rejects.toMatchObject({ code: 'lease_lost' })
  expect(await held()).toEqual([{ loaded: '0', set_aside: '0', counted: '0' }])
  expect(await recoverBatches(pipeline.context)).toBe(1)
  expect(await fenced(theirs)).toMatchObject({ state: 'committed', loaded: 1 })
})

test('what a crash left is removed: rows, ledger state and half-written copies', async () => {
  const { context } = pipeline
  const { batch_id: batchId } = await context.store.db
    .insertInto('batches')
    .values({
      contract: 'pagos',
      file_name: 'pagos_crashed.csv',
      sha256: 'f'.repeat(64),
      size_bytes: '1',
      landed_path: 'x',
      snapshot_on: '2017-09-30',
      state: 'loading',
      requested_by: 'test',
      received_at: '2026-04-15T14:00:00Z',
    })
    .returning('batch_id')
    .executeTakeFirstOrThrow()
  const before = await held()
  await sql`insert into raw.pagos (batch_id, line, payment_id) values (toUInt64(${batchId}), 1, 'X')`.execute(
    context.warehouse.db,
  )
  const folder = join(context.dataDir, 'landed', 'pagos')
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, '.x.partial'), 'half')
  expect(await recoverBatches(context)).toBe(1)
  expect(await held()).toEqual(before)
  expect((await readdir(folder)).filter(name => name.endsWith('.partial'))).toEqual([])
  const batch = await context.store.db
    .selectFrom('batches')
    .select(['state', 'reason_code'])
    .where('batch_id', '=', batchId)
    .executeTakeFirstOrThrow()
  expect(batch).toEqual({ state: 'rejected', reason_code: 'batch_interrupted' })
})

test('a warehouse that belongs to another ledger is noticed before anything is mixed', async () => {
  const { context } = pipeline
  const { rows } = await sql<{
    next: string
  }>`select last_value + 1 as next from batches_batch_id_seq`.execute(context.store.db)
  await sql`insert into raw.pagos (batch_id, line, payment_id) values (toUInt64(${rows[0]?.next}), 1, 'X')`.execute(
    context.warehouse.db,
  )
  await expect(pipeline.ingest('pagos_other.csv', csv([payment(3)]))).rejects.toMatchObject({
    code: 'internal',
  })
})
