import { type TSchema, Type } from 'typebox'
import { DIMENSIONS, FILTERS, TREES } from '#domain/dimensions.ts'
import { ERRORS, type ErrorCode } from '#domain/errors.ts'
import {
  BANDS,
  DIRECTIONS,
  EXPECTED_BY,
  FAMILIES,
  NATURES,
  TARGET_RULES,
  TARGET_SOURCES,
  UNITS,
  VALUE_STATUSES,
} from '#domain/indicators.ts'
import { CALENDAR_KINDS, PERIOD_KINDS } from '#domain/periods.ts'
import type { Scope } from '#domain/scope.ts'

export const Nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()])

/** One of the texts named. */
export const OneOf = <T extends string>(values: readonly T[], description?: string) =>
  Type.Unsafe<T>({ type: 'string', enum: [...values], ...(description === undefined ? {} : { description }) })

/** The number of a batch, a run or a line: text, because it may pass what a JavaScript number holds. */
export const NUMBER = { pattern: '^\\d{1,18}$' }

/** The number of a publication or of a version: beyond this there is none, and PostgreSQL reads no larger one. */
export const SERIAL = { minimum: 1, maximum: 2_147_483_647 }

/** A line that a person typed: no line ends, and no zero byte, which PostgreSQL takes none of. */
export const Line = (maxLength: number) =>
  Type.String({ minLength: 1, maxLength, pattern: '^[^\\u0000-\\u001f\\u007f]*$' })

/** An instant, ISO 8601. */
export const Instant = Type.String({ format: 'date-time', maxLength: 40 })

/** Codes of programmes or territories, or `*` for all of them. */
export const CodeList = Type.Union([
  Type.Literal('*'),
  Type.Array(Type.String({ pattern: '^[A-Za-z0-9_-]{1,30}$' }), { minItems: 1, maxItems: 800 }),
])

export const TextSchema = Type.Object({ es: Type.String(), en: Type.String() })

/** A number as decimal text, unrounded, at most six decimals. */
export const Decimal = Type.String({ pattern: '^-?\\d+(\\.\\d{1,6})?$', description: 'Decimal text' })

export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: OneOf(Object.keys(ERRORS) as ErrorCode[]),
    text: TextSchema,
    detail: Type.Optional(Type.String()),
    allowed: Type.Optional(Type.Array(Type.String())),
    instance: Type.Optional(Type.String()),
  },
  { description: 'RFC 9457 problem' },
)

const problem = {
  description: 'RFC 9457 problem',
  content: { 'application/problem+json': { schema: ProblemSchema } },
}

/** Every route answers these beside its own. */
export const PROBLEMS = { '4xx': problem, '5xx': problem }

export const IndicatorSchema = Type.Object({
  code: Type.String(),
  family: OneOf(FAMILIES),
  name: TextSchema,
  description: TextSchema,
  numerator: TextSchema,
  denominator: Nullable(TextSchema),
  factor: Type.Number(),
  unit: OneOf(UNITS),
  direction: OneOf(DIRECTIONS),
  naturalPeriod: OneOf(CALENDAR_KINDS),
  periods: Type.Array(OneOf(PERIOD_KINDS)),
  dimensions: Type.Array(OneOf(DIMENSIONS)),
  filters: Type.Array(OneOf(FILTERS)),
  sources: Type.Array(Type.String()),
  office: TextSchema,
  limits: TextSchema,
  sdg: Nullable(Type.String()),
  citation: Type.String(),
  nature: OneOf(NATURES),
})

const figure = {
  value: Nullable(Decimal),
  numerator: Nullable(Decimal),
  denominator: Nullable(Decimal),
  status: OneOf(VALUE_STATUSES, 'Precedence: suppressed > no_data > stale > provisional > ok'),
}

const ValueRowSchema = Type.Object({
  period: Type.String(),
  territory: Type.String(),
  programme: Type.Optional(Type.String()),
  modality: Type.Optional(Type.String()),
  sex: Type.Optional(Type.String()),
  age_band: Type.Optional(Type.String()),
  result: Type.Optional(Type.String()),
  exit_cause: Type.Optional(Type.String()),
  office: Type.Optional(Type.String()),
  protection_dimension: Type.Optional(Type.String()),
  life_stage: Type.Optional(Type.String()),
  ...figure,
  target: Nullable(Decimal),
  baseline: Nullable(Decimal),
  target_source: Nullable(Type.String()),
  target_synthetic: Nullable(Type.Boolean()),
  target_from: Nullable(
    Type.Object(
      {
        how: OneOf(TARGET_SOURCES),
        territory: Type.String(),
        period: Type.String(),
        rule: Nullable(OneOf(TARGET_RULES)),
      },
      { description: 'De quién es la meta, y por qué regla se repartió' },
    ),
  ),
  expected: Nullable(Decimal),
  expected_by: Nullable(OneOf(EXPECTED_BY, 'Cómo se deduce de la meta lo esperado al cierre del periodo')),
  expected_low: Nullable(Decimal),
  expected_high: Nullable(Decimal),
  gap: Nullable(Decimal),
  band: Nullable(OneOf(BANDS, 'en meta, en riesgo, fuera de meta')),
  warnings: Type.Optional(Type.Array(OneOf(['small_denominator']))),
  compare: Type.Optional(Type.Object({ period: Type.String(), ...figure, change: Nullable(Decimal) })),
})

const FreshnessSchema = Type.Object({
  contract: Type.String(),
  snapshot_on: Nullable(Type.String()),
  received_at: Nullable(Type.String()),
  limit_days: Type.Integer(),
  stale: Type.Boolean(),
})

const CodesTold = Type.Union([Type.Literal('*'), Type.Array(Type.String())])

/** Programmes and territories; `*` is all of them. */
export const ScopeSchema = Type.Object({ programmes: CodesTold, territories: CodesTold })

/** As JSON of its own: schemas want mutable lists. */
export const plainCodes = (codes: Scope['programmes']): '*' | string[] => (codes === '*' ? '*' : [...codes])
export const plainScope = ({ programmes, territories }: Scope) => ({
  programmes: plainCodes(programmes),
  territories: plainCodes(territories),
})

export const ValuesSchema = Type.Object({
  indicator: IndicatorSchema,
  publication: Type.Integer(),
  as_of: Type.String(),
  freshness: Type.Array(FreshnessSchema),
  rows: Type.Array(ValueRowSchema),
  scope: ScopeSchema,
})

/** By which tree places are read. */
export const TreeParameter = Type.Optional(
  OneOf(
    TREES,
    'was: los lugares como eran (si no se dice) / as they were; is: como son hoy / as they are today',
  ),
)
