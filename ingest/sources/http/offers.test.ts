import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { Api, fakeTiming, json, type Seen, sourceOf, take } from './api.test-helper.ts'

let api: Api
beforeAll(async () => {
  api = await Api.start()
})
afterAll(() => api.close())
beforeEach(() => {
  api.seen.length = 0
})

const errorOf = (promise: Promise<unknown>): Promise<{ code: string; detail: string }> =>
  promise.then(
    () => {
      throw new Error('it succeeded')
    },
    error => error,
  )

const payments = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ payment_id: `P${index}`, amount_balboas: index + 0.5 }))

/** Serves a list in pages of two, `total` beside them. */
const paged = (list: readonly unknown[]) => (seen: Seen, response: Parameters<Api['handler']>[1]) => {
  const page = Number(seen.query.get('page'))
  json(response, { items: list.slice((page - 1) * 2, page * 2), total: list.length })
}
const PAGED = { records: 'items', total: 'total', paging: { by: 'page', size: 'per', page_size: 2 } }

test('numbers arrive digit by digit as the API wrote them, texts whole, one record a line', async () => {
  api.handler = (_seen, response) =>
    json(
      response,
      '{"data":[{"id": 9223372036854775807, "monto": 12.50, "x": 1e400, "n": -0.0},\n {"id":12345678901234567890123,"t":"á\\n\\u2028\\"ñ","e":null,"b":true}]}',
    )
  const [taken] = await take(sourceOf({ url: `${api.origin}/p`, records: 'data' }))
  expect(taken?.text.split('\n')).toEqual([
    '{"id":9223372036854775807,"monto":12.50,"x":1e400,"n":-0.0}',
    '{"id":12345678901234567890123,"t":"á\\n\u2028\\"ñ","e":null,"b":true}',
    '',
  ])
  expect(taken?.offer).toMatchObject({
    contract: 'pagos',
    fileName: 'puc_20260415T100000Z.jsonl',
    control: { rows: '2', amount: null },
    sizeBytes: Buffer.byteLength(taken?.text ?? ''),
  })
})

test('pages count from 1, are read to the empty one, and read again to see that they stood still', async () => {
  const list = payments(5)
  api.handler = paged(list)
  const [taken] = await take(
    sourceOf({ url: `${api.origin}/p?kind=x`, query: { state: 'pagado' }, ...PAGED }),
  )
  expect(taken?.text).toBe(list.map(record => `${JSON.stringify(record)}\n`).join(''))
  expect(api.seen.map(({ query }) => query.get('page'))).toEqual(['1', '2', '3', '4', '1', '2', '3', '4'])
  expect(api.seen[0]?.query.toString()).toBe('kind=x&state=pagado&per=2&page=1')
})

test('a server that knows no page after the last is understood once the total is reached', async () => {
  const list = payments(4)
  api.handler = (seen, response) =>
    Number(seen.query.get('page')) > 2 ? response.writeHead(404).end() : paged(list)(seen, response)
  const [taken] = await take(sourceOf({ url: `${api.origin}/p`, ...PAGED }))
  expect(taken?.offer.control.rows).toBe('4')
  const early = sourceOf({ url: `${api.origin}/p`, ...PAGED, total: undefined })
  expect(await errorOf(take({ ...early, total: '' }))).toMatchObject({ code: 'source_refused' })
})

test('a total that stops before the data do is found', async () => {
  const list = payments(5)
  api.handler = (seen, response) => {
    const page = Number(seen.query.get('page'))
    json(response, { items: list.slice((page - 1) * 2, page * 2), total: 2 })
  }
  const error = await errorOf(take(sourceOf({ url: `${api.origin}/p`, ...PAGED })))
  expect(error).toMatchObject({
    code: 'source_unstable',
    detail: expect.stringContaining('more records than the total'),
  })
})

test('a version of the data set that stays the same makes one reading enough; one that changes, none', async () => {
  const list = payments(5)
  let version = 1
  api.handler = (seen, response) => {
    response.setHeader('x-snapshot', `v${version}`)
    paged(list)(seen, response)
  }
  const source = sourceOf({ url: `${api.origin}/p`, ...PAGED, version: { header: 'X-Snapshot' } })
  expect((await take(source))[0]?.offer.control.rows).toBe('5')
  expect(api.seen).toHaveLength(4)
  api.handler = (seen, response) => {
    response.setHeader('x-snapshot', `v${version++}`)
    paged(list)(seen, response)
  }
  expect(await errorOf(take(source))).toMatchObject({ code: 'source_unstable' })
})

