import fc from 'fast-check'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { DIMENSIONS } from '#domain/dimensions.ts'
import { INDICATORS } from '#models/index.ts'
import { PROVING } from '#test/proving.ts'
import type { Operation, Parameter } from './operations.test-helper.ts'

export interface FuzzedRequest {
  readonly operation: Operation
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload: string | undefined
}

/** What the schema alone does not tell: values that mean something to the small ministry. */
const MEANT: Readonly<Record<string, readonly string[]>> = {
  period: [
    '2017C1',
    '2016C1,2017C2',
    '201703',
    '2016Q1..2017Q2',
    '2016',
    '2016S2',
    '2016-01-01..2016-06-30',
    '201703YTD',
    '201703R12',
  ],
  territory: ['PA', '04', '0401', '040101', '04,08', '13'],
  by: ['sex', 'programme', 'modality,sex', 'province', 'district', 'age_band', ...DIMENSIONS],
  programme: ['RDO', '120A65', 'AG,SENAPAN'],
  sex: ['F', 'M', 'F,M'],
  modality: ['sucursal', 'sucursal,dificil_acceso'],
  age_band: ['65-74', '75+'],
  compare: ['previous', 'year_ago', '2016'],
  indicators: ['B01', 'B01,P13', 'X01'],
  code: Object.keys(INDICATORS),
  name: CONTRACT_NAMES,
  source: ['carpeta'],
  batch: ['1', '2'],
  version: ['1'],
  publication: ['1'],
  from: ['1'],
  to: ['1'],
  rule_id: ['1'],
  on: ['2017-06-30', '2013-12-31'],
  within: ['PA', '04', '0401'],
  office: ['R01', 'R09'],
}

const LONG = 5000
const HOSTILE = [
  '',
  ' ',
  '0',
  '-1',
  '1e309',
  'NaN',
  '9007199254740993',
  '99999999999999999999',
  '1.5',
  'null',
  'undefined',
  'true',
  '[]',
  '{}',
  '{"$gt":""}',
  '__proto__',
  'constructor',
  'toString',
  "' OR '1'='1",
  "'; DROP TABLE raw.personas; --",
  '1) UNION ALL SELECT * FROM system.users --',
  '{p1:String}',
  '$1',
  '%s%n%x',
  '../../../../etc/passwd',
  '..\\..\\windows',
  'file:///etc/passwd',
  '<script>alert(1)</script>',
  '$\u007b7*7}',
  '{{7*7}}',
  '\u0000',
  'a\u0000b',
  '\r\nSet-Cookie: a=b',
  '\u001b[31m',
  '\u202eabc',
  'ñandú'.normalize('NFD'),
  '𝟚𝟘𝟙𝟟',
  '٢٠١٧',
  '🇵🇦',
  '\ufeff2017',
  '\ufffe',
  '2017-02-30',
  '2017C0',
  '201713',
  '0000',
  '9999',
  '2017..2016',
  '1000-01-01..9999-12-31',
  '190001..299912',
  '2016..',
  '..',
  ',,,,',
  ','.repeat(400),
  '2017,'.repeat(600),
  '04,'.repeat(900),
  'a'.repeat(LONG),
  '9'.repeat(LONG),
  '𐀀'.repeat(300),
]

const hostile = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...HOSTILE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.integer().map(String) },
)

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
        { weight: 15, arbitrary: fc.constant(undefined) },
        { weight: 1, arbitrary: fc.constantFrom(...BODIES) },
      ),
    })
    .map(({ path, query, unknown, tail, method, headers, payload }) => {
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

/** Requests of every operation, valid and hostile. */
export const requests = (operations: readonly Operation[]): fc.Arbitrary<FuzzedRequest> =>
  fc.oneof(...operations.map(requestOf))

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
    headers: {},
    payload: undefined,
  }
}
