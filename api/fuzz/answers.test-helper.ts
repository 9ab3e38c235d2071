import { tmpdir } from 'node:os'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { expect } from 'vitest'
import { ERRORS } from '#domain/errors.ts'
import type { FuzzedRequest } from './requests.test-helper.ts'
import type { Visitors } from './visitors.test-helper.ts'

/** What tells how the service is made: a line of a stack, a file, a folder. */
const INSIDE = [
  /\n\s+at .+[(:]/,
  /node_modules/,
  /\.ts:\d+/,
  /file:\/\/\//,
  /DB::Exception/,
  /\bselect\b.+\bfrom\b\s+[a-z_.]+\s+where/i,
]
const FOLDERS = [process.cwd(), tmpdir()]

let clients = 0

interface Service {
  readonly app: FastifyInstance
  readonly visitors: Visitors
}

async function sendOnce({ app, visitors }: Service, request: FuzzedRequest): Promise<LightMyRequestResponse> {
  const { method, url, headers, payload } = request
  clients += 1
  const remoteAddress = `10.${(clients >> 16) & 255}.${(clients >> 8) & 255}.${clients & 255}`
  const own = await visitors.headersFor(request)
  const answer = await app.inject({
    method: method as 'GET',
    url,
    headers: { ...own, ...headers },
    remoteAddress,
    ...(payload === undefined ? {} : { payload }),
  })
  visitors.follow(request, own, answer)
  return answer
}

/** What the service says when it was kept waiting: on a machine that others use, of the machine. */
const KEPT_WAITING = ['store_unreachable', 'warehouse_unreachable', 'overloaded']

/** Sends it as one more client, so that it is judged and not counted; once more where the service says that it was kept waiting. */
export async function send(service: Service, request: FuzzedRequest): Promise<LightMyRequestResponse> {
  const answer = await sendOnce(service, request)
  if (answer.statusCode !== 503 || !KEPT_WAITING.includes(answer.json().code)) return answer
  process.stderr.write(`${request.method} ${request.operation.path}: ${answer.json().code}, asked again\n`)
  return sendOnce(service, request)
}

/** An address without its escapes, as far as they are some. */
const asTyped = (url: string): string =>
  url.replace(/%([0-7][0-9a-f])/gi, (_all, code: string) => String.fromCharCode(Number.parseInt(code, 16)))

/** Fails unless the answer is one that the operation documents, and tells nothing of the inside. */
export function judge({ operation, method, url }: FuzzedRequest, answer: LightMyRequestResponse): void {
  const { statusCode: status, body, headers } = answer
  const told = `${method} ${url.slice(0, 300)} → ${status} ${body.slice(0, 300)}`
  expect(status, told).toBeLessThan(500)
  const type = String(headers['content-type'] ?? '').split(';')[0] ?? ''
  const leak = [
    // What is not allowed is told back, shortened: that is no leak.
    ...INSIDE.filter(pattern => pattern.test(body) && !pattern.test(asTyped(url))).map(String),
    ...FOLDERS.filter(folder => body.includes(folder)),
  ]
  expect(leak, told).toEqual([])
  expect(headers['x-content-type-options'], told).toBe('nosniff')
  if (method === 'HEAD' || status === 304) return
  if (status < 400) {
    // A hostile path may have left the operation for a view of the page.
    if (type === 'text/html') return
    const documented = operation.answers.get(String(status))
    if (status === 204) {
      expect([documented !== undefined, body], told).toEqual([true, ''])
      return
    }
    expect(documented?.has(type), `${told} ${type}`).toBe(true)
    const validate = documented?.get(type)
    if (validate !== undefined) expect(validate(JSON.parse(body)) ? [] : validate.errors, told).toEqual([])
    return
  }
  expect(type, told).toBe('application/problem+json')
  const problem = JSON.parse(body)
  const validate = operation.answers.get('4XX')?.get(type)
  if (validate !== undefined) expect(validate(problem) ? [] : validate.errors, told).toEqual([])
  expect(problem, told).toMatchObject({ status, title: expect.any(String), instance: expect.any(String) })
  expect(Object.keys(ERRORS), told).toContain(problem.code)
}
