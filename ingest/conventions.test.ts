import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { detectDateFormat, detectDecimalMark } from './reading/detect.ts'
import type { FormatOptions } from './reading/format-options.ts'
import { reasonsByLine, type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'
import { csv, type Payment, payment, person } from './test-support/records.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

const conventionsOf = async (batchId: string | null) =>
  (
    await pipeline.context.store.db
      .selectFrom('batches')
      .select('conventions')
      .where('batch_id', '=', batchId)
      .executeTakeFirstOrThrow()
  ).conventions

describe('a convention is told from the bytes only without doubt:', () => {
  test.each([
    [['31/12/2017', '1/2/2017'], 'd/m/y'],
    [['12-31-2017', '1-2-2017', 'N/D'], 'm/d/y'],
    [['20171231', '20170229'], 'ymd'],
    [['1/2/2017', '3/4/2017'], null],
    [['31/12/2017', '12/31/2017'], null],
    [['31/12/2017', '2017-12-31'], 'y-m-d'],
    [['31/12/17', '99/99/2017', ''], 'y-m-d'],
    [[], 'y-m-d'],
  ])('dates %j are %s', (texts, format) => {
    expect(detectDateFormat(texts)).toBe(format)
  })

  test.each([
    [2, ['12,50', '3,5', '7'], ','],
    [2, ['12,50', '3.5'], '.'],
    [2, ['12,50', '7'], '.'],
    [2, ['1,234', '5,678'], '.'],
    [6, ['1,234', '5,678'], '.'],
    [6, ['-79,123456', '8,95'], ','],
    [2, ['1,234.50', '2,5', '3,5'], ','],
  ] as const)('of %i decimals, %j have the mark %s', (scale, texts, mark) => {
    expect(detectDecimalMark([{ scale, texts }])).toBe(mark)
  })
})

test('dates and decimals as a spreadsheet in Spanish writes them load exactly, and the ledger says how they were read', async () => {
  const rows = [
    payment(1, { amount_balboas: '1234,50', scheduled_on: '4/9/2017', paid_on: '25/09/2017' }),
    payment(2, { amount_balboas: '0,5', scheduled_on: '04-09-2017', paid_on: '2017-09-05' }),
    payment(3, { amount_balboas: '1.234', scheduled_on: '4.9.2017', paid_on: '31/09/2017' }),
    payment(4, { amount_balboas: '-3,00', scheduled_on: '4/9/17', paid_on: '4/9/2017x' }),
  ]
  const declared: FormatOptions = { dateFormat: 'd/m/y', decimalMark: ',', delimiter: ';', encoding: 'utf-8' }
  const outcome = await pipeline.ingest('pagos_es.csv', csv(rows, ';'), undefined, declared)
  expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({
    3: ['amount_balboas:not_a_decimal', 'paid_on:not_a_date'],
    4: ['amount_balboas:out_of_range', 'paid_on:not_a_date', 'scheduled_on:not_a_date'],
  })
  expect(outcome).toMatchObject({ read: 4, loaded: 2, amount_loaded: '1235.00', amount_read: '1232.00' })
  expect(
    await pipeline.rows(
      sql`select scheduled_on, paid_on from raw.pagos where batch_id = ${outcome.batch_id} order by line`,
    ),
  ).toEqual([
    { scheduled_on: '2017-09-04', paid_on: '2017-09-25' },
    { scheduled_on: '2017-09-04', paid_on: '2017-09-05' },
  ])
  expect(await conventionsOf(outcome.batch_id)).toEqual({
    format: { value: 'csv', by: 'detected' },
    encoding: { value: 'utf-8', by: 'declared' },
    delimiter: { value: ';', by: 'declared' },
    date_format: { value: 'd/m/y', by: 'declared' },
    decimal_mark: { value: ',', by: 'declared' },
  })
  const [kept] = await pipeline.rows(
    sql<{
      fields: Payment
    }>`select fields from raw.quarantine where batch_id = ${outcome.batch_id} and line = 3`,
  )
  expect(kept?.fields).toEqual(rows[2])
})

test('every date format reads births since 1900 exactly, and what the file shows is detected', async () => {
  const births = ['1900-01-01', '1905-05-31', '1950-12-25', '2000-02-29']
  const write: readonly [string, (y: string, m: string, d: string) => string][] = [
    ['d/m/y', (y, m, d) => `${Number(d)}/${Number(m)}/${y}`],
    ['m/d/y', (y, m, d) => `${m}-${d}-${y}`],
    ['ymd', (y, m, d) => `${y}${m}${d}`],
    ['y-m-d', (y, m, d) => `${y}-${m}-${d}`],
  ]
  for (const [index, [format, written]] of write.entries()) {
    const records = births.map((birth, id) => {
      const [year = '', month = '', day = ''] = birth.split('-')
      return person(id, { birth_on: written(year, month, day) })
    })
    const outcome = await pipeline.ingest(`personas_2018-01-0${index + 1}.csv`, csv(records))
    const found = await pipeline.rows(
      sql<{
        birth_on: string
      }>`select birth_on from raw.personas where batch_id = ${outcome.batch_id} order by line`,
    )
    expect(
      found.map(({ birth_on }) => birth_on),
      format,
    ).toEqual(births)
    expect((await conventionsOf(outcome.batch_id)).date_format).toEqual({
      value: format,
      by: format === 'y-m-d' ? 'default' : 'detected',
    })
  }
})

test('dates of which day and month cannot be told refuse the file until the source declares them', async () => {
  const content = csv([payment(1, { scheduled_on: '4/9/2017', paid_on: '6/9/2017' })])
  expect(await pipeline.ingest('pagos_doubt.csv', content)).toMatchObject({
    state: 'rejected',
    reason_code: 'convention_ambiguous',
    detail: 'dates of scheduled_on, paid_on: day and month cannot be told apart',
  })
  expect(await pipeline.ingest('pagos_doubt.csv', content, undefined, { dateFormat: 'd/m/y' })).toMatchObject(
    { state: 'committed', loaded: 1 },
  )
})

test('headings of a source are those that it declares; one that names no column is a mistake of the configuration', async () => {
  const content = csv([payment(1, { color: 'x' })])
    .replace('amount_balboas', 'Neto a pagar')
    .replace(/,color|,x$/gm, '')
  expect(await pipeline.ingest('pagos_map.csv', content)).toMatchObject({ reason_code: 'columns_mismatch' })
  const columns = { 'NETO A PAGAR': 'amount_balboas' }
  expect(await pipeline.ingest('pagos_map.csv', content, undefined, { columns })).toMatchObject({ loaded: 1 })
  expect(
    await pipeline.ingest('pagos_map.csv', `${content} `, undefined, { columns: { x: 'monto' } }),
  ).toMatchObject({ reason_code: 'columns_mismatch' })
})

describe('a trailer', () => {
  const trailer = { startsWith: 'T', rowsField: 2, amountField: 3 }
  const text = csv([payment(1), payment(2, { amount_balboas: '0.25' }), payment(3, { state: '?' })])

  test('is no row, and its totals are those of every row read', async () => {
    const outcome = await pipeline.ingest('pagos_t.csv', `${text}T,003,720.25\n\n`, undefined, { trailer })
    expect(outcome).toMatchObject({ state: 'committed', read: 3, loaded: 2, amount_read: '720.25' })
    const ledger = await pipeline.context.store.db
      .selectFrom('batches')
      .select(['control_rows', 'control_amount'])
      .where('batch_id', '=', outcome.batch_id)
      .executeTakeFirstOrThrow()
    expect(ledger).toEqual({ control_rows: '3', control_amount: '720.25' })
  })

  test.each([
    ['one row off', `${text}T,4,720.25`, 'rows: control 4, read 3'],
    ['one cent off', `${text}T,3,720.26`, 'amount: control 720.26, read 720.25'],
    ['absent, as in a file that was cut', text, 'trailer: the last record is none'],
    ['without a number', `${text}T,tres,720.25`, 'trailer: its rows are not a number'],
    ['of a file without rows', 'T,1,0.00', 'rows: control 1, read 0'],
  ])('that is %s changes nothing', async (_, content, detail) => {
    const whole = content.startsWith('T') ? `${text.split('\n')[0]}\n${content}` : content
    const outcome = await pipeline.ingest('pagos_wrong.csv', `${whole}\n`, undefined, { trailer })
    expect(outcome).toMatchObject({ state: 'rejected', reason_code: 'control_total_mismatch', detail })
    const [held] = await pipeline.rows(
      sql<{ rows: string }>`select count() as rows from raw.pagos where batch_id = ${outcome.batch_id}`,
    )
    expect(held).toEqual({ rows: '0' })
  })
})
