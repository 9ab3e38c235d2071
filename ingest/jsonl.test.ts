import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reasonsByLine, type TestPipeline, testPipeline } from './test-support/pipeline.test-helper.ts'
import { payment, person } from './test-support/records.test-helper.ts'

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

const jsonl = (records: readonly object[]) => `${records.map(record => JSON.stringify(record)).join('\n')}\n`

test('numbers keep their own digits, and keys are matched like headings', async () => {
  const records = [
    '{"Payment ID":"P1","persona":"N1","cycle":"2017C3","programme":"120A65","months_paid":3,"Monto":90071992547409.93,"modality":"sucursal","scheduled_on":"2017-09-04","paid_on":"2017-09-06","state":"pagado","retroactive":false}',
    '{"Payment ID":"P2","persona":"N\\u00f1\\n2","cycle":"2017C3","programme":"120A65","months_paid":"3","Monto":12.50,"modality":"sucursal","scheduled_on":"2017-09-04","state":"no_cobrado","retroactive":"true"}',
  ]
  const outcome = await pipeline.ingest('pagos_numbers.jsonl', `\n${records.join('\n\n')}`, undefined, {
    columns: { persona: 'person_id' },
  })
  expect(outcome).toMatchObject({ state: 'committed', read: 2, loaded: 2, amount_read: '90071992547422.43' })
  const rows = await pipeline.rows(
    sql`select line, person_id, amount_balboas, paid_on, retroactive from raw.pagos where batch_id = ${outcome.batch_id} order by line`,
  )
  expect(rows).toEqual([
    {
      line: '1',
      person_id: 'N1',
      amount_balboas: '90071992547409.93',
      paid_on: '2017-09-06',
      retroactive: false,
    },
    { line: '2', person_id: 'Nñ\n2', amount_balboas: '12.5', paid_on: null, retroactive: true },
  ])
  const { conventions } = await pipeline.context.store.db
    .selectFrom('batches')
    .select('conventions')
    .where('batch_id', '=', outcome.batch_id)
    .executeTakeFirstOrThrow()
  expect(conventions).toMatchObject({ format: { value: 'jsonl', by: 'detected' } })
})

test('values that break the contract are quarantined by record', async () => {
  const outcome = await pipeline.ingest(
    'pagos_bad.jsonl',
    jsonl([
      payment(1),
      { ...payment(2), amount_balboas: 1e21 },
      { ...payment(3), amount_balboas: 12.345 },
      { ...payment(4), months_paid: 1.5, person_id: 'a\0b' },
      { ...payment(5), amount_balboas: null, scheduled_on: true },
      Object.fromEntries(Object.entries(payment(6)).filter(([name]) => name !== 'state')),
    ]),
  )
  expect(outcome).toMatchObject({ state: 'committed', read: 6, loaded: 1 })
  expect(await reasonsByLine(pipeline, outcome.batch_id)).toEqual({
    2: ['amount_balboas:not_a_decimal'],
    3: ['amount_balboas:not_a_decimal'],
    4: ['months_paid:not_an_integer', 'person_id:control_character'],
    5: ['amount_balboas:missing', 'scheduled_on:not_a_date'],
    6: ['state:missing'],
  })
})

test('a key that no column has, a list, an object or no JSON refuse the file, wherever they stand, and tell no value', async () => {
  const many = Array.from({ length: 1500 }, (_, index) => ({ ...person(index), given_names: 'Secreta' }))
  const late = (change: object) => jsonl([...many, { ...person(1), ...change }])
  const cases: [string, string, string, string | undefined][] = [
    ['unknown', jsonl([{ ...person(1), color: 'Secreta' }]), 'columns_mismatch', 'unknown: "color"'],
    ['late_unknown', late({ color: 'Secreta' }), 'columns_mismatch', 'record 1501: unknown: "color"'],
    ['person_as_key', jsonl([{ 'Secreta Ruiz': 1, '8-1-2': 2 }]), 'columns_mismatch', undefined],
    [
      'list',
      jsonl([{ ...person(1), surnames: ['Secreta'] }]),
      'file_unreadable',
      'record 1: surnames holds a list or an object',
    ],
    [
      'late_object',
      late({ surnames: { a: 'Secreta' } }),
      'file_unreadable',
      'record 1501: surnames holds a list or an object',
    ],
    ['cut', late({}).slice(0, -30), 'file_unreadable', 'record 1501 is not a JSON object on one line'],
    ['twice', `${jsonl(many)}{"person_id":"1","person_id":"2"}\n`, 'file_unreadable', 'ClickHouse error 117'],
    ['no_json', '{Secreta}', 'file_unreadable', 'record 1 is not a JSON object on one line'],
    ['lacking', jsonl([{ person_id: '1' }]), 'columns_mismatch', undefined],
  ]
  for (const [name, content, reason_code, detail] of cases) {
    const outcome = await pipeline.ingest(`personas_${name}_2017-01-01.jsonl`, content)
    expect(outcome, name).toMatchObject({ state: 'rejected', reason_code, loaded: 0 })
    if (detail !== undefined) expect(outcome.detail, name).toBe(detail)
    expect(JSON.stringify(outcome), name).not.toMatch(/Secreta|8-1-2/)
  }
})
