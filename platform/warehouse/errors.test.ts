import { type AddressInfo, createServer } from 'node:net'
import { ClickHouseError } from '@clickhouse/client'
import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { type TestWarehouse, testWarehouse } from '#test/engines.ts'
import { toWarehouseError } from './errors.ts'
import { openWarehouse, withSettings, withSignal } from './index.ts'

let test: TestWarehouse<Record<string, never>>
beforeAll(async () => {
  test = await testWarehouse()
})
afterAll(() => test.close())

const failure = async (work: Promise<unknown>): Promise<unknown> => {
  try {
    await work
  } catch (error) {
    return error
  }
  throw new Error('nothing failed')
}

describe('an error of the warehouse', () => {
  it.each([
    ['sum of a text', sql`select sum(${'María Pérez'})`],
    ['text that is no date', sql`select toDate32(${'María Pérez'})`],
    ['unknown column beside a value', sql`select nowhere, ${'María Pérez'} as name`],
    ['unknown function', sql`select no_such_function(${'María Pérez'})`],
    [
      'column not grouped',
      sql`select count(), concat(name, ${'María Pérez'}) from (select ${'María Pérez'} as name)`,
    ],
    ['syntax', sql`select ${'María Pérez'} from where`],
    ['thrown by the query', sql`select throwIf(1, 'María Pérez')`],
    ['division', sql`select intDiv(length(${'María Pérez'}), 0)`],
  ])('never repeats a bound value: %s', async (_name, query) => {
    const printed = [
      vi.spyOn(console, 'error'),
      vi.spyOn(console, 'warn'),
      vi.spyOn(console, 'log'),
      vi.spyOn(process.stderr, 'write'),
    ]
    const error = await failure(query.execute(test.warehouse.db))
    expect(error).toMatchObject({ name: 'SimeiError', code: 'warehouse_failed' })
    expect(JSON.stringify(error, Object.getOwnPropertyNames(error)) + String(error)).not.toMatch(/Mar|P.rez/)
    for (const print of printed) {
      expect(print).not.toHaveBeenCalled()
      print.mockRestore()
    }
  })

  it('names what is missing, so that a mistake in a query can be found', async () => {
    expect(String(await failure(sql`select nowhere from system.one`.execute(test.warehouse.db)))).toMatch(
      /`nowhere`/,
    )
    expect(
      String(
        await failure(sql`select * from ${sql.table(`${test.database}.nowhere`)}`.execute(test.warehouse.db)),
      ),
    ).toMatch(/test_\w+.nowhere/)
    expect(String(await failure(sql`select 1 fro m`.execute(test.warehouse.db)))).toMatch(/at line 1, col/)
  })

  it('ends a result that breaks off half-way, which is never taken for a whole one', async () => {
    const query = sql`select number, throwIf(number = 900000, 'María') as bad from numbers(1000000)`
    expect(await failure(query.execute(test.warehouse.db))).toMatchObject({
      name: 'SimeiError',
      code: expect.stringMatching(/^warehouse_(failed|unreachable)$/),
    })
  })

  it('says that memory ran out', async () => {
    const small = withSettings(test.warehouse, {
      max_memory_usage: 20_000_000,
      max_bytes_ratio_before_external_group_by: 0,
      max_bytes_before_external_group_by: 0,
    })
    const query = sql`select length(groupArray(toString(number))) from numbers(5000000) group by number % 1000000`
    expect(await failure(query.execute(small.db))).toMatchObject({ code: 'warehouse_memory' })
  })

  it('says that time ran out', async () => {
    const hasty = withSettings(test.warehouse, { max_execution_time: 1 })
    expect(
      await failure(
        sql`select sleepEachRow(0.5) from numbers(100) settings max_block_size = 1`.execute(hasty.db),
      ),
    ).toMatchObject({ code: 'warehouse_cancelled' })
  })

  it('says that the account may not, or is unknown', async () => {
    const wrong = new URL(test.url)
    wrong.password = 'wrong'
    const stranger = openWarehouse(wrong.href)
    expect(await failure(sql`select 1`.execute(stranger.db))).toMatchObject({ code: 'warehouse_denied' })
    await stranger.close()
  })

  it('says that nobody listens, or that the connection was lost', async () => {
    const server = createServer(socket => socket.destroy())
    await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening))
    const { port } = server.address() as AddressInfo
    const lost = openWarehouse(`http://127.0.0.1:${port}`)
    expect(await failure(sql`select 1`.execute(lost.db))).toMatchObject({ code: 'warehouse_unreachable' })
    await new Promise(closed => server.close(closed))
    expect(await failure(sql`select 1`.execute(lost.db))).toMatchObject({ code: 'warehouse_unreachable' })
    await lost.close()
  })

  it('says that the disk is full, however the server puts it', () => {
    const server = (code: string, type: string, message: string) =>
      toWarehouseError(new ClickHouseError({ code, type, message }))
    expect(server('243', 'NOT_ENOUGH_SPACE', 'Cannot reserve 1.00 MiB').code).toBe('warehouse_disk_full')
    expect(
      server('75', 'CANNOT_WRITE_TO_FILE_DESCRIPTOR', 'errno: 28, strerror: No space left on device').code,
    ).toBe('warehouse_disk_full')
  })
})

describe('a view with a signal', () => {
  const slow = sql`select sleepEachRow(1) from numbers(60) settings max_block_size = 1`

  it('ends a query when the signal aborts, and starts none afterwards', async () => {
    const stop = new AbortController()
    const view = withSignal(test.warehouse, stop.signal)
    const running = failure(slow.execute(view.db))
    setTimeout(() => stop.abort(), 300)
    expect(await running).toMatchObject({ code: 'warehouse_cancelled' })
    expect(await failure(sql`select 1`.execute(view.db))).toMatchObject({ code: 'warehouse_cancelled' })
    await expect(sql`select 1`.execute(test.warehouse.db)).resolves.toBeDefined()
  })

  it('leaves off a stream between two rows', async () => {
    const stop = new AbortController()
    const view = withSignal(test.warehouse, stop.signal)
    const read = async () => {
      for await (const _row of view.db
        .selectFrom(sql<{ n: string }>`numbers(1000000000)`.as('t'))
        .selectAll()
        .stream())
        stop.abort()
    }
    expect(await failure(read())).toMatchObject({ code: 'warehouse_cancelled' })
  })
})
