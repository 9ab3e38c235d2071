import { once } from 'node:events'
import type { Readable } from 'node:stream'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestWarehouse, testWarehouse } from '#test/engines.ts'
import { exportStream, numbers, withSignal } from './index.ts'

let test: TestWarehouse<Record<string, never>>
beforeAll(async () => {
  test = await testWarehouse()
})
afterAll(() => test.close())

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = []
  for await (const chunk of stream) chunks.push(chunk)
  return Buffer.concat(chunks)
}

describe('an export', () => {
  it('is every byte of the result, in the format asked for', async () => {
    const query = test.warehouse.db.selectFrom(numbers(300_000, 'n')).select('number')
    const csv = (await bytesOf(await exportStream(test.warehouse, query, 'CSVWithNames'))).toString()
    expect(csv).toBe(`"number"\n${Array.from({ length: 300_000 }, (_, index) => index).join('\n')}\n`)
    const parquet = await bytesOf(await exportStream(test.warehouse, query, 'Parquet'))
    expect(parquet.subarray(0, 4).toString()).toBe('PAR1')
    expect(parquet.subarray(-4).toString()).toBe('PAR1')
  })

  it('is not taken for cut off when its content looks like the end of a cut-off one', async () => {
    const text = '\r\n__exception__\r\nabcdefghijklmnop\r\nCode: 1. DB::Exception: x'
    const stream = await exportStream(test.warehouse, sql`select ${text} as t from numbers(3)`, 'TSVRaw')
    expect((await bytesOf(stream)).toString()).toBe(`${text}\n`.repeat(3))
  })

  it('that fails before its first byte is refused at once', async () => {
    await expect(exportStream(test.warehouse, sql`select nothing from nowhere`, 'CSV')).rejects.toMatchObject(
      { code: 'warehouse_failed' },
    )
    await expect(exportStream(test.warehouse, sql`select 1`, 'CSV; drop')).rejects.toMatchObject({
      code: 'internal',
    })
  })

  it('that fails half-way ends in an error, never as a shorter file', async () => {
    for (const format of ['CSV', 'JSONEachRow', 'TSV', 'RowBinary']) {
      const stream = await exportStream(
        test.warehouse,
        sql`select throwIf(number = 4000000, 'María') as bad, number from numbers(5000000)`,
        format,
      )
      const failure = await bytesOf(stream).catch((error: unknown) => error)
      expect(failure).toMatchObject({ code: 'warehouse_failed' })
      expect(String(failure)).not.toMatch(/Mar/)
    }
  })

  it('ends when its caller loses interest', async () => {
    const stop = new AbortController()
    const view = withSignal(test.warehouse, stop.signal)
    const stream = await exportStream(view, sql`select number from numbers(1000000000)`, 'CSV')
    await once(stream, 'readable')
    stop.abort()
    await expect(bytesOf(stream)).rejects.toMatchObject({ code: 'warehouse_cancelled' })
    await expect(exportStream(view, sql`select 1`, 'CSV')).rejects.toMatchObject({
      code: 'warehouse_cancelled',
    })
  })

  it('takes parameters that no URL could hold', async () => {
    const long = 'ñ'.repeat(40_000)
    const stream = await exportStream(test.warehouse, sql`select ${long} as t`, 'TSVRaw')
    expect((await bytesOf(stream)).toString()).toBe(`${long}\n`)
  })
})
