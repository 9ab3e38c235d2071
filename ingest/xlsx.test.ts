import { gzipSync } from 'node:zlib'
import { writeXlsx } from 'hucre/xlsx'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reasonsByLine, type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'
import { PAYMENT_HEADING, payment, person } from './test-support/records.test-helper.ts'
import { inline, inlineRow, workbook } from './test-support/workbook.test-helper.ts'
import { zip } from './test-support/zip.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

const NAMES = PAYMENT_HEADING.split(',')
const HEADING = inlineRow(NAMES)

/** A row of a payment, with cells of its own in place of some. */
const row = (id: number, cells: Record<string, string> = {}): string =>
  `<row>${NAMES.map(name => cells[name] ?? inline(payment(id)[name] ?? '')).join('')}</row>`

const payments = (batchId: string | null) =>
  pipeline.rows(
    sql<
      Record<string, unknown>
    >`select payment_id, person_id, months_paid, amount_balboas, scheduled_on, paid_on, retroactive
      from raw.pagos where batch_id = ${batchId} order by line`,
  )

test('a workbook that a spreadsheet wrote loads like the same rows as text', async () => {
  const rows = [1, 2, 3].map(id => payment(id))
  const bytes = Buffer.from(
    await writeXlsx({
      sheets: [
        {
          name: 'Pagos de 2017',
          columns: NAMES.map(name => (name.endsWith('_on') ? { numFmt: 'dd/mm/yyyy' } : {})),
          rows: [
            NAMES,
            ...rows.map(record =>
              NAMES.map(name => {
                const text = record[name] ?? ''
                if (name.endsWith('_on')) return new Date(`${text}T00:00:00Z`)
                if (name === 'retroactive') return false
                return name === 'months_paid' || name === 'amount_balboas' ? Number(text) : text
              }),
            ),
          ],
        },
      ],
    }),
  )
  const outcome = await pipeline.ingest('pagos_hucre.xlsx', bytes)
  expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({})
  expect(outcome).toMatchObject({ state: 'committed', read: 3, loaded: 3, amount_loaded: '1080.00' })
  expect(await payments(outcome.batch_id)).toMatchObject(
    rows.map(({ payment_id, scheduled_on, paid_on }) => ({ payment_id, scheduled_on, paid_on })),
  )
  expect(await pipeline.ingest('pagos_again.xlsx.gz', gzipSync(bytes))).toMatchObject({ state: 'repeated' })
  expect(await pipeline.ingest('pagos_again.zip', zip([{ name: 'x.xlsx', content: bytes }]))).toMatchObject({
    state: 'repeated',
  })
})

test('numbers are what a person sees, days are days of the calendar, and texts are whole', async () => {
  const shared =
    '<si><t>N&#241;&amp;_x0031_</t></si><si><r><t>Rich </t></r><r><t xml:space="preserve">text</t></r><rPh><t>no</t></rPh></si>'
  const number = (value: string, style = 0) => `<c s="${style}"><v>${value}</v></c>`
  const outcome = await pipeline.ingest(
    'pagos_cells.xlsx',
    workbook(
      [
        {
          name: 'Hoja 1',
          rows: `<row/>${HEADING}${[
            row(1, {
              person_id: '<c t="s"><v>0</v></c>',
              amount_balboas: number('360.10000000000002'),
              months_paid: number('3'),
            }),
            row(2, {
              person_id: '<c t="s"><v>1</v></c>',
              amount_balboas: number('1.25E3', 3),
              scheduled_on: number('42982', 1),
            }),
            row(3, {
              amount_balboas: number('90071992547409.93'),
              paid_on: number('42984', 2),
              retroactive: '<c t="b"><v>1</v></c>',
            }),
            '<row><c s="1"/></row>',
            row(4, {
              amount_balboas: '<c t="str"><f>1/3</f><v>12.5</v></c>',
              scheduled_on: '<c t="d"><v>2017-09-04T00:00:00</v></c>',
            }),
            row(5, { amount_balboas: number('0.333333333333333') }),
            row(6, { scheduled_on: number('42982') }),
            row(7, { paid_on: number('42984.5', 1) }),
            row(8, { scheduled_on: number('60', 1), amount_balboas: '<c t="e"><v>#N/A</v></c>' }),
            row(9, { amount_balboas: number('1E-7') }),
            row(10).replace('</row>', `${inline('más')}</row>`),
          ].join('')}`,
        },
        { name: 'Notas', rows: inlineRow(['x']) },
      ],
      { shared },
    ),
  )
  expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({
    5: ['amount_balboas:not_a_decimal'],
    6: ['scheduled_on:not_a_date'],
    7: ['paid_on:not_a_date'],
    8: ['amount_balboas:not_a_decimal', 'scheduled_on:not_a_date'],
    9: ['amount_balboas:not_a_decimal'],
    10: ['(record):too_many_fields'],
  })
  expect(await payments(outcome.batch_id)).toEqual([
    expect.objectContaining({ person_id: 'Nñ&1', amount_balboas: '360.1', months_paid: '3' }),
    expect.objectContaining({ person_id: 'Rich text', amount_balboas: '1250', scheduled_on: '2017-09-04' }),
    expect.objectContaining({
      amount_balboas: '90071992547409.93',
      paid_on: '2017-09-06',
      retroactive: true,
    }),
    expect.objectContaining({ amount_balboas: '12.5', scheduled_on: '2017-09-04' }),
  ])
})

