import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { CONTRACTS, contractNamed, describeContract, templateCsv } from '#domain/contracts/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { REFERENCE } from '../plugins/headers.ts'
import { Nullable, OneOf, PROBLEMS, TextSchema } from '../schemas.ts'
import { templateWorkbook } from '../template-workbook.ts'

const Column = Type.Object({
  name: Type.String(),
  heading: Type.String({ description: 'Encabezado de la plantilla' }),
  aliases: Type.Array(Type.String()),
  kind: OneOf(['text', 'code', 'date', 'integer', 'decimal', 'boolean', 'territory', 'period']),
  format: TextSchema,
  codes: Type.Array(
    Type.Object({
      code: Type.String(),
      labels: Type.Array(Type.String()),
      meaning: Nullable(TextSchema),
    }),
    {
      description: 'Códigos con las palabras que otros sistemas usan; `meaning`: lo que significa un vacío',
    },
  ),
  unit: Nullable(Type.String()),
  required: Type.Boolean(),
  in_key: Type.Boolean(),
  sensitivity: OneOf(['identifier', 'quasi', 'sensitive', 'open']),
  description: TextSchema,
  example: Type.String({ description: 'Un valor inventado' }),
})

const ContractSchema = Type.Object({
  name: Type.String(),
  title: TextSchema,
  source: Type.String(),
  grain: TextSchema,
  key: Type.Array(Type.String()),
  history: OneOf(['snapshot', 'upsert', 'append']),
  freshness_days: Type.Integer(),
  drop_share: Nullable(
    Type.Number({ description: 'Parte de las filas cuya caída espera aprobación; 0.2 es un quinto' }),
  ),
  retention: TextSchema,
  amount_column: Nullable(Type.String()),
  columns: Type.Array(Column),
  rules: Type.Array(
    Type.Object(
      { code: Type.String(), columns: Type.Array(Type.String()), description: TextSchema },
      { description: 'La fila que incumple va a cuarentena' },
    ),
  ),
  flags: Type.Array(
    Type.Object(
      {
        code: Type.String(),
        kind: OneOf([
          'unknown_reference',
          'date_beyond',
          'not_covered',
          'repeated',
          'overlap',
          'repeated_key',
          'exceeds',
        ]),
        contract: Nullable(Type.String()),
        description: TextSchema,
      },
      { description: 'Se señala; la fila se carga igual' },
    ),
  ),
})

const Named = Type.Object({ name: Type.String({ maxLength: 60 }) })

const MEDIA = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

/** The contracts: what each record holds, its rules and flags, and the template that an institution fills in. */
export const contractRoutes =
  (_context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/contracts',
      {
        config: access('signed_in', 'none'),
        schema: { response: { 200: Type.Object({ contracts: Type.Array(ContractSchema) }) } },
      },
      async (_request, reply) => {
        void reply.header('cache-control', REFERENCE)
        return { contracts: Object.values(CONTRACTS).map(contract => plain(describeContract(contract))) }
      },
    )
    app.get(
      '/contracts/:name',
      {
        config: access('signed_in', 'none'),
        schema: { params: Named, response: { 200: ContractSchema, ...PROBLEMS } },
      },
      async (request, reply) => {
        void reply.header('cache-control', REFERENCE)
        return plain(describeContract(contractNamed(request.params.name)))
      },
    )
    app.get(
      '/contracts/:name/template',
      {
        config: { ...access('signed_in', 'none'), rate: 'download' as const },
        schema: {
          description:
            'Plantilla vacía: CSV en UTF-8 con marca, o Excel con el diccionario en su segunda hoja',
          params: Named,
          querystring: Type.Object(
            { format: Type.Optional(OneOf(['csv', 'xlsx'])) },
            { additionalProperties: false },
          ),
          response: {
            200: {
              description: 'El archivo',
              content: Object.fromEntries(
                Object.values(MEDIA).map(type => [
                  type.split(';')[0],
                  { schema: Type.String({ format: 'binary' }) },
                ]),
              ),
            },
            ...PROBLEMS,
          },
        },
      },
      async (request, reply) => {
        const contract = contractNamed(request.params.name)
        const { format = 'csv' } = request.query
        void reply
          .type(MEDIA[format])
          .header('content-disposition', `attachment; filename="${contract.name}.${format}"`)
        return format === 'csv' ? templateCsv(contract) : Buffer.from(await templateWorkbook(contract))
      },
    )
  }

type Mutable<T> = T extends readonly (infer U)[]
  ? Mutable<U>[]
  : T extends object
    ? { -readonly [K in keyof T]: Mutable<T[K]> }
    : T

/** The same as a plain value: the schema's types have no readonly. */
const plain = <T>(value: T): Mutable<T> => value as Mutable<T>