test('cursors and next-page addresses are followed to their end', async () => {
  const list = payments(5)
  api.handler = (seen, response) => {
    const from = Number(seen.query.get('after') ?? 0)
    const next = from + 2 < list.length ? from + 2 : null
    json(
      response,
      { items: list.slice(from, from + 2), next },
      next === null || seen.path === '/c'
        ? {}
        : { link: `<?after=${next}>; rel="next", </other>; rel="last"` },
    )
  }
  const cursor = sourceOf({
    url: `${api.origin}/c`,
    records: 'items',
    paging: { by: 'cursor', cursor: 'after', path: 'next' },
  })
  const next = sourceOf({ url: `${api.origin}/n`, records: 'items', paging: { by: 'next' } })
  const expected = list.map(record => `${JSON.stringify(record)}\n`).join('')
  expect((await take(cursor))[0]?.text).toBe(expected)
  expect((await take(next))[0]?.text).toBe(expected)
})

test('pages that lead in a circle are found', async () => {
  let turn = 0
  api.handler = (_seen, response) =>
    json(response, { items: [{ payment_id: `P${turn++}` }], next: `/n?turn=${turn % 2}` })
  const source = sourceOf({ url: `${api.origin}/n`, records: 'items', paging: { by: 'next', path: 'next' } })
  expect(await errorOf(take(source))).toMatchObject({ code: 'source_unstable' })
})

test('an incremental source asks from its last watermark up to the run, and offers nothing when nothing changed', async () => {
  const source = sourceOf({
    url: `${api.origin}/p`,
    records: 'items',
    incremental: { since: 'desde', until: 'hasta', lag_seconds: 3600, field: 'changed' },
  })
  api.handler = (_seen, response) =>
    json(response, {
      items: [
        { payment_id: 'A', changed: '2026-04-15T08:00:00.123456789Z' },
        {
          payment_id: 'B',
          changed: '2026-04-15T03:00:00.123456788-05:00',
        },
        { payment_id: 'C', changed: '2026-04-15T07:59:59.9Z' },
      ],
    })
  const [taken] = await take(source, { watermark: '2026-04-14T00:00:00Z' })
  expect(api.seen[0]?.query.toString()).toBe(
    'desde=2026-04-14T00%3A00%3A00Z&hasta=2026-04-15T09%3A00%3A00.000Z',
  )
  expect(taken?.offer.watermark?.()).toBe('2026-04-15T08:00:00.123456789Z')
  api.handler = (_seen, response) => json(response, { items: [] })
  expect(await take(source, { watermark: '2026-04-15T08:00:00Z' })).toEqual([])
})

test('a DCI registry is searched page by page, and its envelope must be whole', async () => {
  const people = payments(3).map(({ payment_id }) => ({ identifier: [{ value: payment_id }], name: 'x' }))
  const criteria = { reg_type: 'ns:org:RegistryType:Social', query_type: 'predicate', query: [] }
  let header: Record<string, unknown> = {
    message_id: '1',
    message_ts: 'now',
    action: 'on-search',
    sender_id: 'sr',
    status: 'succ',
    total_count: 1,
  }
  api.handler = (seen, response) => {
    const body = seen.body as {
      message: {
        search_request: { search_criteria: { pagination: { page_size: number; page_number: number } } }[]
      }
    }
    const { page_size: size, page_number: page } = body.message.search_request[0]?.search_criteria
      .pagination ?? { page_size: 0, page_number: 0 }
    const data = { reg_records: people.slice((page - 1) * size, page * size) }
    json(response, {
      header,
      message: {
        search_response: [
          { status: 'succ', data, pagination: { page_size: size, page_number: page, total_count: 3 } },
        ],
      },
    })
  }
  const source = sourceOf({
    url: `${api.origin}/registry/sync/search`,
    shape: 'dci',
    dci: { sender_id: 'simei', search_criteria: criteria },
    fields: { payment_id: 'identifier.0.value' },
    paging: { by: 'page', page_size: 2 },
  })
  expect((await take(source))[0]?.text).toBe(
    '{"payment_id":"P0"}\n{"payment_id":"P1"}\n{"payment_id":"P2"}\n',
  )
  expect(api.seen[0]).toMatchObject({
    method: 'POST',
    body: {
      header: {
        action: 'search',
        sender_id: 'simei',
        message_id: expect.any(String),
        message_ts: '2026-04-15T14:00:00.000Z',
        total_count: 1,
      },
      message: {
        search_request: [{ search_criteria: { ...criteria, pagination: { page_number: 1, page_size: 2 } } }],
      },
    },
  })
  const { sender_id: _, ...nameless } = header
  header = nameless
  expect(await errorOf(take(source))).toMatchObject({
    code: 'source_answer_invalid',
    detail: expect.stringContaining('sender_id'),
  })
  header = { ...nameless, sender_id: 'sr', status: 'rjct', status_reason_code: 'rjct.sender_id.invalid' }
  expect(await errorOf(take(source))).toMatchObject({
    code: 'source_refused',
    detail: expect.stringContaining('rjct.sender_id.invalid'),
  })
})

