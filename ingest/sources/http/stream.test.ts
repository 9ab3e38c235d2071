import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { Api, fakeTiming, json, sourceOf } from './api.test-helper.ts'
import { offers } from './offers.ts'

const RECORDS = PROVING ? 300_000 : 10_000
const PAGE = 2_000
/** Some pages, with what taking them apart makes: far less than all records as objects. */
const MOST_MORE_BYTES = 192 << 20

let api: Api
let dataDir: string
beforeAll(async () => {
  api = await Api.start()
  dataDir = await mkdtemp(join(tmpdir(), 'simei-stream-'))
})
afterAll(async () => {
  api.close()
  await rm(dataDir, { recursive: true })
})

const record = (id: number): string =>
  `{"payment_id":"P${id}","person_id":${1234567890123456 + id},"cycle":"2017C3","programme":"120A65","months_paid":3,"amount_balboas":${id % 900}.50,"modality":"sucursal","scheduled_on":"2017-09-01","paid_on":"2017-09-02","state":"pagado","retroactive":false}`

test(`${RECORDS} records of an API pass through page by page, never held whole, and none differs`, {
  timeout: 600_000,
}, async () => {
  api.handler = (seen, response) => {
    api.seen.length = 0
    const first = (Number(seen.query.get('page')) - 1) * PAGE
    const count = Math.max(0, Math.min(PAGE, RECORDS - first))
    const items = Array.from({ length: count }, (_, index) => record(first + index))
    json(response, `{"total":${RECORDS},"items":[${items.join(',')}]}`)
  }
  const source = sourceOf({
    url: `${api.origin}/p`,
    records: 'items',
    total: 'total',
    paging: { by: 'page' },
  })
  const context = { slotAt: new Date(0), watermark: null, dataDir, signal: new AbortController().signal }
  const before = process.memoryUsage().rss
  let peak = before
  const timer = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss)
  }, 20)
  const landed = createHash('sha256')
  for await (const offer of offers(source, context, { timing: fakeTiming() })) {
    expect(offer.control.rows).toBe(String(RECORDS))
    for await (const chunk of await offer.open(context.signal)) landed.update(chunk as Buffer)
  }
  clearInterval(timer)
  const expected = createHash('sha256')
  for (let id = 0; id < RECORDS; id++) expected.update(`${record(id)}\n`)
  expect(landed.digest('hex')).toBe(expected.digest('hex'))
  expect(peak - before).toBeLessThan(MOST_MORE_BYTES)
})
