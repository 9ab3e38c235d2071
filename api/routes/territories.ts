import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { TERRITORY_LEVELS } from '#domain/dimensions.ts'
import { TERRITORIES } from '#domain/territories/index.ts'
import { boundaries } from '#models/reference/boundaries/index.ts'
import type { ApiContext } from '../context.ts'
import { Nullable, OneOf, PROBLEMS, TextSchema } from '../schemas.ts'

const Territory = Type.Object({
  code: Type.String(),
  level: OneOf(TERRITORY_LEVELS),
  name: Type.String(),
  parent: Nullable(Type.String()),
  population2023: Type.Integer(),
  longitude: Nullable(Type.Number()),
  latitude: Nullable(Type.Number()),
})

const BoundariesQuery = Type.Object(
  {
    level: OneOf(['province', 'district', 'corregimiento']),
    on: Type.Optional(
      Type.String({
        format: 'date',
        description: 'Último día del periodo: elige entre las vigencias / chooses among validities',
      }),
    ),
    within: Type.Optional(
      Type.String({
        pattern: '^(PA|\\d{2}|\\d{4})$',
        description: 'PA o el código de una provincia o distrito',
      }),
    ),
  },
  { additionalProperties: false },
)

/** GeoJSON (RFC 7946) that also says where its outlines come from and whether they are only schematic. */
const Boundaries = Type.Object({
  type: Type.Literal('FeatureCollection'),
  schematic: Type.Boolean(),
  attribution: TextSchema,
  features: Type.Array(
    Type.Object({
      type: Type.Literal('Feature'),
      properties: Type.Object({
        code: Type.String(),
        name: Type.String(),
        parent: Nullable(Type.String()),
        schematic: Type.Boolean(),
      }),
      geometry: Type.Unsafe<object>({ type: 'object', additionalProperties: true }),
    }),
  ),
})

export const territoryRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/territories',
      { schema: { response: { 200: Type.Object({ territories: Type.Array(Territory) }) } } },
      async (_request, reply) => {
        void reply.header('cache-control', 'public, max-age=3600')
        return { territories: [...TERRITORIES] }
      },
    )
    app.get(
      '/territories/boundaries',
      {
        schema: {
          querystring: BoundariesQuery,
          response: { 200: Boundaries, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        void reply.header('cache-control', 'public, max-age=3600')
        return boundaries({ ...request.query, own: context.ownBoundaries })
      },
    )
  }