test('each way of showing who we are reaches the server, and no error tells a secret or a query', async () => {
  const seenHeaders: unknown[] = []
  api.handler = (seen, response) => {
    seenHeaders.push(seen.headers.authorization ?? seen.headers['x-api-key'])
    response.writeHead(403).end('token-that-nobody-may-see')
  }
  const errors = []
  for (const auth of [
    { bearer: { env: 'TOKEN' } },
    { basic: { user: 'simei', password: { env: 'PASSWORD' } } },
    { header: { name: 'X-Api-Key', value: { env: 'TOKEN' } } },
  ])
    errors.push(await errorOf(take(sourceOf({ url: `${api.origin}/p?cedula=8-888-8888`, auth }))))
  expect(seenHeaders).toEqual([
    'Bearer token-that-nobody-may-see',
    `Basic ${Buffer.from('simei:pässword').toString('base64')}`,
    'token-that-nobody-may-see',
  ])
  expect(errors.map(({ code }) => code)).toEqual(['source_refused', 'source_refused', 'source_refused'])
  const told = errors.map(error => `${String(error)} ${JSON.stringify(error)}`).join()
  expect(told).not.toMatch(/token-that|pässword|8-888-8888/)
  const missing = sourceOf({ url: `${api.origin}/p`, auth: { bearer: { env: 'NOWHERE' } } })
  expect(await errorOf(take(missing))).toMatchObject({ code: 'secret_missing', detail: 'env NOWHERE' })
})

test('what the server asks for in Retry-After is waited for, in seconds and by date, up to five minutes', async () => {
  const answers = ['7', 'Wed, 15 Apr 2026 14:01:00 GMT', '86400', null, null]
  api.handler = (_seen, response) => {
    const [after] = answers.splice(0, 1)
    if (after === undefined) json(response, '{"total":1,"items":[{"payment_id":"A"}]}')
    else response.writeHead(after === null ? 503 : 429, after === null ? {} : { 'retry-after': after }).end()
  }
  const waits: number[] = []
  const source = sourceOf({ url: `${api.origin}/p`, records: 'items', total: 'total' })
  const [taken] = await take(source, {}, { timing: fakeTiming(waits) })
  expect(taken?.offer.control.rows).toBe('1')
  expect(waits).toEqual([7_000, 60_000, 300_000, 6_000, 12_000])
})

test('a source that stays away is given up with its host and page, after the attempts declared', async () => {
  api.handler = (_seen, response) => response.writeHead(502).end()
  const error = await errorOf(take(sourceOf({ url: `${api.origin}/p`, limits: { attempts: 3 } })))
  expect(error).toMatchObject({
    code: 'source_unreachable',
    detail: `${new URL(api.origin).host}, page 1: status 502`,
  })
  expect(api.seen).toHaveLength(3)
  const nobody = sourceOf({ url: 'http://127.0.0.1:1/p', limits: { attempts: 2 } })
  expect(await errorOf(take(nobody))).toMatchObject({
    code: 'source_unreachable',
    detail: '127.0.0.1:1, page 1: ECONNREFUSED',
  })
})

test('a server that falls silent, before its answer or in the middle of it, and one that never ends are given up', async () => {
  const limits = { attempts: 1, header_seconds: 0.2, idle_seconds: 0.2, page_seconds: 60 }
  const detailOf = async (changes: object) =>
    (await errorOf(take(sourceOf({ url: `${api.origin}/p`, limits: { ...limits, ...changes } })))).detail
  api.handler = () => undefined
  expect(await detailOf({})).toMatch(/page 1: time limit: header$/)
  api.handler = (_seen, response) =>
    response.writeHead(200, { 'content-type': 'application/json' }).write('[')
  expect(await detailOf({})).toMatch(/page 1: time limit: idle$/)
  api.handler = (_seen, response) => {
    response.writeHead(200, { 'content-type': 'application/json' })
    const timer = setInterval(() => response.write(' '), 20)
    response.once('close', () => clearInterval(timer))
  }
  expect(await detailOf({ page_seconds: 0.5, header_seconds: 30, idle_seconds: 30 })).toMatch(
    /page 1: time limit: page$/,
  )
})

test('a key on two pages is refused unless it is declared; twice on one page it is the data’s own affair', async () => {
  api.handler = paged([{ payment_id: 'A', n: 1 }, { payment_id: 'A', n: 2 }, { payment_id: 'B' }])
  const source = { url: `${api.origin}/p`, ...PAGED }
  expect((await take(sourceOf(source)))[0]?.offer.control.rows).toBe('3')
  api.handler = paged([{ payment_id: 'A', n: 1 }, { payment_id: 'B' }, { payment_id: 'A', n: 2 }])
  expect(await errorOf(take(sourceOf(source)))).toMatchObject({ code: 'source_unstable' })
  expect((await take(sourceOf({ ...source, repeated_keys: true })))[0]?.offer.control.rows).toBe('3')
})
