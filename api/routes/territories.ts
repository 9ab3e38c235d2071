import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { TERRITORIES } from '#domain/territories/index.ts'
import { boundaries } from '#models/reference/boundaries/index.ts'
import type { ApiContext } from '../context.ts'
import { Nullable, PROBLEMS } from '../schemas.ts'

const Territory = Type.Object({
  code: Type.String(),
  level: Type.String(),
  name: Type.String(),
  parent: Nullable(Type.String()),
  population2023: Type.Integer(),
  longitude: Nullable(Type.Number()),
  latitude: Nullable(Type.Number()),
})

const BoundariesQuery = Type.Object(
  {
    level: Type.Unsafe<'province' | 'district' | 'corregimiento'>({
      type: 'string',
      enum: ['province', 'district', 'corregimiento'],
    }),
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
          response: { 200: Type.Unsafe<object>({ type: 'object', additionalProperties: true }), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        void reply.header('cache-control', 'public, max-age=3600')
        return boundaries({ ...request.query, own: context.ownBoundaries })
      },
    )
  }
