import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { Value } from 'typebox/value'
import { Secret } from '../secret.ts'
import type { Offer, OfferContext } from '../source.ts'
import { type HttpSource, httpSchema } from './config.ts'
import { type HttpHooks, offers } from './offers.ts'
import type { Timing } from './timing.ts'

/** A request as the API under test saw it. */
export interface Seen {
  readonly method: string
  readonly path: string
  readonly query: URLSearchParams
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

export type Handler = (seen: Seen, response: ServerResponse) => unknown

/** A real HTTP server whose answers a test decides. */
export class Api {
  readonly seen: Seen[] = []
  handler: Handler = (_seen, response) => json(response, [])
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      this.#take(request, response).catch(() => response.destroy())
    })
  }

  static async start(): Promise<Api> {
    const api = new Api()
    await new Promise<void>(resolve => api.#server.listen(0, '127.0.0.1', resolve))
    return api
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  async #take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(chunk as Buffer)
    const text = Buffer.concat(chunks).toString('utf8')
    const url = new URL(request.url ?? '/', this.origin)
    const seen: Seen = {
      method: request.method ?? '',
      path: url.pathname,
      query: url.searchParams,
      headers: request.headers,
      body: text === '' ? null : JSON.parse(text),
    }
    this.seen.push(seen)
    await this.handler(seen, response)
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

/** Answers with JSON; a text goes as it is, so that a test decides how numbers are written. */
export function json(response: ServerResponse, body: unknown, headers: Record<string, string> = {}): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const gzip = headers['content-encoding'] === 'gzip'
  response
    .writeHead(200, { 'content-type': 'application/json', ...headers })
    .end(gzip ? gzipSync(text) : text)
}

/** Waits for nobody, and remembers how long it should have. */
export function fakeTiming(waits: number[] = []): Timing {
  return {
    sleep(milliseconds) {
      waits.push(milliseconds)
      return Promise.resolve()
    },
    random: () => 0.5,
    now: () => new Date('2026-04-15T14:00:00Z'),
  }
}

const SECRETS: Readonly<Record<string, string>> = { TOKEN: 'token-that-nobody-may-see', PASSWORD: 'pässword' }

/** A source from what the YAML file would say of it. */
export function sourceOf(yaml: Record<string, unknown>): HttpSource {
  const text = { allow_networks: ['127.0.0.1/32'], ...yaml }
  const config = Value.Decode(httpSchema, text)
  const within = (value: unknown): unknown => {
    if (value instanceof Secret) return value.in(name => SECRETS[name])
    if (Array.isArray(value) || typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, within(inner)]))
  }
  const base = {
    name: 'puc',
    kind: 'http',
    contract: 'pagos',
    schedule: null,
    after: [],
    format: {},
    dropShare: null,
  } as const
  return { ...base, ...(within(config) as typeof config) }
}

export interface Taken {
  readonly offer: Offer
  readonly text: string
}

/** What a run of the source would land. */
export async function take(
  source: HttpSource,
  given: Partial<OfferContext> = {},
  hooks: HttpHooks = { timing: fakeTiming() },
): Promise<Taken[]> {
  const dataDir = await mkdtemp(join(tmpdir(), 'simei-http-'))
  const run = new AbortController()
  const context: OfferContext = {
    slotAt: new Date('2026-04-15T10:00:00Z'),
    watermark: null,
    dataDir,
    signal: run.signal,
    ...given,
  }
  try {
    const taken: Taken[] = []
    for await (const offer of offers(source, context, hooks)) {
      const chunks: Buffer[] = []
      for await (const chunk of await offer.open(context.signal)) chunks.push(chunk as Buffer)
      taken.push({ offer, text: Buffer.concat(chunks).toString('utf8') })
    }
    return taken
  } finally {
    run.abort()
    await rm(dataDir, { recursive: true })
  }
}
