import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { WARNING_KINDS } from '#domain/indicators.ts'
import { warningsOf } from '#models/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Decimal, Nullable, OneOf, PROBLEMS, SERIAL, TreeParameter } from '../schemas.ts'
import { scopedWarnings } from '../scoped.ts'
import { readyModels } from './ready.ts'

const Warning = Type.Object({
  indicator: Type.String(),
  period: Type.String(),
  territory: Type.String(),
  kind: OneOf(WARNING_KINDS),
  value: Nullable(Decimal),
  expected: Nullable(Type.String({ description: 'Lo que su historia hace esperar' })),
  score: Nullable(
    Type.String({ description: 'outlier: z modificado; jump: veces el mayor cambio anterior' }),
  ),
})

/** What a statistician would ask about the figures of a publication. */
export const warningRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/warnings',
      {
        config: access('aggregates', 'query'),
        schema: {
          querystring: Type.Object(
            {
              publication: Type.Optional(Type.Integer(SERIAL)),
              tree: TreeParameter,
              indicators: Type.Optional(
                Type.String({ maxLength: 1000, description: 'Códigos separados por coma; sin ellos, todos' }),
              ),
              territory: Type.Optional(Type.String({ maxLength: 20, description: 'PA o una provincia' })),
              history: Type.Optional(
                Type.Boolean({ description: 'También de periodos anteriores al último' }),
              ),
            },
            { additionalProperties: false },
          ),
          response: {
            200: Type.Object({
              publication: Type.Integer(),
              as_of: Type.String(),
              warnings: Type.Array(Warning),
            }),
            ...PROBLEMS,
          },
        },
      },
      async request => {
        const { indicators, ...query } = request.query
        const scope = scopedWarnings(request, query)
        const { warnings, ...rest } = await warningsOf(readyModels(context), scope, {
          ...query,
          ...(indicators === undefined ? {} : { indicators: indicators.split(',').map(code => code.trim()) }),
        })
        return { ...rest, warnings: [...warnings] }
      },
    )
  }
