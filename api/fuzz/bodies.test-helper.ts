import fc from 'fast-check'
import { hostile, MEANT } from './meant.test-helper.ts'

/** As much of JSON Schema as the service's own description of its bodies speaks. */
export interface BodySchema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly BodySchema[]
  readonly properties?: Readonly<Record<string, BodySchema>>
  readonly required?: readonly string[]
  readonly items?: BodySchema
  readonly minItems?: number
  readonly maxItems?: number
  readonly pattern?: string
  readonly format?: string
  readonly minLength?: number
  readonly maxLength?: number
  readonly minimum?: number
  readonly maximum?: number
}

/** What names mean in a body and not in an address. */
const IN_BODY: Readonly<Record<string, readonly string[]>> = {
  indicator: ['B01', 'B03', 'B05', 'P13', 'X01'],
  period: ['2016C1', '2016', '201703', '2017Q1'],
  name: ['ana', 'perez ana', 'GONZÁLEZ'],
  territory: ['04', '0401', '08', 'PA'],
  account_id: ['1', '2', '999'],
  recipient: ['INEC'],
  from: ['2016-01-01', '2016-01-01T00:00:00Z', '10.00'],
  to: ['2017-12-31', '500.00'],
}
const INSTANTS = ['2026-01-02T03:04:05Z', '2016-02-29T00:00:00-05:00', '2099-12-31T23:59:59Z']
const DAYS = ['2026-01-02', '2016-02-29', '2099-12-31']
const MOST_OF_A_LIST = 3

/** A text that the schema allows; where that is told by a length alone, hostile ones are as good as any. */
function text(
  name: string,
  { pattern, format, minLength = 0, maxLength = 40 }: BodySchema,
): fc.Arbitrary<string> {
  const meant = IN_BODY[name] ?? MEANT[name]
  if (format === 'date-time') return fc.constantFrom(...INSTANTS)
  if (format === 'date') return fc.constantFrom(...DAYS)
  if (meant !== undefined) return fc.constantFrom(...meant)
  if (pattern !== undefined && !pattern.startsWith('^[^')) return fc.stringMatching(new RegExp(pattern))
  const free = fc.string({
    unit: 'grapheme',
    minLength: Math.max(minLength, 1),
    maxLength: Math.min(maxLength, 60),
  })
  return pattern === undefined ? fc.oneof(free, hostile) : free
}

/** A value that the schema allows. */
function value(name: string, schema: BodySchema): fc.Arbitrary<unknown> {
  const { const: only, enum: values, anyOf, type, minimum, maximum } = schema
  if (only !== undefined) return fc.constant(only)
  if (values !== undefined) return fc.constantFrom(...values)
  if (anyOf !== undefined) return fc.oneof(...anyOf.map(one => value(name, one)))
  switch (type) {
    case 'object': {
      const properties = Object.entries(schema.properties ?? {}).map(
        ([key, one]) => [key, value(key, one)] as const,
      )
      return fc.record(Object.fromEntries(properties), { requiredKeys: [...(schema.required ?? [])] })
    }
    case 'array':
      return fc.array(value(name, schema.items ?? {}), {
        minLength: schema.minItems ?? 0,
        maxLength: Math.max(
          schema.minItems ?? 0,
          Math.min(schema.maxItems ?? MOST_OF_A_LIST, MOST_OF_A_LIST),
        ),
      })
    case 'integer':
    case 'number':
      return fc.integer({ min: minimum ?? -5, max: Math.min(maximum ?? 100, (minimum ?? -5) + 100) })
    case 'boolean':
      return fc.boolean()
    case 'null':
      return fc.constant(null)
    default:
      return text(name, schema)
  }
}

const strange = fc.oneof(
  hostile,
  fc.constantFrom<unknown>(null, true, -1, 1e308, [], {}, [[]], { $gt: '' }),
  fc.jsonValue({ maxDepth: 2 }),
)

/** One member of a body as nobody would write it, or one that nobody knows. */
const spoiled = (body: Readonly<Record<string, unknown>>): fc.Arbitrary<unknown> =>
  fc
    .tuple(fc.constantFrom(...Object.keys(body), 'unknown', '__proto__', 'constructor'), strange)
    .map(([key, other]) => Object.fromEntries([...Object.entries(body), [key, other]]))

const isRecord = (body: unknown): body is Readonly<Record<string, unknown>> =>
  typeof body === 'object' && body !== null && !Array.isArray(body)

/** JSON of a body that the schema allows, or of one that it allows but for a member. */
export const bodyOf = (schema: BodySchema): fc.Arbitrary<string> => {
  const whole = value('', schema)
  const broken = whole.chain(body => (isRecord(body) ? spoiled(body) : strange))
  return fc
    .oneof({ weight: 3, arbitrary: whole }, { weight: 1, arbitrary: broken })
    .map(body => JSON.stringify(body))
}

/** One and the same allowed body each time. */
export const plainBody = (schema: BodySchema): string =>
  JSON.stringify(fc.sample(value('', schema), { numRuns: 1, seed: 1 })[0])
