import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { TestWarehouse } from '#test/engines.ts'
import * as ch from '../index.ts'
import { type Database, paymentsWarehouse } from '../query.test-helper.ts'

let test: TestWarehouse<Database>
beforeAll(async () => {
  test = await paymentsWarehouse()
})
afterAll(() => test.close())
const db = () => test.warehouse.db

describe('a query over groups', () => {
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
})
