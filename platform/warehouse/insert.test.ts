import { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { type TestWarehouse, testWarehouse } from '#test/engines.ts'
import { ensureTables, insertBody, insertRows, param } from './index.ts'

interface Database {
  payments: { line: string; amount: string; note: string }
}

let test: TestWarehouse<Database>
beforeAll(async () => {
  test = await testWarehouse<Database>()
  await ensureTables(test.url, [
    `create table ${test.database}.payments (line UInt64, amount Decimal(18, 2), note String default 'sin nota') engine = MergeTree order by line`,
  ])
})
afterAll(() => test.close())
beforeEach(() => sql`truncate table payments`.execute(test.warehouse.db))

const table = () => `${test.database}.payments`
const rows = () => test.warehouse.db.selectFrom('payments').selectAll().orderBy('line').execute()
const total = async () => {
  const found = await sql<{
    n: string
    sum: string
  }>`select count() as n, sum(amount) as sum from payments`.execute(test.warehouse.db)
  return found.rows[0]
}

describe('rows', () => {
  it('stream in and are counted', async () => {
    async function* many() {
      for (let line = 0; line < 200_000; line += 1) yield { line, amount: '0.01' }
    }
    expect(await insertRows(test.warehouse, table(), many())).toMatchObject({ writtenRows: '200000' })
    expect(await total()).toEqual({ n: '200000', sum: '2000' })
  })

  it('leave columns that are not given to their default', async () => {
    await insertRows(test.warehouse, table(), [{ line: 1n, amount: '1.50' }], { columns: ['line', 'amount'] })
    expect(await rows()).toEqual([{ line: '1', amount: '1.5', note: 'sin nota' }])
  })

  it('with a null where none is allowed are refused, not turned into a zero', async () => {
    await expect(insertRows(test.warehouse, table(), [{ line: 1, amount: null }])).rejects.toMatchObject({
      code: 'warehouse_failed',
    })
    expect(await rows()).toEqual([])
  })

  it('that break off half-way end in the error of their source', async () => {
    async function* broken() {
      yield { line: 1, amount: '1.00' }
      throw new Error('the source broke')
    }
    await expect(insertRows(test.warehouse, table(), broken())).rejects.toThrow('the source broke')
    expect(await rows()).toEqual([])
  })

  it('of none change nothing', async () => {
    expect(await insertRows(test.warehouse, table(), [])).toMatchObject({ writtenRows: '0' })
  })
})

const STRUCTURE = 'line String, amount String, note String'

describe('a file as the body', () => {
  it('is parsed and typed by the server, with bound values beside it', async () => {
    const summary = await insertBody(test.warehouse, {
      sql: sql`insert into payments select toUInt64(line) + ${param(1000, 'UInt64')}, toDecimal64(amount, 2), ${"o'clock; {p9:String}"}
        from input(${sql.lit(STRUCTURE)}) where amount not like ${'%,%'}`,
      body: Readable.from([Buffer.from('1;12.50;a\n2;12,50;b\n'), Buffer.from('3;0.01;c\n')]),
      format: 'CSV',
      settings: { format_csv_delimiter: ';' },
    })
    expect(summary).toMatchObject({ writtenRows: '2' })
    expect(await rows()).toEqual([
      { line: '1001', amount: '12.5', note: "o'clock; {p9:String}" },
      { line: '1003', amount: '0.01', note: "o'clock; {p9:String}" },
    ])
  })

  it('may come with a text written by hand, whose values are bound by the types that it states', async () => {
    const insert = (offset: string) =>
      insertBody(test.warehouse, {
        sql: `INSERT INTO payments SELECT toUInt64(line) + {offset:UInt8}, toDecimal64(amount, 2), {note:String} FROM input('${STRUCTURE}')`,
        params: { offset, note: 'ñ\t\\' },
        body: Readable.from([Buffer.from('1,1.00,\n')]),
        format: 'CSV',
      })
    await insert('200')
    expect(await rows()).toEqual([{ line: '201', amount: '1', note: 'ñ\t\\' }])
    await expect(insert('300')).rejects.toMatchObject({ code: 'bad_request' })
  })

  it('that cannot be read ends in an error without its content', async () => {
    const failure = await insertBody(test.warehouse, {
      sql: sql`insert into payments select toUInt64(line), toDecimal64(amount, 2), note from input(${sql.lit(STRUCTURE)})`,
      body: Readable.from([Buffer.from('1,María Pérez,x\n')]),
      format: 'CSV',
    }).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'warehouse_failed' })
    expect(String(failure)).not.toMatch(/Mar/)
    expect(await rows()).toEqual([])
  })

  it('that breaks off ends in the error of its reader', async () => {
    async function* broken() {
      yield Buffer.from('1,1.00,x\n')
      throw new Error('the disk broke')
    }
    const inserting = insertBody(test.warehouse, {
      sql: sql`insert into payments select toUInt64(line), toDecimal64(amount, 2), note from input(${sql.lit(STRUCTURE)})`,
      body: Readable.from(broken(), { objectMode: false }),
      format: 'CSV',
    })
    await expect(inserting).rejects.toThrow('the disk broke')
    expect(await rows()).toEqual([])
  })
})
