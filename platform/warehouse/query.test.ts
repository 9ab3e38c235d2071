import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestWarehouse, testWarehouse } from '#test/engines.ts'
import * as ch from './index.ts'

interface Database {
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

let test: TestWarehouse<Database>
const db = () => test.warehouse.db

beforeAll(async () => {
  test = await testWarehouse<Database>()
  const { database } = test
  const { username, password } = new URL(test.url)
  await ch.ensureTables(test.url, [
    `create table ${database}.payments (payment_id UInt64, person_id UInt32, province LowCardinality(String),
      programme LowCardinality(String), paid_on Date32, amount Decimal(18, 2), state LowCardinality(String)) engine = MergeTree order by payment_id`,
    `create table ${database}.enrolments (person_id UInt32, start_on Date32, status String) engine = MergeTree order by person_id`,
    `create table ${database}.versions (id UInt64, version UInt32, text String) engine = ReplacingMergeTree(version) order by id`,
    `create dictionary ${database}.statuses (person_id UInt64, status String default 'ninguno') primary key person_id
      source(clickhouse(user '${username}' password '${password}' db '${database}' table 'enrolments')) layout(flat()) lifetime(0)`,
  ])
  await db()
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
  await ch.insertRows(test.warehouse, `${database}.enrolments`, [
    { person_id: 1, start_on: '1998-01-01', status: 'activo' },
    { person_id: 1, start_on: '2010-01-01', status: 'suspendido' },
    { person_id: 2, start_on: '2018-01-01', status: 'activo' },
  ])
  for (const text of ['old', 'new'])
    await ch.insertRows(test.warehouse, `${database}.versions`, [
      { id: 1, version: text === 'new' ? 2 : 1, text },
    ])
})
afterAll(() => test.close())

describe('a query', () => {
  it('compares ids, dates and amounts with plain values of JavaScript', async () => {
    const rows = await db()
      .selectFrom('payments')
      .select(['payment_id', 'amount'])
      .where('payment_id', 'in', ['2', '18446744073709551615'])
      .where('paid_on', '>=', '2017-01-01')
      .where('amount', '>', ch.param('0.09', 'Decimal(18, 2)'))
      .orderBy('payment_id')
      .limit(5)
      .offset(0)
      .execute()
    expect(rows).toEqual([
      { payment_id: '2', amount: '120.01' },
      { payment_id: '18446744073709551615', amount: '0.1' },
    ])
  })

  it('sends every value beside its text', () => {
    const query = db()
      .selectFrom('payments')
      .select('payment_id')
      .where('state', '=', "pagado'")
      .where('province', 'in', ['04', '08'])
      .limit(10)
      .compile()
    expect(query.sql).toBe(
      'select `payment_id` from `payments` where `state` = {p1:String} and `province` in {p2:Array(String)} limit {p3:Int64}',
    )
    expect(query.parameters).toEqual(["pagado'", ['04', '08'], 10n])
  })

  it('gives NULL, not a default, where a left join finds nothing', async () => {
    const rows = await db()
      .selectFrom('payments as p')
      .leftJoin('enrolments as e', 'e.person_id', 'p.person_id')
      .select(['p.payment_id', 'e.status'])
      .where('p.person_id', '=', '3')
      .execute()
    expect(rows).toEqual([{ payment_id: '18446744073709551615', status: null }])
  })

  it('finds by an ASOF join the nearest earlier row', async () => {
    const rows = await db()
      .selectFrom('payments as p')
      .leftJoin('enrolments as e', join =>
        join
          .on(ch.strictness('asof'))
          .onRef('e.person_id', '=', 'p.person_id')
          .onRef('e.start_on', '<=', 'p.paid_on'),
      )
      .select(['p.payment_id', 'e.status'])
      .orderBy('p.payment_id')
      .execute()
    expect(rows.map(row => row.status)).toEqual(['activo', 'suspendido', null, null])
  })

  it('keeps by ANY, SEMI and ANTI joins one, the matched and the unmatched rows', async () => {
    const ids = async (kind: ch.Strictness) => {
      const rows = await db()
        .selectFrom('payments as p')
        .leftJoin('enrolments as e', join =>
          join.onRef('e.person_id', '=', 'p.person_id').on(ch.strictness(kind)),
        )
        .select('p.payment_id')
        .orderBy('p.payment_id')
        .execute()
      return rows.map(row => row.payment_id)
    }
    expect(await ids('any')).toEqual(['1', '2', '3', '18446744073709551615'])
    expect(await ids('semi')).toEqual(['1', '2', '3'])
    expect(await ids('anti')).toEqual(['18446744073709551615'])
  })

  it('reads with FINAL the last version of a row only', async () => {
    const rows = await db()
      .selectFrom(ch.final<Database['versions'], 'v'>(`${test.database}.versions`, 'v'))
      .select(['v.id', 'v.text'])
      .execute()
    expect(rows).toEqual([{ id: '1', text: 'new' }])
  })

  it('takes by LIMIT BY the first rows of each group, and a limit over all', async () => {
    const latest = db()
      .selectFrom('payments')
      .select(['person_id', 'payment_id'])
      .orderBy('person_id')
      .orderBy('paid_on', 'desc')
    const rows = await latest.modifyEnd(ch.limitBy([sql.ref('person_id')], 1)).execute()
    expect(rows.map(row => row.payment_id)).toEqual(['2', '3', '18446744073709551615'])
    expect(await latest.modifyEnd(ch.limitBy([sql.ref('person_id')], 1, 2)).execute()).toHaveLength(2)
  })

  it('counts and sums exactly, under conditions and over grouping sets, whose totals are told from data', async () => {
    const rows = await db()
      .selectFrom('payments')
      .select(eb => [
        'province',
        'programme',
        ch.grouping(eb.ref('province')).as('all_provinces'),
        ch.count().as('payments'),
        ch.countIf(eb('state', '=', 'pagado')).as('paid'),
        ch.sum(eb.ref('amount')).as('balboas'),
        ch.sumOrNullIf(eb.ref('amount'), eb('state', '=', 'devuelto')).as('returned_balboas'),
        ch.uniqExact(eb.ref('person_id')).as('persons'),
        ch
          .groupBitmapIf(eb.ref('person_id').$castTo<string>(), eb('state', '=', 'pagado'))
          .as('persons_paid'),
      ])
      .groupBy(eb => ch.groupingSets([[eb.ref('province'), eb.ref('programme')], [eb.ref('province')], []]))
      .orderBy('province')
      .orderBy('programme')
      .execute()
    expect(rows).toEqual([
      {
        province: '04',
        programme: '120A65',
        all_provinces: '0',
        payments: '2',
        paid: '1',
        balboas: '240.01',
        returned_balboas: '120.01',
        persons: '1',
        persons_paid: '1',
      },
      {
        province: '04',
        programme: null,
        all_provinces: '0',
        payments: '2',
        paid: '1',
        balboas: '240.01',
        returned_balboas: '120.01',
        persons: '1',
        persons_paid: '1',
      },
      {
        province: '08',
        programme: '120A65',
        all_provinces: '0',
        payments: '1',
        paid: '1',
        balboas: '0.1',
        returned_balboas: null,
        persons: '1',
        persons_paid: '1',
      },
      {
        province: '08',
        programme: 'AG',
        all_provinces: '0',
        payments: '1',
        paid: '1',
        balboas: '80.3',
        returned_balboas: null,
        persons: '1',
        persons_paid: '1',
      },
      {
        province: '08',
        programme: null,
        all_provinces: '0',
        payments: '2',
        paid: '2',
        balboas: '80.4',
        returned_balboas: null,
        persons: '2',
        persons_paid: '2',
      },
      {
        province: null,
        programme: null,
        all_provinces: '1',
        payments: '4',
        paid: '3',
        balboas: '320.41',
        returned_balboas: '120.01',
        persons: '3',
        persons_paid: '3',
      },
    ])
  })

  it('merges kept bitmaps into exact numbers of persons', async () => {
    const rows = await db()
      .with('kept', query =>
        query
          .selectFrom('payments')
          .select(eb => ['province', 'programme', ch.groupBitmapState(eb.ref('person_id')).as('persons')])
          .groupBy(['province', 'programme']),
      )
      .selectFrom('kept')
      .select(eb => [
        'programme',
        ch.groupBitmapMerge(eb.ref('persons')).as('paid'),
        ch.groupBitmapAnd(eb.ref('persons')).as('in_every_province'),
      ])
      .groupBy('programme')
      .orderBy('programme')
      .execute()
    expect(rows).toEqual([
      { programme: '120A65', paid: '2', in_every_province: '0' },
      { programme: 'AG', paid: '1', in_every_province: '1' },
    ])
  })

  it('fills gaps of a series', async () => {
    const rows = await db()
      .selectFrom('payments')
      .select(eb => [sql<number>`toYear(${eb.ref('paid_on')})`.as('year'), ch.count().as('payments')])
      .groupBy('year')
      .orderBy(ch.withFill(sql.ref('year'), { from: sql.lit(2015), to: sql.lit(2018) }))
      .having(sql.ref('year'), '>', 2000)
      .execute()
    expect(rows).toEqual([
      { year: 2015, payments: '0' },
      { year: 2016, payments: '0' },
      { year: 2017, payments: '3' },
    ])
  })

  it('looks up a dictionary, null for an unknown key', async () => {
    const statuses = `${test.database}.statuses`
    const rows = await db()
      .selectFrom('payments')
      .select(eb => [
        ch.dictGetOrNull(statuses, 'status', eb.ref('person_id')).as('status'),
        ch.dictHas(statuses, eb.ref('person_id')).as('known'),
      ])
      .where('payment_id', 'in', ['3', '18446744073709551615'])
      .orderBy('payment_id')
      .execute()
    expect(rows).toEqual([
      { status: 'activo', known: 1 },
      { status: null, known: 0 },
    ])
  })

  it('joins any number of queries, arrays into rows, and set operations as standard SQL has them', async () => {
    const one = (province: string) =>
      db().selectFrom('payments').select('payment_id').where('province', '=', province)
    const both = await db()
      .selectFrom(ch.unionAll([one('04'), one('08')]).as('u'))
      .select(ch.count().as('n'))
      .execute()
    expect(both).toEqual([{ n: '4' }])
    const distinct = await db()
      .selectFrom('payments')
      .select('province')
      .union(db().selectFrom('payments').select('province'))
      .execute()
    expect(distinct).toHaveLength(2)
    const { rows } = await sql<{
      word: string
    }>`select ${ch.arrayJoin(ch.param(['a', 'b'], 'Array(String)'))} as word`.execute(db())
    expect(rows).toEqual([{ word: 'a' }, { word: 'b' }])
  })

  it('carries settings from a closed list only', async () => {
    const query = db()
      .selectFrom('payments')
      .select('payment_id')
      .modifyEnd(ch.settings({ max_threads: 1, join_algorithm: 'full_sorting_merge' }))
    expect(query.compile().sql).toBe(
      "select `payment_id` from `payments` settings max_threads = 1, join_algorithm = 'full_sorting_merge'",
    )
    expect(await query.execute()).toHaveLength(4)
    expect(() => ch.settings({ ['readonly' as 'max_threads']: 0 })).toThrow('not a setting')
    expect(() => ch.settings({ join_algorithm: "x', readonly = '0" })).toThrow('not a value')
  })

  it('streams rows as they come and may be left early', async () => {
    let seen = 0
    for await (const row of db().selectFrom(ch.numbers(5_000_000, 'n')).select('number').stream()) {
      expect(row.number).toBe(String(seen))
      seen += 1
      if (seen === 1000) break
    }
    expect(seen).toBe(1000)
    expect(await db().selectFrom('payments').select('payment_id').execute()).toHaveLength(4)
  })

  it('deletes rows and describes tables', async () => {
    await ch.insertRows(test.warehouse, `${test.database}.versions`, [{ id: 9, version: 1, text: 'gone' }])
    await db().deleteFrom('versions').where('id', '=', '9').execute()
    expect(await db().selectFrom('versions').select('text').where('id', '=', '9').execute()).toEqual([])
    const tables = await db().introspection.getTables()
    const payments = tables.find(table => table.schema === test.database && table.name === 'payments')
    expect(payments?.columns.map(column => column.dataType)).toContain('Decimal(18, 2)')
  })
})
