import { sql } from 'kysely'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { runSource } from '../../runs/run-source.ts'
import { type TestPipeline, testPipeline } from '../../test-support/pipeline.test-helper.ts'
import { payment } from '../../test-support/records.test-helper.ts'
import { runsOn } from '../../test-support/sources.test-helper.ts'
import { Api, fakeTiming, json, sourceOf } from './api.test-helper.ts'
import { offers } from './offers.ts'

let pipeline: TestPipeline
let api: Api
let runs: ReturnType<typeof runsOn>
beforeAll(async () => {
  pipeline = await testPipeline()
  runs = runsOn(pipeline, '2026-03-10T10:00:00Z')
  api = await Api.start()
})
afterAll(async () => {
  api.close()
  await pipeline.close()
})

/** A payment as an API writes it: numbers bare, the amount with its last zero, and a field that no contract has. */
const written = (id: number, amount: string, changed: string): string => {
  const { payment_id: _id, amount_balboas: _amount, months_paid: _months, ...rest } = payment(id)
  const texts = JSON.stringify(rest).slice(1, -1)
  return `{"payment_id":${BigInt(id) + 9223372036854775807n},"amount_balboas":${amount},"months_paid":3,${texts},"changed":"${changed}"}`
}
const fields = Object.fromEntries(Object.keys(payment(1)).map(name => [name, name]))

test('what an API gives is loaded to the cent, and its watermark moves with the commit and not without', async () => {
  const source = sourceOf({
    url: `${api.origin}/pagos`,
    records: 'items',
    total: 'total',
    fields,
    incremental: { since: 'desde', field: 'changed' },
    limits: { restarts: 1 },
  })
  const run = () =>
    runSource(runs.context, source, context => offers(source, context, { timing: fakeTiming() }), {
      slotAt: null,
      cause: 'manual',
      requestedBy: 'test',
    })
  const serve = (...items: string[]) => {
    api.handler = (_seen, response) =>
      json(response, `{"total":${items.length},"items":[${items.join(',')}]}`)
  }
  const sinceOfLast = () => api.seen.at(-1)?.query.get('desde')

  serve(
    written(1, '12.50', '2026-03-01T00:00:00Z'),
    written(2, '9007199254740993.10', '2026-03-02T00:00:00Z'),
  )
  const first = await run()
  expect(first).toMatchObject({
    state: 'done',
    batches: [
      { state: 'committed', read: 2, loaded: 2, quarantined: 0, amount_loaded: '9007199254741005.60' },
    ],
  })
  expect(
    await pipeline.rows(
      sql`select payment_id, toString(amount_balboas) as amount from raw.pagos order by payment_id`,
    ),
  ).toEqual([
    { payment_id: '9223372036854775808', amount: '12.5' },
    { payment_id: '9223372036854775809', amount: '9007199254740993.1' },
  ])

  serve()
  expect(await run()).toMatchObject({ state: 'done', batches: [] })
  expect(sinceOfLast()).toBe('2026-03-02T00:00:00Z')

  let total = 5
  api.handler = (_seen, response) =>
    json(response, `{"total":${total++},"items":[${written(3, '1.00', '2026-03-03T00:00:00Z')}]}`)
  expect(await run()).toMatchObject({ state: 'failed', batches: [], error: { code: 'source_unstable' } })

  serve(written(3, '1.00', '2026-03-03T00:00:00Z'))
  expect(await run()).toMatchObject({ state: 'done', batches: [{ state: 'committed', loaded: 1 }] })
  expect(sinceOfLast()).toBe('2026-03-02T00:00:00Z')
})
