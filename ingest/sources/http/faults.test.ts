import type { ServerResponse } from 'node:http'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { PROVING } from '#test/proving.ts'
import { Api, fakeTiming, type Seen, sourceOf, take } from './api.test-helper.ts'

const SEEDS = PROVING ? 200 : 12

/** Mulberry32: the same seed, the same scenario. */
function random(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

interface Row {
  readonly payment_id: string
  readonly amount_balboas: string
}
/** Amounts with a last zero, which a JavaScript number would lose. */
const written = (rows: readonly Row[]): string[] =>
  rows.map(row => `{"payment_id":"${row.payment_id}","amount_balboas":${row.amount_balboas}}`)

/** What goes wrong on the way and can be seen in one answer. */
const WAY = [
  '429',
  '500',
  '503',
  'reset',
  'cut',
  'cut chunked',
  'cut gzip',
  'slow drip',
  'html',
  'no json',
] as const
/** What looks like a good answer and is none. */
const LIES = ['repeated page', 'short page', 'empty page', 'page of a moment ago'] as const
type Fault = (typeof WAY)[number] | (typeof LIES)[number]

function fail(fault: Fault, text: string, response: ServerResponse): void {
  const bytes = Buffer.from(text)
  const type = { 'content-type': 'application/json' }
  if (fault === 'reset') response.socket?.resetAndDestroy()
  else if (fault === '429') response.writeHead(429, { 'retry-after': '3' }).end()
  else if (fault === '500' || fault === '503') response.writeHead(Number(fault)).end('{"error":"x"}')
  else if (fault === 'html')
    response.writeHead(200, { 'content-type': 'text/html' }).end('<html>maintenance</html>')
  else if (fault === 'no json') response.writeHead(200, type).end(text.slice(0, text.length >> 1))
  else if (fault === 'cut gzip') {
    const zipped = gzipSync(bytes)
    response
      .writeHead(200, { ...type, 'content-encoding': 'gzip' })
      .end(zipped.subarray(0, zipped.length - 9))
  } else if (fault === 'slow drip') {
    response.writeHead(200, type)
    const timer = setInterval(() => response.write(' '), 20)
    response.once('close', () => clearInterval(timer))
  } else {
    response.writeHead(200, fault === 'cut' ? { ...type, 'content-length': bytes.length } : type)
    response.write(bytes.subarray(0, bytes.length >> 1), () => response.socket?.destroy())
  }
}

type Paging = 'page' | 'cursor' | 'next'

/** A registry that is paged while it changes, behind a network that breaks. */
class Scenario {
  readonly random: () => number
  readonly paging: Paging
  readonly size: number
  readonly telling: boolean
  /** Every state that the data were in. */
  readonly states: Row[][] = []
  rows: Row[]
  requests = 0
  #previous: readonly string[] = []
  readonly #faults = new Map<number, Fault>()
  readonly #changes = new Set<number>()

  constructor(seed: number) {
    this.random = random(seed)
    const pick = <T>(list: readonly T[]): T => list[Math.floor(this.random() * list.length)] as T
    const upTo = (most: number) => Math.floor(this.random() * (most + 1))
    this.paging = pick(['page', 'cursor', 'next'])
    this.size = 1 + upTo(6)
    this.telling = this.random() < 0.6
    this.rows = Array.from({ length: upTo(40) }, (_, index) => this.#row(`P${index}`))
    this.states.push(this.rows)
    for (let left = upTo(8); left > 0; left--) this.#faults.set(1 + upTo(40), pick(WAY))
    // Without a total nobody can tell a server that hides the same row in two readings; so it lies once.
    for (let left = upTo(this.telling ? 4 : 1); left > 0; left--) this.#faults.set(1 + upTo(25), pick(LIES))
    // Some scenarios never stand still.
    const changes = this.random() < 0.1 ? 2_000 : this.random() < 0.5 ? upTo(6) : 0
    for (let left = changes; left > 0; left--) this.#changes.add(1 + upTo(changes > 10 ? 3_000 : 40))
  }

  #row(payment_id: string): Row {
    return {
      payment_id,
      amount_balboas: `${Math.floor(this.random() * 1e6)}.${Math.floor(this.random() * 10)}0`,
    }
  }

  /** A row comes, goes, changes, or goes while another comes. */
  #change(): void {
    const kind = this.random()
    const at = Math.floor(this.random() * (this.rows.length + 1))
    const gone = kind < 0.75 && this.rows.length > 0 ? 1 : 0
    const come =
      kind < 0.25
        ? []
        : [this.#row(kind < 0.5 && gone ? (this.rows[at]?.payment_id ?? 'Q') : `N${this.requests}`)]
    this.rows = [...this.rows]
    this.rows.splice(at, gone, ...come)
    this.states.push(this.rows)
  }

  answer(seen: Seen, response: ServerResponse): void {
    this.requests += 1
    if (this.#changes.has(this.requests)) this.#change()
    const fault = this.#faults.get(this.requests)
    const from =
      this.paging === 'page'
        ? (Number(seen.query.get('page')) - 1) * this.size
        : Number(seen.query.get('from') ?? 0)
    const stale = fault === 'page of a moment ago' ? this.states.at(-2) : undefined
    const lines = written((stale ?? this.rows).slice(from, from + this.size))
    const shown =
      fault === 'repeated page'
        ? this.#previous
        : fault === 'short page'
          ? lines.slice(1)
          : fault === 'empty page'
            ? []
            : lines
    this.#previous = lines
    const next = from + this.size < this.rows.length ? from + this.size : null
    const text = `{"total":${this.telling ? this.rows.length : null},"items":[${shown.join(',')}],"next":${
      this.paging === 'next' && next !== null ? `"/p?from=${next}"` : next
    }}`
    if (WAY.some(way => way === fault)) fail(fault as Fault, text, response)
    else this.#send(text, response)
  }

  /** Well, in each of the ways that HTTP has. */
  #send(text: string, response: ServerResponse): void {
    const way = this.random()
    const type = {
      'content-type': way < 0.5 ? 'application/json; charset=utf-8' : 'application/vnd.api+json',
    }
    if (way < 0.3) response.writeHead(200, { ...type, 'content-encoding': 'gzip' }).end(gzipSync(text))
    else if (way < 0.6) {
      response.writeHead(200, type)
      for (let at = 0; at < text.length; at += 50) response.write(text.slice(at, at + 50))
      response.end()
    } else if (way < 0.7) response.writeHead(200, { ...type, connection: 'close' }).end(text)
    else response.writeHead(200, { ...type, 'content-length': Buffer.byteLength(text) }).end(text)
  }

  source(origin: string) {
    const paging = {
      page: { by: 'page' },
      cursor: { by: 'cursor', cursor: 'from', path: 'next' },
      next: { by: 'next', path: 'next' },
    }[this.paging]
    return sourceOf({
      url: `${origin}/p`,
      records: 'items',
      ...(this.telling ? { total: 'total' } : {}),
      paging,
      limits: { page_seconds: 0.4, idle_seconds: 0.3 },
    })
  }
}

let api: Api
beforeAll(async () => {
  api = await Api.start()
})
afterAll(() => api.close())

test(`of ${SEEDS} seeded scenarios of a breaking network, a lying server and moving data each gives the data of one moment, or fails`, {
  timeout: 600_000,
}, async () => {
  let successes = 0
  for (let seed = 1; seed <= SEEDS; seed++) {
    const scenario = new Scenario(seed)
    api.handler = (seen, response) => scenario.answer(seen, response)
    const taken = await take(scenario.source(api.origin), {}, { timing: fakeTiming() }).catch(
      (error: { code?: string }) => error.code ?? String(error),
    )
    if (typeof taken === 'string')
      expect(['source_unstable', 'source_unreachable', 'source_answer_invalid'], `seed ${seed}`).toContain(
        taken,
      )
    else {
      const states = scenario.states.map(rows =>
        written(rows)
          .map(line => `${line}\n`)
          .join(''),
      )
      expect(states, `seed ${seed}`).toContain(taken[0]?.text)
      expect(taken[0]?.offer.control.rows, `seed ${seed}`).toBe(
        String((taken[0]?.text ?? '').split('\n').length - 1),
      )
      successes += 1
    }
  }
  // Faults pass, so most runs end well: a reader that always failed would prove nothing.
  expect(successes).toBeGreaterThan(SEEDS * 0.6)
})
