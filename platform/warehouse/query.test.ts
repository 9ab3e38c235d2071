import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestWarehouse } from '#test/engines.ts'
import * as ch from './index.ts'
import { type Database, paymentsWarehouse } from './query.test-helper.ts'

let test: TestWarehouse<Database>
beforeAll(async () => {
  test = await paymentsWarehouse()
})
afterAll(() => test.close())
const db = () => test.warehouse.db

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
