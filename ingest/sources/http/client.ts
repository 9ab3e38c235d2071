import { Agent as PlainAgent } from 'node:http'
import { Agent as SecureAgent } from 'node:https'
import type { SecureContextOptions } from 'node:tls'
import { SimeiError } from '#domain/errors.ts'
import { assertAllowedUrl, type Destination, type Resolve } from '../network.ts'
import type { HttpConfig } from './config.ts'
import { type Credentials, credentialsOf } from './credentials.ts'
import { type Agents, type Answer, type Call, type ExchangeLimits, exchange } from './exchange.ts'
import { Fault } from './fault.ts'

const MOST_REDIRECTS = 5
const MEGABYTE = 1 << 20

function limitsOf({ limits = {} }: HttpConfig): ExchangeLimits {
  return {
    connectMs: (limits.connect_seconds ?? 10) * 1_000,
    headerMs: (limits.header_seconds ?? 60) * 1_000,
    idleMs: (limits.idle_seconds ?? 30) * 1_000,
    pageMs: (limits.page_seconds ?? 300) * 1_000,
    bodyBytes: Math.floor((limits.page_megabytes ?? 64) * MEGABYTE),
  }
}

const agentsOf = (tls: SecureContextOptions): Agents => ({
  plain: new PlainAgent({ keepAlive: true, maxSockets: 1 }),
  // The verification is asked for aloud, because a variable of the environment would otherwise switch it off.
  secure: new SecureAgent({ keepAlive: true, maxSockets: 1, ...tls, rejectUnauthorized: true }),
})

/** Speaks with the origins that a source declares and with no other. */
export class HttpClient {
  readonly #config: HttpConfig
  readonly #credentials: Credentials
  readonly #own: Agents
  readonly #other: Agents
  readonly #limits: ExchangeLimits
  readonly #resolve: Resolve | undefined
  readonly #destinations = new Map<string, Destination>()

  private constructor(config: HttpConfig, credentials: Credentials, resolve: Resolve | undefined) {
    this.#config = config
    this.#credentials = credentials
    this.#limits = limitsOf(config)
    this.#resolve = resolve
    const { ca, minVersion } = credentials.tls
    this.#own = agentsOf(credentials.tls)
    this.#other = agentsOf({ ca, minVersion })
  }

  /** Throws `secret_missing`. */
  static async open(config: HttpConfig, resolve?: Resolve): Promise<HttpClient> {
    return new HttpClient(config, await credentialsOf(config), resolve)
  }

  close(): void {
    for (const { plain, secure } of [this.#own, this.#other]) {
      plain.destroy()
      secure.destroy()
    }
  }

  get origin(): string {
    return new URL(this.#config.url).origin
  }

  async #destination(url: URL): Promise<Destination> {
    const known = this.#destinations.get(url.origin)
    if (known !== undefined) return known
    // The configured text itself is checked, for a URL no longer shows how its host was written.
    const text = url.origin === this.origin ? this.#config.url : url.href
    const { destination } = await assertAllowedUrl(text, this.#config.allow_networks, this.#resolve)
    this.#destinations.set(url.origin, destination)
    return destination
  }

  /** The absolute form of an address that an answer holds. Throws `address_forbidden` unless its origin is the source's or declared. */
  reach(address: string, from: URL): URL {
    if (!URL.canParse(address, from.href))
      throw new Fault('source_answer_invalid', 'an address that is none', false)
    const url = new URL(address, from.href)
    const declared = this.#config.origins?.some(
      origin => URL.canParse(origin) && new URL(origin).origin === url.origin,
    )
    if (url.origin !== this.origin && declared !== true)
      throw new SimeiError('address_forbidden', {
        detail: `${url.host}: another origin; declare it in origins`,
      })
    url.username = ''
    url.password = ''
    return url
  }

  async #once(call: Call, signal: AbortSignal): Promise<Answer> {
    const own = call.url.origin === this.origin
    const headers = {
      'user-agent': 'SIMEI',
      accept: 'application/json',
      'accept-encoding': 'gzip, br',
      ...call.headers,
      ...(own ? { ...this.#config.headers, ...this.#credentials.headers } : {}),
    }
    const destination = await this.#destination(call.url)
    try {
      return await exchange(
        { ...call, headers },
        destination,
        own ? this.#own : this.#other,
        this.#limits,
        signal,
      )
    } catch (error) {
      // A host that moved has another address by the next attempt, which is checked anew.
      this.#destinations.delete(call.url.origin)
      throw error
    }
  }

  /** Sends a request and follows its redirects within the declared origins. Rejects with faults of the way and `address_forbidden`. */
  async send(call: Call, signal: AbortSignal): Promise<Answer> {
    let current = call
    for (let redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
      const answer = await this.#once(current, signal)
      const { location } = answer.headers
      if (![301, 302, 303, 307, 308].includes(answer.status) || location === undefined) return answer
      if (current.method === 'POST' && answer.status < 307)
        throw new Fault('source_answer_invalid', `redirect ${answer.status} of a POST`, false)
      current = { ...current, url: this.reach(location, current.url) }
    }
    throw new Fault('source_answer_invalid', 'redirected without end', false)
  }
}
