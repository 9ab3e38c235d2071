import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { exportStream } from '#warehouse/index.ts'
import { ingestFile } from './ingest-file.ts'
import type { FormatOptions } from './reading/format-options.ts'
import { reasonsByLine, type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

const TYPED = sql`
  select concat('P', toString(number)) as payment_id, concat('N', toString(number)) as person_id, '2017C3' as cycle,
    '120A65' as programme, toInt32(3) as months_paid, toDecimal64('360.10', 2) as amount_balboas,
    'sucursal' as modality, toDate32('2017-09-04') as scheduled_on,
    if(number % 3 = 0, null, toDate32('2017-09-06')) as paid_on, if(number % 3 = 0, 'no_cobrado', 'pagado') as state,
    number % 2 = 0 as retroactive
  from numbers(1000)`

async function ingest(name: string, query: ReturnType<typeof sql>, format: FormatOptions = {}) {
  const path = join(pipeline.folder, name)
  const stream = await exportStream(pipeline.context.warehouse, query, 'Parquet')
  await writeFile(path, stream)
  return ingestFile(pipeline.context, { path, requestedBy: 'test', format })
}

test('a Parquet file of typed columns loads exactly, record by record', async () => {
  const outcome = await ingest('pagos_typed.parquet', TYPED)
  expect(outcome).toMatchObject({
    state: 'committed',
    read: 1000,
    loaded: 1000,
    amount_loaded: '360100.00',
  })
  const [sums] = await pipeline.rows(
    sql`select countIf(payment_id = concat('P', toString(line - 1))) as in_order, countIf(paid_on is null) as unpaid,
      countIf(retroactive) as retroactive, any(scheduled_on) as scheduled_on
      from raw.pagos where batch_id = ${outcome.batch_id}`,
  )
  expect(sums).toEqual({ in_order: '1000', unpaid: '334', retroactive: '500', scheduled_on: '2017-09-04' })
})

test('a Parquet file of texts is judged like a CSV file', async () => {
  const outcome = await ingest(
    'pagos_texts.parquet',
    sql`select * replace (toString(months_paid) as months_paid, if(payment_id = 'P4', '12,50', toString(amount_balboas)) as amount_balboas,
      toString(scheduled_on) as scheduled_on, if(retroactive, 'true', 'false') as retroactive) from (${TYPED})`,
  )
  expect(outcome).toMatchObject({ read: 1000, loaded: 999, quarantined: 1, amount_loaded: '359739.90' })
  expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({ 5: ['amount_balboas:not_a_decimal'] })
})

test('a trailer declared of a Parquet file, which has none, changes nothing', async () => {
  expect(
    await ingest('pagos_trailer.parquet', sql`select * from (${TYPED}) limit 2`, {
      trailer: { startsWith: 'T' },
    }),
  ).toMatchObject({
    state: 'rejected',
    reason_code: 'control_total_mismatch',
    detail: 'trailer: Parquet has none; use a control file',
  })
})

test('a null in a required column and a date out of range are quarantined', async () => {
  const outcome = await ingest(
    'pagos_nulls.parquet',
    sql`select * replace (if(payment_id = 'P1', null, amount_balboas) as amount_balboas,
      if(payment_id = 'P2', toDate32('2299-12-31') , scheduled_on) as scheduled_on,
      if(payment_id = 'P3', null, programme) as programme,
      if(payment_id = 'P4', 61, months_paid) as months_paid) from (${TYPED})`,
  )
  expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({
    2: ['amount_balboas:missing'],
    4: ['programme:missing'],
    5: ['months_paid:out_of_range'],
  })
  expect(outcome).toMatchObject({ read: 1000, loaded: 997, amount_read: '359739.90' })
})

test('a Parquet file that is cut short, or lacks a column, changes nothing', async () => {
  const whole = await readFile(join(pipeline.folder, 'pagos_typed.parquet'))
  for (const [name, content] of [
    ['pagos_cut.parquet', whole.subarray(0, whole.length - 9)],
    ['pagos_holed.parquet', Buffer.concat([whole.subarray(0, 400), whole.subarray(900)])],
  ] as const)
    expect(await pipeline.ingest(name, content), name).toMatchObject({
      state: 'rejected',
      reason_code: 'file_unreadable',
    })
  expect(
    await ingest('pagos_lacking.parquet', sql`select * except (amount_balboas) from (${TYPED})`),
  ).toMatchObject({ state: 'rejected', reason_code: 'columns_mismatch', detail: 'missing: amount_balboas' })
})

test('a footer that is made up ends as an unreadable file, whatever it claims, and soon', async () => {
  const whole = await readFile(join(pipeline.folder, 'pagos_typed.parquet'))
  const footerLength = whole.readUInt32LE(whole.length - 8)
  const footer = whole.subarray(whole.length - 8 - footerLength, whole.length - 8)
  const ending = (bytes: Buffer, length = bytes.length) => {
    const trailer = Buffer.from('....PAR1', 'latin1')
    trailer.writeUInt32LE(length)
    return Buffer.concat([whole.subarray(0, 64), bytes, trailer])
  }
  const truncated = [1, 7, 100, footerLength - 40].map(
    (length, index) => [`truncated_${index}`, ending(footer.subarray(0, length))] as const,
  )
  const hostile: readonly (readonly [string, Buffer])[] = [
    ['empty', ending(Buffer.alloc(0))],
    ['longer_than_the_file', ending(footer, 0xffffffff)],
    ['endless_number', ending(Buffer.alloc(8 << 20, 0xff))],
    ['endless_nesting', ending(Buffer.alloc(1 << 20, 0x1c))],
    ['list_of_billions', ending(Buffer.from([0x29, 0xf8, 0xff, 0xff, 0xff, 0xff, 0x07]))],
    ['negative_list', ending(Buffer.from([0x29, 0xf8, 0xff, 0xff, 0xff, 0xff, 0x0f]))],
    ['no_schema', ending(Buffer.from([0x15, 0x02, 0x00]))],
  ]
  for (const [name, content] of [...truncated, ...hostile])
    expect(await pipeline.ingest(`pagos_${name}.parquet`, content), name).toMatchObject({
      state: 'rejected',
      reason_code: 'file_unreadable',
    })
})

test('a compressed Parquet file loads like the plain one', async () => {
  const plain = await pipeline.ingest(
    'pagos_plain.parquet',
    await readFile(join(pipeline.folder, 'pagos_texts.parquet')),
  )
  expect(plain.state).toBe('repeated')
  const path = join(pipeline.folder, 'pagos_other.parquet')
  const query = sql`select * replace (concat('Q', payment_id) as payment_id) from (${TYPED})`
  await writeFile(path, await exportStream(pipeline.context.warehouse, query, 'Parquet'))
  expect(await pipeline.ingest('pagos_other.parquet.gz', gzipSync(await readFile(path)))).toMatchObject({
    state: 'committed',
    loaded: 1000,
    amount_loaded: '360100.00',
  })
})
