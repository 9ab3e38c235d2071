import fc from 'fast-check'
import { PROVING } from '#test/proving.ts'
import { bodyOf, plainBody } from './bodies.test-helper.ts'
import { hostile, MEANT } from './meant.test-helper.ts'
import type { Operation, Parameter } from './operations.test-helper.ts'

export interface FuzzedRequest {
  readonly operation: Operation
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload: string | undefined
}

const constant = (values: readonly string[]) => fc.constantFrom(...values)

/** A value that the parameter's schema allows. */
function allowed({ name, schema }: Parameter): fc.Arbitrary<string> {
  const { enum: values, type, minimum, maximum, pattern } = schema
  if (Array.isArray(values)) return constant(values.map(String))
  const meant = MEANT[name]
  if (type === 'boolean') return constant(['true', 'false'])
  if (meant !== undefined) return constant(meant)
  if (type === 'integer') {
    const min = typeof minimum === 'number' ? minimum : -5
    return fc.integer({ min, max: typeof maximum === 'number' ? maximum : min + 50 }).map(String)
  }
  if (typeof pattern === 'string') return fc.stringMatching(new RegExp(pattern))
  return fc.string({ maxLength: 30 })
}

/** A part of an address: percent-encoded, whatever is in it. */
const encoded = (text: string): string => encodeURIComponent(text.replace(/[\ud800-\udfff]/gu, '\ufffd'))

type Pair = readonly [name: string, value: string]

const mostly = (weight: number, one: fc.Arbitrary<string>, other: fc.Arbitrary<string>) =>
  fc.oneof({ weight, arbitrary: one }, { weight: 1, arbitrary: other })

/** Without these an answer is computed from every indicator's whole series: seconds, which only the proof has. */
const isNeeded = ({ name, required }: Parameter): boolean =>
  required === true || (name === 'indicators' && !PROVING)

/** Absent, allowed, hostile, or several times. */
const pairsOf = (parameter: Parameter): fc.Arbitrary<readonly Pair[]> => {
  const { name } = parameter
  const value = mostly(4, allowed(parameter), hostile)
  const once = value.map((text): readonly Pair[] => [[name, text]])
  return fc.oneof(
    { weight: isNeeded(parameter) ? 1 : 14, arbitrary: fc.constant<readonly Pair[]>([]) },
    { weight: isNeeded(parameter) ? 20 : 5, arbitrary: once },
    {
      weight: 1,
      arbitrary: fc
        .array(value, { minLength: 2, maxLength: 40 })
        .map(all => all.map((text): Pair => [name, text])),
    },
  )
}

const unknownPair = fc.tuple(hostile, hostile)

const TYPES = [
  'application/json',
  'text/plain',
  'application/xml',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-7',
  ';',
  'a/b/c',
  '*/*',
  'ñ/ñ'.normalize('NFC').replace(/ñ/g, '\u00f1'),
]

const rareHeaders = fc.record(
  {
    'content-type': fc.constantFrom(...TYPES),
    accept: fc.constantFrom('*/*', 'text/html', 'application/xml', 'nonsense', ',;q=2'),
    'accept-encoding': fc.constantFrom('gzip', 'br;q=0', 'identity;q=0, *;q=0', 'nonsense'),
    'accept-language': fc.constantFrom('es', 'en', '*;q=nonsense'),
    'if-none-match': fc.constantFrom('*', '"a"', 'nonsense'),
    range: fc.constantFrom('bytes=0-1', 'bytes=9999999999-', 'nonsense'),
    'x-scope': fc.constantFrom('programmes=*;territories=*', "' OR 1=1"),
    'x-forwarded-for': fc.constantFrom('127.0.0.1', 'nonsense'),
    'x-http-method-override': fc.constantFrom('DELETE'),
    cookie: fc.constantFrom('a=b', '__Host-a=%', ';;;='),
  },
  { requiredKeys: [] },
)

const METHODS = ['HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'TRACE']
const BODIES = ['{}', '[]', 'null', '{"a":', '{"__proto__":{}}', '"\\ud800"', '\u0000', 'a'.repeat(70_000)]

const JSON_BODY = { 'content-type': 'application/json' }

function requestOf(operation: Operation): fc.Arbitrary<FuzzedRequest> {
  const inPath = operation.parameters.filter(parameter => parameter.in === 'path')
  const inQuery = operation.parameters.filter(parameter => parameter.in === 'query')
  return fc
    .record({
      path: fc.tuple(...inPath.map(parameter => mostly(5, allowed(parameter), hostile))),
      query: fc.tuple(...inQuery.map(pairsOf)),
      unknown: fc.oneof(
        { weight: 12, arbitrary: fc.constant<readonly Pair[]>([]) },
        { weight: 1, arbitrary: fc.array(unknownPair, { maxLength: 20 }) },
      ),
      tail: fc.oneof(
        { weight: 30, arbitrary: fc.constant('') },
        {
          weight: 1,
          arbitrary: fc.constantFrom('/', '/%zz', '%00', '/..%2f..%2f', '?', '&&&', ';a=b', '%C0%AE'),
        },
      ),
      method: mostly(12, fc.constant(operation.method as string), fc.constantFrom(...METHODS)),
      headers: fc.oneof({ weight: 5, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: rareHeaders }),
      payload: fc.oneof(
        {
          weight: 15,
          arbitrary: operation.body === undefined ? fc.constant(undefined) : bodyOf(operation.body),
        },
        { weight: 1, arbitrary: fc.constantFrom(...BODIES) },
      ),
    })
    .map(({ path, query, unknown, tail, method, headers: rare, payload }) => {
      const headers = payload === undefined ? rare : { ...JSON_BODY, ...rare }
      const place = inPath.reduce(
        (text, { name }, index) => text.replace(`{${name}}`, encoded(path[index] ?? '')),
        operation.path,
      )
      const pairs = [...query.flat(), ...unknown].map(([name, value]) => `${encoded(name)}=${encoded(value)}`)
      const url = `${place}${tail}${pairs.length > 0 ? `?${pairs.join('&')}` : ''}`
      const told = () => `${method} ${url} ${JSON.stringify({ headers, payload: payload?.slice(0, 80) })}`
      return { operation, method, url, headers, payload, [fc.toStringMethod]: told }
    })
}

/** Requests of every operation, valid and hostile. What another method of the same address answers is that operation's. */
export const requests = (operations: readonly Operation[]): fc.Arbitrary<FuzzedRequest> =>
  fc.oneof(...operations.map(requestOf)).map(request => ({
    ...request,
    operation:
      operations.find(({ method, path }) => method === request.method && path === request.operation.path) ??
      request.operation,
  }))

/** The plainest request of an operation: what it must have, and nothing else. */
export const plainRequest = (operation: Operation): FuzzedRequest => {
  const plainValue = ({ name, schema }: Parameter) =>
    MEANT[name]?.[0] ?? (Array.isArray(schema.enum) ? String(schema.enum[0]) : '1')
  const place = operation.parameters
    .filter(parameter => parameter.in === 'path')
    .reduce(
      (text, parameter) => text.replace(`{${parameter.name}}`, encoded(plainValue(parameter))),
      operation.path,
    )
  const query = operation.parameters
    .filter(parameter => parameter.in === 'query' && isNeeded(parameter))
    .map(parameter => `${parameter.name}=${encoded(plainValue(parameter))}`)
  return {
    operation,
    method: operation.method,
    url: query.length > 0 ? `${place}?${query.join('&')}` : place,
    ...(operation.body === undefined
      ? { headers: {}, payload: undefined }
      : { headers: JSON_BODY, payload: plainBody(operation.body) }),
  }
}
