import {
  type IncomingHttpHeaders,
  type IncomingMessage,
  type Agent as PlainAgent,
  request as plain,
} from 'node:http'
import { type Agent as SecureAgent, request as secure } from 'node:https'
import { pipeline, type Readable } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { type Destination, pinnedLookup } from '../network.ts'
import { Fault, Late } from './fault.ts'

export interface Call {
  readonly url: URL
  readonly method: 'GET' | 'POST'
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | null
}

export interface Answer {
  readonly status: number
  readonly headers: IncomingHttpHeaders
  /** Decompressed; empty unless the status is 200. */
  readonly body: Buffer
}

/** Milliseconds, and bytes after decompression. */
export interface ExchangeLimits {
  readonly connectMs: number
  readonly headerMs: number
  readonly idleMs: number
  readonly pageMs: number
  readonly bodyBytes: number
}

export type Agents = { readonly plain: PlainAgent; readonly secure: SecureAgent }

const DECODERS: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
  gzip: createGunzip,
  'x-gzip': createGunzip,
  deflate: createInflate,
  br: createBrotliDecompress,
}

function decoded(response: IncomingMessage): Readable | NodeJS.ReadableStream {
  const encoding = (response.headers['content-encoding'] ?? 'identity').trim().toLowerCase()
  if (encoding === 'identity' || encoding === '') return response
  const decoder = Object.hasOwn(DECODERS, encoding) ? DECODERS[encoding]?.() : undefined
  if (decoder === undefined) throw new Fault('source_answer_invalid', 'unknown content encoding', false)
  // The error reaches whoever reads the decoder.
  return pipeline(response, decoder, () => undefined)
}

async function bodyOf(response: IncomingMessage, mostBytes: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of decoded(response) as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > mostBytes)
      throw new Fault('source_answer_invalid', `an answer of more than ${mostBytes} bytes`, false)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, size)
}

/** Ends a request that takes too long, in whichever of its phases. */
class Deadlines {
  #phase: NodeJS.Timeout | undefined
  readonly #page: NodeJS.Timeout
  readonly #fail: (late: Late) => void

  constructor(pageMs: number, fail: (late: Late) => void) {
    this.#fail = fail
    this.#page = setTimeout(() => fail(new Late('page')), pageMs)
  }

  phase(name: string, milliseconds: number): void {
    clearTimeout(this.#phase)
    this.#phase = setTimeout(() => this.#fail(new Late(name)), milliseconds)
  }

  endPhase(): void {
    clearTimeout(this.#phase)
  }

  end(): void {
    clearTimeout(this.#phase)
    clearTimeout(this.#page)
  }
}

/**
 * Sends one request to a checked destination and reads its answer whole. Nothing is followed and nothing repeated. Rejects with `Fault`,
 * `Late`, or the error of the socket.
 */
export async function exchange(
  call: Call,
  destination: Destination,
  agents: Agents,
  limits: ExchangeLimits,
  signal: AbortSignal,
): Promise<Answer> {
  signal.throwIfAborted()
  const isSecure = call.url.protocol === 'https:'
  const outgoing = (isSecure ? secure : plain)(call.url, {
    method: call.method,
    agent: isSecure ? agents.secure : agents.plain,
    headers: {
      ...call.headers,
      ...(call.body === null ? {} : { 'content-length': Buffer.byteLength(call.body) }),
    },
    lookup: pinnedLookup(destination),
  })
  let response: IncomingMessage | undefined
  const fail = (error: Error) => (response ?? outgoing).destroy(error)
  const deadlines = new Deadlines(limits.pageMs, fail)
  const abort = () => fail(new Late('cancelled'))
  signal.addEventListener('abort', abort, { once: true })
  try {
    response = await new Promise<IncomingMessage>((resolve, reject) => {
      deadlines.phase('connect', limits.connectMs)
      outgoing.once('socket', socket => {
        const connected = () => deadlines.phase('header', limits.headerMs)
        if (socket.connecting) socket.once(isSecure ? 'secureConnect' : 'connect', connected)
        else connected()
      })
      // More than one may come: that of the socket, then that of the request ended for it.
      outgoing.on('error', reject).once('response', resolve).end(call.body)
    })
    deadlines.endPhase()
    response.setTimeout(limits.idleMs, () => fail(new Late('idle')))
    const { statusCode: status = 0, headers } = response
    if (status !== 200) response.destroy()
    return {
      status,
      headers,
      body: status === 200 ? await bodyOf(response, limits.bodyBytes) : Buffer.alloc(0),
    }
  } catch (error) {
    outgoing.destroy()
    throw error
  } finally {
    deadlines.end()
    signal.removeEventListener('abort', abort)
  }
}
