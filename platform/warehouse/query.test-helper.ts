import { type TestWarehouse, testWarehouse } from '#test/engines.ts'
import { ensureTables, insertRows } from './index.ts'

export interface Database {
  payments: {
    payment_id: string
    person_id: string
    province: string
    programme: string
    paid_on: string
    amount: string
    state: string
  }
  enrolments: { person_id: string; start_on: string; status: string }
  versions: { id: string; version: number; text: string }
}

/** Four payments, three enrolments, two versions of a row, and a dictionary. */
export async function paymentsWarehouse(): Promise<TestWarehouse<Database>> {
  const test = await testWarehouse<Database>()
  const { database } = test
  const { username, password } = new URL(test.url)
  await ensureTables(test.url, [
    `create table ${database}.payments (payment_id UInt64, person_id UInt32, province LowCardinality(String),
      programme LowCardinality(String), paid_on Date32, amount Decimal(18, 2), state LowCardinality(String)) engine = MergeTree order by payment_id`,
    `create table ${database}.enrolments (person_id UInt32, start_on Date32, status String) engine = MergeTree order by person_id`,
    `create table ${database}.versions (id UInt64, version UInt32, text String) engine = ReplacingMergeTree(version) order by id`,
    `create dictionary ${database}.statuses (person_id UInt64, status String default 'ninguno') primary key person_id
      source(clickhouse(user '${username}' password '${password}' db '${database}' table 'enrolments')) layout(flat()) lifetime(0)`,
  ])
  await test.warehouse.db
    .insertInto('payments')
    .values([
      {
        payment_id: '1',
        person_id: '1',
        province: '04',
        programme: '120A65',
        paid_on: '1999-03-01',
        amount: '120.00',
        state: 'pagado',
      },
      {
        payment_id: '2',
        person_id: '1',
        province: '04',
        programme: '120A65',
        paid_on: '2017-06-01',
        amount: '120.01',
        state: 'devuelto',
      },
      {
        payment_id: '3',
        person_id: '2',
        province: '08',
        programme: 'AG',
        paid_on: '2017-06-02',
        amount: '80.30',
        state: 'pagado',
      },
      {
        payment_id: '18446744073709551615',
        person_id: '3',
        province: '08',
        programme: '120A65',
        paid_on: '2017-07-01',
        amount: '0.10',
        state: 'pagado',
      },
    ])
    .execute()
  await insertRows(test.warehouse, `${database}.enrolments`, [
    { person_id: 1, start_on: '1998-01-01', status: 'activo' },
    { person_id: 1, start_on: '2010-01-01', status: 'suspendido' },
    { person_id: 2, start_on: '2018-01-01', status: 'activo' },
  ])
  for (const text of ['old', 'new'])
    await insertRows(test.warehouse, `${database}.versions`, [
      { id: 1, version: text === 'new' ? 2 : 1, text },
    ])
  return test
}
