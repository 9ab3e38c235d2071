import { gzipSync } from 'node:zlib'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { reasonsByLine, type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'
import { csv, PAYMENT_HEADING, payment, person } from './test-support/records.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

const loadedIds = async (batchId: string | null) =>
  (
    await pipeline.rows(
      sql<{ id: string }>`select payment_id as id from raw.pagos where batch_id = ${batchId} order by line`,
    )
  ).map(row => row.id)

describe('a file that is as the contract says', () => {
  test('is committed whole, in rows and balboas', async () => {
    const rows = [payment(1), payment(2, { amount_balboas: '0.25', paid_on: '', state: 'no_cobrado' })]
    expect(await pipeline.ingest('pagos_a.csv', csv(rows))).toMatchObject({
      contract: 'pagos',
      state: 'committed',
      read: 2,
      loaded: 2,
      quarantined: 0,
      amount_read: '360.25',
      amount_loaded: '360.25',
      amount_quarantined: '0.00',
      reason_code: null,
    })
  })

  test('loads every value exactly, dates since 1900, quotes, newlines and the cents', async () => {
    const name = 'Ñandú "Quoted", López\nde la O; 漢字'
    const outcome = await pipeline.ingest(
      'personas_2017-09-30.csv',
      csv([person(1, { surnames: name, birth_on: '1900-01-01', longitude: '-79.123456' }), person(2)]),
    )
    expect(outcome).toMatchObject({ state: 'committed', loaded: 2, amount_read: null })
    const [row] = await pipeline.rows(
      sql<Record<string, unknown>>`select line, surnames, birth_on, longitude, ethnicity, disability, died_on
        from raw.personas where batch_id = ${outcome.batch_id} order by line limit 1`,
    )
    expect(row).toEqual({
      line: '1',
      surnames: name,
      birth_on: '1900-01-01',
      longitude: '-79.123456',
      ethnicity: null,
      disability: false,
      died_on: null,
    })
  })

  test('may be UTF-8 with a mark, Latin-1 or UTF-16, separated by ; or tabs, and gives the same rows', async () => {
    const rows = [person(1, { surnames: 'Muñoz; Peña' }), person(2, { surnames: 'Güere\tSáenz' })]
    const text = csv(rows)
    const variants: [string, string | Buffer, string, string][] = [
      ['personas_bom_2017-10-01.csv', `\ufeff${text}`, 'utf-8', ','],
      ['personas_latin_2017-10-02.csv', Buffer.from(text, 'latin1'), 'windows-1252', ','],
      ['personas_u16_2017-10-03.csv', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le', ','],
      ['personas_semicolon_2017-10-04.csv', csv(rows, ';'), 'utf-8', ';'],
      ['personas_tab_2017-10-05.csv', csv(rows, '\t'), 'utf-8', '\t'],
      ['personas_gz_2017-10-06.csv.gz', gzipSync(text), 'utf-8', ','],
      ['personas_crlf_2017-10-07.csv', text.replaceAll('\n', '\r\n'), 'utf-8', ','],
    ]
    for (const [name, content, encoding, delimiter] of variants) {
      const outcome = await pipeline.ingest(name, content)
      expect(outcome, name).toMatchObject({ state: 'committed', read: 2, loaded: 2 })
      const found = await pipeline.rows(
        sql<{ surnames: string; ethnicity: string | null }>`
          select surnames, ethnicity from raw.personas where batch_id = ${outcome.batch_id} order by line`,
      )
      expect(found, name).toEqual(rows.map(row => ({ surnames: row.surnames, ethnicity: null })))
      const ledger = await pipeline.context.store.db
        .selectFrom('batches')
        .select(['encoding', 'delimiter'])
        .where('batch_id', '=', outcome.batch_id)
        .executeTakeFirstOrThrow()
      expect(ledger, name).toEqual({ encoding, delimiter })
    }
  })

  test('may order its columns otherwise, name them by alias and leave optional ones out', async () => {
    const { paid_on: _, ...rest } = payment(1, { state: 'no_cobrado' })
    const renamed = Object.fromEntries(
      Object.entries(rest)
        .reverse()
        .map(([name, value]) => [
          { amount_balboas: 'Monto', scheduled_on: 'FECHA PROGRAMADA' }[name] ?? name,
          value,
        ]),
    )
    const outcome = await pipeline.ingest('pagos_renamed.csv', csv([renamed]))
    expect(outcome).toMatchObject({ state: 'committed', loaded: 1, amount_loaded: '360.00' })
    const [row] = await pipeline.rows(
      sql`select scheduled_on, paid_on from raw.pagos where batch_id = ${outcome.batch_id}`,
    )
    expect(row).toEqual({ scheduled_on: '2017-09-04', paid_on: null })
  })

  test('loads two identical lines both', async () => {
    const outcome = await pipeline.ingest('pagos_twins.csv', csv([payment(7), payment(7)]))
    expect(outcome).toMatchObject({ read: 2, loaded: 2, amount_loaded: '720.00' })
  })

  test('with a heading alone is a batch of no rows, but of a snapshot it is refused', async () => {
    expect(await pipeline.ingest('pagos_none.csv', `${PAYMENT_HEADING}\n`)).toMatchObject({
      state: 'committed',
      read: 0,
      amount_read: '0.00',
    })
    const heading = Object.keys(person(1)).join(',')
    expect(await pipeline.ingest('personas_2018-01-01.csv', `${heading}\r\n`)).toMatchObject({
      state: 'rejected',
      reason_code: 'file_empty',
    })
  })

  test('takes codes of INEC without their leading zero', async () => {
    const outcome = await pipeline.ingest(
      'personas_zero_2018-02-01.csv',
      csv([person(1, { corregimiento_code: '80201' })]),
    )
    const [row] = await pipeline.rows(
      sql`select corregimiento_code from raw.personas where batch_id = ${outcome.batch_id}`,
    )
    expect(row).toEqual({ corregimiento_code: '080201' })
  })

  test('keeps hostile texts as texts', async () => {
    const texts = [
      "'; DROP TABLE raw.pagos; --",
      '=cmd|/c calc!A1',
      '{batch_id:UInt64}',
      '\\N\\0\\',
      '$$`"`',
      ' ',
    ]
    const rows = texts.map((text, index) => payment(index, { person_id: `x${text}` }))
    const outcome = await pipeline.ingest('pagos_hostile.csv', csv(rows))
    expect(outcome).toMatchObject({ loaded: texts.length })
    const found = await pipeline.rows(
      sql<{
        id: string
      }>`select person_id as id from raw.pagos where batch_id = ${outcome.batch_id} order by line`,
    )
    expect(found.map(row => row.id)).toEqual(texts.map(text => `x${text}`.trimEnd()))
  })
})

describe('a row that breaks the contract', () => {
  test('goes to quarantine with column, reason and line, and its balboas are counted', async () => {
    const rows = [
      payment(1),
      payment(2, { amount_balboas: '12,50' }),
      payment(3, { amount_balboas: '-5.00' }),
      payment(4, { programme: 'XX', cycle: '2017Q3' }),
      payment(5, { paid_on: '2026-04-16' }),
      payment(6, { paid_on: '' }),
      payment(7, { scheduled_on: '2017-02-29', months_paid: '3.5', retroactive: 'si' }),
      payment(8, { payment_id: '', state: '\\N' }),
      payment(9, { amount_balboas: '1.239' }),
      payment(10, { person_id: `x${'y'.repeat(5000)}` }),
      payment(11, { person_id: 'a\0b' }),
      payment(12, { months_paid: '61' }),
    ]
    const outcome = await pipeline.ingest('pagos_bad.csv', csv(rows))
    expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({
      2: ['amount_balboas:not_a_decimal'],
      3: ['amount_balboas:out_of_range'],
      4: ['cycle:not_a_period', 'programme:not_in_domain'],
      5: ['paid_on:paid_in_future'],
      6: ['paid_on:paid_without_date'],
      7: ['months_paid:not_an_integer', 'retroactive:not_a_boolean', 'scheduled_on:not_a_date'],
      8: ['payment_id:missing', 'state:missing'],
      9: ['amount_balboas:not_a_decimal'],
      10: ['person_id:too_long'],
      11: ['person_id:control_character'],
      12: ['months_paid:out_of_range'],
    })
    expect(outcome).toMatchObject({
      state: 'committed',
      read: 12,
      loaded: 1,
      quarantined: 11,
      amount_read: '3235.00',
      amount_loaded: '360.00',
      amount_quarantined: '2875.00',
    })
    const ledger = await pipeline.context.store.db
      .selectFrom('batches')
      .select('amount_unreadable_rows')
      .where('batch_id', '=', outcome.batch_id)
      .executeTakeFirstOrThrow()
    expect(ledger.amount_unreadable_rows).toBe('2')
    const [kept] = await pipeline.rows(
      sql<{ fields: Record<string, string>; classes: string[] }>`
        select fields, arrayMap(r -> r.value_class, reasons) as classes
        from raw.quarantine where batch_id = ${outcome.batch_id} and line = 2`,
    )
    expect(kept).toEqual({ fields: rows[1], classes: ['decimal_number'] })
  })

  test('of the registry: unknown corregimiento, birth in the future, death before birth', async () => {
    const outcome = await pipeline.ingest(
      'personas_bad_2019-01-01.csv',
      csv([
        person(1, { corregimiento_code: '999999' }),
        person(2, { birth_on: '2019-01-02' }),
        person(3, { died_on: '1949-12-31' }),
        person(4, { corregimiento_code: '08' }),
        person(5, { birth_on: '1899-12-31' }),
        person(6, { latitude: '50.0', sex: 'X' }),
        person(7),
      ]),
    )
    expect(outcome).toMatchObject({ read: 7, loaded: 1, quarantined: 6 })
    expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({
      1: ['corregimiento_code:unknown_territory'],
      2: ['birth_on:birth_in_future'],
      3: ['birth_on:death_before_birth'],
      4: ['corregimiento_code:unknown_territory'],
      5: ['birth_on:not_a_date'],
      6: ['latitude:out_of_range', 'sex:not_in_domain'],
    })
  })

  test('by its number of fields is told from one with empty fields', async () => {
    const [heading = '', good = ''] = csv([payment(1)]).split('\n')
    const body = [good, `${good},extra`, good.replace(',false', ''), '', good.replace('P1', 'P2')]
    const outcome = await pipeline.ingest('pagos_ragged.csv', `${[heading, ...body].join('\n')}\n`)
    expect(outcome).toMatchObject({ read: 5, loaded: 2, quarantined: 3 })
    const reasons = await reasonsByLine(pipeline, outcome.batch_id)
    expect(reasons[2]).toEqual(['(record):too_many_fields'])
    expect(reasons[3]).toEqual(['(record):too_few_fields', 'retroactive:missing'])
    expect(reasons[4]).toContain('(record):too_few_fields')
    expect(await loadedIds(outcome.batch_id)).toEqual(['P1', 'P2'])
  })

  test('is counted by records, not by lines, when quotes hold newlines', async () => {
    const rows = [
      payment(1, { person_id: 'a\nb' }),
      payment(2, { person_id: '\n\n' }),
      payment(3, { state: '?' }),
    ]
    const outcome = await pipeline.ingest('pagos_newlines.csv', csv(rows))
    expect(Object.keys(await reasonsByLine(pipeline, outcome.batch_id))).toEqual(['3'])
  })
})

describe('a file that cannot be loaded changes nothing', () => {
  test('without a byte, or with a mark alone', async () => {
    for (const [name, content] of [
      ['pagos_empty.csv', ''],
      ['pagos_mark.csv', '\ufeff\n'],
      ['pagos_empty.csv.gz', gzipSync('')],
    ] as const)
      expect(await pipeline.ingest(name, content), name).toMatchObject({
        state: 'rejected',
        reason_code: 'file_empty',
        read: 0,
      })
  })

  test('with a truncated gzip', async () => {
    const whole = gzipSync(csv(Array.from({ length: 5000 }, (_, index) => payment(index))))
    const outcome = await pipeline.ingest('pagos_cut.csv.gz', whole.subarray(0, whole.length / 2))
    expect(outcome).toMatchObject({ state: 'rejected', reason_code: 'file_unreadable', read: 0, loaded: 0 })
  })

  test('with a quote that is never closed, or closed in the middle of a field', async () => {
    const text = csv([payment(1), payment(2), payment(3)])
    for (const [name, content] of [
      ['pagos_open_quote.csv', text.replace('P2', '"P2')],
      ['pagos_after_quote.csv', text.replace('P2', '"P"2')],
    ] as const)
      expect(await pipeline.ingest(name, content), name).toMatchObject({
        state: 'rejected',
        reason_code: 'file_unreadable',
        loaded: 0,
      })
  })

  test('with a column missing, unknown or twice, naming the columns', async () => {
    const { amount_balboas, ...rest } = payment(1)
    const cases: [string, string, string][] = [
      ['pagos_wrong.csv', csv([{ ...rest, importe: '1' }]), 'missing: amount_balboas; unknown: "importe"'],
      ['pagos_missing.csv', csv([rest]), 'missing: amount_balboas'],
      ['pagos_added.csv', csv([{ ...payment(1), color: 'x' }]), 'unknown: "color"'],
      ['pagos_twice.csv', csv([{ ...payment(1), Monto: '1' }]), 'duplicate: amount_balboas'],
    ]
    for (const [name, content, detail] of cases)
      expect(await pipeline.ingest(name, content), name).toMatchObject({
        state: 'rejected',
        reason_code: 'columns_mismatch',
        detail,
      })
  })

  test('whose control total is one cent or one row off', async () => {
    const text = csv([payment(1), payment(2, { amount_balboas: '-1.00' })])
    const right = { rows: 2, amount: '359.00' }
    for (const wrong of [{ ...right, rows: 3 }, { ...right, amount: '359.01' }, { rows: 'two' }]) {
      const outcome = await pipeline.ingest('pagos_control.csv', text, wrong)
      expect(outcome).toMatchObject({ state: 'rejected', reason_code: 'control_total_mismatch', loaded: 0 })
      const [held] = await pipeline.rows(
        sql<{ rows: string }>`select (select count() from raw.pagos where batch_id = ${outcome.batch_id})
          + (select count() from raw.quarantine where batch_id = ${outcome.batch_id}) as rows`,
      )
      expect(held).toEqual({ rows: '0' })
    }
    expect(await pipeline.ingest('pagos_control.csv', text, right)).toMatchObject({ state: 'committed' })
  })

  test('that speaks of a day after today', async () => {
    expect(await pipeline.ingest('pagos_2099-01-01.csv', csv([payment(1)]))).toMatchObject({
      state: 'rejected',
      reason_code: 'snapshot_in_future',
    })
  })

  test('whose first line is a person tells nothing of them', async () => {
    const outcome = await pipeline.ingest(
      'personas_2020-01-01.csv',
      csv([person(1, { given_names: 'Secreta', cedula: '8-123-456' })])
        .split('\n')
        .slice(1)
        .join('\n'),
    )
    expect(outcome.reason_code).toBe('columns_mismatch')
    expect(JSON.stringify(outcome)).not.toMatch(/Secreta|8-123-456|Prueba/)
  })
})

describe('the same content again', () => {
  test('is a recorded repeat, whatever its name and compression', async () => {
    const text = csv([payment(901), payment(902)])
    const first = await pipeline.ingest('pagos_once.csv', text)
    const again = await pipeline.ingest('pagos_renamed_2020-05-05.csv.gz', gzipSync(text))
    expect(again).toMatchObject({ state: 'repeated', read: 0, loaded: 0 })
    const ledger = await pipeline.context.store.db
      .selectFrom('batches')
      .select('repeats_batch_id')
      .where('batch_id', '=', again.batch_id)
      .executeTakeFirstOrThrow()
    expect(ledger.repeats_batch_id).toBe(first.batch_id)
  })

  test('of a snapshot is a snapshot of its own on another date', async () => {
    const text = csv([person(77), person(78), person(79)])
    expect(await pipeline.ingest('personas_2021-03-31.csv', text)).toMatchObject({ state: 'committed' })
    expect(await pipeline.ingest('personas_2021-06-30.csv', text)).toMatchObject({ state: 'committed' })
    expect(await pipeline.ingest('personas_copy_2021-06-30.csv', text)).toMatchObject({ state: 'repeated' })
  })
})
