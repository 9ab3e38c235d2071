import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { exportStream } from '#warehouse/index.ts'
import { ingestFile } from '../ingest-file.ts'
import { type TestPipeline, testPipeline } from '../test-support/pipeline.test-helper.ts'

/** Enough for several blocks of the reader, and for several chunks if it ever reads with several threads. */
const ROWS = PROVING ? 5_000_000 : 150_000

let pipeline: TestPipeline
beforeAll(async () => {
  pipeline = await testPipeline()
})
afterAll(() => pipeline?.close())

/** Each payment's id is its place in the file; some hold line ends and quotes, some are broken in one of several ways. */
const numbered = (prefix: string) => sql`
  select concat(${prefix}, toString(number + 1)) as payment_id,
    multiIf(cityHash64(number) % 13 = 0, concat('N\n', toString(number), '\r\n"x"'), cityHash64(number) % 17 = 0, repeat('ñ', cityHash64(number) % 900), concat('N', toString(number))) as person_id,
    '2017C3' as cycle, '120A65' as programme, '3' as months_paid,
    if(cityHash64(number, 2) % 101 = 0, '12,50', '360.00') as amount_balboas, 'sucursal' as modality,
    if(cityHash64(number, 3) % 211 = 0, '2017-13-45', '2017-09-04') as scheduled_on, '2017-09-06' as paid_on, 'pagado' as state, 'false' as retroactive
  from numbers(toUInt64(${ROWS}))`

test.each([
  ['CSVWithNames', 'csv'],
  ['JSONEachRow', 'jsonl'],
  ['Parquet', 'parquet'],
])(
  'of %s every row, loaded or set aside, has the number of its record in the file',
  async (format, ending) => {
    const path = join(pipeline.folder, `pagos_numbered.${ending}`)
    const prefix = `${ending}-`
    await writeFile(
      path,
      await exportStream(pipeline.context.warehouse, numbered(prefix), format, {
        output_format_parquet_row_group_size: 50_000,
      }),
    )
    const { state, read, batch_id } = await ingestFile(pipeline.context, { path, requestedBy: 'test' })
    await rm(path)
    expect({ state, read }).toEqual({ state: 'committed', read: ROWS })
    const [found] = await pipeline.rows(
      sql<Record<string, string>>`
      select toString(count()) as n, toString(uniqExact(line)) as lines, toString(countIf(id != concat(${prefix}, toString(line)))) as wrong,
        toString(countIf(aside)) as set_aside, toString(countIf(aside and not expected)) as wrongly_aside, toString(countIf(expected)) as broken
      from (
        select line, payment_id as id, false as aside from raw.pagos where batch_id = ${batch_id}
        union all select line, fields['payment_id'] as id, true as aside from raw.quarantine where batch_id = ${batch_id}
      ) as kept
      left join (
        select number + 1 as place, cityHash64(number, 2) % 101 = 0 or cityHash64(number, 3) % 211 = 0 or (cityHash64(number) % 13 != 0 and cityHash64(number) % 17 = 0 and cityHash64(number) % 900 = 0) as expected
        from numbers(toUInt64(${ROWS}))
      ) as source on source.place = kept.line`,
    )
    expect(found).toEqual({
      n: String(ROWS),
      lines: String(ROWS),
      wrong: '0',
      set_aside: found?.broken,
      wrongly_aside: '0',
      broken: found?.broken,
    })
    expect(Number(found?.set_aside)).toBeGreaterThan(ROWS / 100)
  },
)