test('days are counted from 1900, with its day that never was, or from 1904, and births are exact', async () => {
  const names = Object.keys(person(1))
  const births = (serials: readonly number[]) =>
    `${inlineRow(names)}${serials
      .map(
        (serial, id) =>
          `<row>${names.map(name => (name === 'birth_on' ? `<c s="1"><v>${serial}</v></c>` : inline(person(id)[name] ?? ''))).join('')}</row>`,
      )
      .join('')}`
  const cases: [boolean, readonly number[], readonly string[]][] = [
    [false, [1, 59, 61, 3654, 42982], ['1900-01-01', '1900-02-28', '1900-03-01', '1910-01-01', '2017-09-04']],
    [true, [0, 1, 59, 41520], ['1904-01-01', '1904-01-02', '1904-02-29', '2017-09-04']],
  ]
  for (const [date1904, serials, days] of cases) {
    const content = workbook([{ name: 'P', rows: births(serials) }], { date1904 })
    const outcome = await pipeline.ingest(`personas_${date1904}_2018-01-01.xlsx`, content)
    const found = await pipeline.rows(
      sql<{
        birth_on: string
      }>`select birth_on from raw.personas where batch_id = ${outcome.batch_id} order by line`,
    )
    expect(found.map(({ birth_on }) => birth_on)).toEqual(days)
  }
})

test('a sheet is chosen by its name, a trailer controls, and texts may have habits of their own', async () => {
  const content = workbook([
    { name: 'Portada', rows: inlineRow(['Ministerio']) },
    {
      name: 'Datos',
      rows: `${HEADING}${row(1, { amount_balboas: inline('12,50'), scheduled_on: inline('25/12/2017'), paid_on: inline('4/1/2018') })}${row(2, { amount_balboas: inline('1,25'), paid_on: '<c s="1"><v>43104</v></c>', scheduled_on: inline('28/12/2017') })}${row(3, { amount_balboas: '<c><v>7.5</v></c>', scheduled_on: inline('28-12-2017'), paid_on: inline('04.01.2018') })}<row>${inline('TOTAL')}<c><v>3</v></c><c><v>21.25</v></c></row>`,
    },
  ])
  const trailer = { startsWith: 'TOTAL', rowsField: 2, amountField: 3 }
  expect(await pipeline.ingest('pagos_sheet.xlsx', content)).toMatchObject({
    reason_code: 'columns_mismatch',
  })
  expect(await pipeline.ingest('pagos_sheet.xlsx', content, undefined, { sheet: 'otra' })).toMatchObject({
    reason_code: 'columns_mismatch',
    detail: 'no sheet is named "otra"',
  })
  const outcome = await pipeline.ingest('pagos_sheet.xlsx', content, undefined, { sheet: 'datos', trailer })
  expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({})
  expect(outcome).toMatchObject({ state: 'committed', read: 3, loaded: 3, amount_loaded: '21.25' })
  expect(await payments(outcome.batch_id)).toMatchObject([
    { scheduled_on: '2017-12-25', paid_on: '2018-01-04' },
    { scheduled_on: '2017-12-28', paid_on: '2018-01-04' },
    { scheduled_on: '2017-12-28', paid_on: '2018-01-04' },
  ])
  const ledger = await pipeline.context.store.db
    .selectFrom('batches')
    .select(['conventions', 'control_rows', 'control_amount'])
    .where('batch_id', '=', outcome.batch_id)
    .executeTakeFirstOrThrow()
  expect(ledger).toMatchObject({
    control_rows: '3',
    control_amount: '21.25',
    conventions: {
      sheet: { value: 'Datos', by: 'declared' },
      date_format: { value: 'd/m/y', by: 'detected' },
      decimal_mark: { value: ',', by: 'detected' },
    },
  })
})

describe('is refused:', () => {
  const sheet = (rows: string) => workbook([{ name: 'A', rows }])
  test.each([
    ['without a row', () => sheet(''), 'file_empty'],
    ['with a column too many', () => sheet(inlineRow([...NAMES, 'color'])), 'columns_mismatch'],
    ['with a heading twice', () => sheet(inlineRow([...NAMES, 'Monto'])), 'columns_mismatch'],
    ['with a gap in its heading', () => sheet(inlineRow(['', ...NAMES])), 'columns_mismatch'],
    ['cut short', () => sheet(HEADING).subarray(0, -200), 'file_unreadable'],
    ['with XML that is not whole', () => sheet(`${HEADING}<row><c`), 'file_unreadable'],
    ['with a document type', () => sheet(`<!DOCTYPE a [<!ENTITY b "c">]>${HEADING}`), 'file_unreadable'],
    [
      'with a text that is not there',
      () => sheet(`${HEADING}<row><c t="s"><v>9</v></c></row>`),
      'file_unreadable',
    ],
    ['with a password', () => Buffer.from('d0cf11e0a1b11ae1'.padEnd(2000, '0'), 'hex'), 'file_unreadable'],
  ])('%s', async (name, content, reason_code) => {
    expect(await pipeline.ingest('pagos_bad.xlsx', content()), name).toMatchObject({
      state: 'rejected',
      reason_code,
    })
  })
})
