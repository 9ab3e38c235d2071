import { randomBytes } from 'node:crypto'
import { STATUS_CODES } from 'node:http'
import type { Socket } from 'node:net'
import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify'
import { ERRORS, type ErrorCode } from '#domain/errors.ts'
import { codeOf, PROBLEM_TYPE, problem } from './problem.ts'

/** What an answer carries that is given before any hook runs: nothing in it may be drawn, kept or taken for something else. */
const BARE_HEADERS: Readonly<Record<string, string>> = {
  'content-type': PROBLEM_TYPE,
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
}

/** An address that the router cannot read (`/%zz`), or a part of one that is too long. */
export function answerUnrouted(error: FastifyError, request: FastifyRequest, reply: FastifyReply): void {
  const code = codeOf(error)
  void reply
    .code(ERRORS[code].status)
    .headers(BARE_HEADERS)
    .send(JSON.stringify({ ...problem(code), instance: request.id }))
}

const MALFORMED: Readonly<Record<string, ErrorCode>> = {
  HPE_HEADER_OVERFLOW: 'headers_too_large',
  ERR_HTTP_REQUEST_TIMEOUT: 'request_timeout',
}

/** Bytes that are no request, or one that did not arrive in time: the last thing that its connection hears. */
export function answerMalformed(error: Error & { readonly code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || socket.destroyed) return
  const code = MALFORMED[error.code ?? ''] ?? 'bad_request'
  const { status } = ERRORS[code]
  const body = JSON.stringify({ ...problem(code), instance: randomBytes(8).toString('hex') })
  const headers = { ...BARE_HEADERS, 'content-length': String(Buffer.byteLength(body)), connection: 'close' }
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`)
  if (socket.writable)
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('\r\n')}\r\n\r\n${body}`)
  socket.destroySoon()
}
