import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { PROGRAMMES } from '#domain/dimensions.ts'
import { projection } from '#models/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Decimal, Nullable, OneOf, PROBLEMS, SERIAL, TreeParameter } from '../schemas.ts'
import { scopedSeries } from '../scoped.ts'
import { readyModels } from './ready.ts'

const point = { value: Decimal, lower: Decimal, upper: Decimal }

const ProjectionSchema = Type.Object({
  indicator: Type.String(),
  publication: Type.Integer(),
  as_of: Type.String(),
  territory: Type.String(),
  programme: Nullable(Type.String()),
  year: Type.Integer(),
  basis: OneOf(['sum', 'last'], 'La suma del año, o su último periodo'),
  target_period: Type.String(),
  observed: Type.Array(Type.Object({ period: Type.String(), value: Decimal })),
  method: Nullable(OneOf(['holt_winters', 'seasonal_naive', 'observed'])),
  reason: Nullable(OneOf(['too_short', 'not_better_than_naive', 'no_data'])),
  interval_percent: Type.Integer(),
  path: Type.Array(Type.Object({ period: Type.String(), ...point })),
  year_end: Nullable(Type.Object(point)),
  target: Nullable(Decimal),
  target_source: Nullable(Type.String()),
  gap: Nullable(Decimal),
  reaches: Nullable(OneOf(['likely', 'unlikely', 'uncertain'])),
  back_test: Nullable(
    Type.Object({
      origins: Type.Integer(),
      holt_winters: Decimal,
      seasonal_naive: Decimal,
      naive: Decimal,
    }),
  ),
})

/** A year's end against its target, with an interval and the method's name. */
export const projectionRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/indicators/:code/projection',
      {
        config: access('aggregates', 'query'),
        schema: {
          params: Type.Object({ code: Type.String({ maxLength: 20 }) }),
          querystring: Type.Object(
            {
              territory: Type.Optional(Type.String({ maxLength: 20 })),
              year: Type.Optional(Type.Integer({ minimum: 2000, maximum: 2099 })),
              programme: Type.Optional(OneOf(PROGRAMMES.map(programme => programme.id))),
              publication: Type.Optional(Type.Integer(SERIAL)),
              tree: TreeParameter,
            },
            { additionalProperties: false },
          ),
          response: { 200: ProjectionSchema, ...PROBLEMS },
        },
      },
      async request => {
        const query = { indicator: request.params.code, ...request.query }
        const scope = scopedSeries(request, query)
        const found = await projection(readyModels(context), scope, query)
        return {
          ...found,
          indicator: found.indicator.code,
          observed: [...found.observed],
          path: [...found.path],
        }
      },
    )
  }
