import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { TERRITORY_LEVELS, TREES } from '#domain/dimensions.ts'
import { FORMER_TERRITORIES, TERRITORIES } from '#domain/territories/index.ts'
import { OFFICE_COVERS, REGIONAL_OFFICES } from '#domain/territories/offices.ts'
import { placeSets } from '#models/index.ts'
import { boundaries } from '#models/reference/boundaries/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { REFERENCE } from '../plugins/headers.ts'
import { Nullable, OneOf, PROBLEMS, TextSchema } from '../schemas.ts'

const Territory = Type.Object({
  code: Type.String(),
  level: OneOf(TERRITORY_LEVELS),
  name: Type.String(),
  parent: Nullable(Type.String()),
  population2023: Type.Integer(),
  longitude: Nullable(Type.Number()),
  latitude: Nullable(Type.Number()),
  from: Nullable(Type.String({ description: 'Primer día / First day' })),
  to: Nullable(Type.String({ description: 'Último día / Last day' })),
  successor: Nullable(Type.String({ description: 'La unidad de hoy que tiene su lugar' })),
  source: Nullable(TextSchema),
})

const Office = Type.Object({
  office: Type.String(),
  label: TextSchema,
  covers: Type.Array(
    Type.Object({
      codes: Type.Array(Type.String()),
      from: Nullable(Type.String()),
      to: Nullable(Type.String()),
    }),
    { description: 'De varios códigos que contienen un lugar decide el más largo' },
  ),
})

const PlaceSet = Type.Object({
  set: Type.String(),
  label: TextSchema,
  synthetic: Type.Boolean({ description: 'Sus lugares se eligieron para la demostración' }),
  source: TextSchema,
  places: Type.Array(Type.Object({ code: Type.String(), from: Type.String(), to: Nullable(Type.String()) })),
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
      {
        config: access('signed_in', 'none'),
        schema: {
          querystring: Type.Object(
            {
              tree: Type.Optional(
                OneOf(TREES, 'was: también las unidades que ya no existen / also units that are no more'),
              ),
            },
            { additionalProperties: false },
          ),
          response: { 200: Type.Object({ territories: Type.Array(Territory) }), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        void reply.header('cache-control', REFERENCE)
        const former = request.query.tree === 'was' ? FORMER_TERRITORIES : []
        return { territories: [...TERRITORIES, ...former] }
      },
    )
    app.get(
      '/territories/offices',
      {
        config: access('signed_in', 'none'),
        schema: { response: { 200: Type.Object({ offices: Type.Array(Office) }) } },
      },
      async (_request, reply) => {
        void reply.header('cache-control', REFERENCE)
        return {
          offices: REGIONAL_OFFICES.map(({ id, label }) => ({
            office: id,
            label,
            covers: OFFICE_COVERS.filter(({ office }) => office === id).map(({ covers, from, to }) => ({
              codes: [...covers],
              from,
              to,
            })),
          })),
        }
      },
    )
    app.get(
      '/territories/sets',
      {
        config: access('signed_in', 'none'),
        schema: { response: { 200: Type.Object({ sets: Type.Array(PlaceSet) }) } },
      },
      async (_request, reply) => {
        void reply.header('cache-control', REFERENCE)
        return {
          sets: placeSets().map(({ places, ...set }) => ({
            ...set,
            places: places.map(place => ({ ...place })),
          })),
        }
      },
    )
    app.get(
      '/territories/boundaries',
      {
        config: access('signed_in', 'none'),
        schema: {
          querystring: BoundariesQuery,
          response: { 200: Boundaries, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        void reply.header('cache-control', REFERENCE)
        return boundaries({ ...request.query, own: context.ownBoundaries })
      },
    )
  }
