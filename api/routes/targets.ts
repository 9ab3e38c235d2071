import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { BANDS } from '#domain/indicators.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { targetEffect, targetVersion, targetVersions } from '#models/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Decimal, Nullable, OneOf, PROBLEMS, SERIAL } from '../schemas.ts'
import { readyModels } from './ready.ts'

const version = {
  version: Type.Integer(),
  state: OneOf(['draft', 'active', 'withdrawn']),
  reason: Type.String(),
  drafted_by: Type.String(),
  drafted_at: Type.String(),
  decided_by: Nullable(Type.String()),
  decided_at: Nullable(Type.String()),
  targets: Type.Integer(),
}

const Row = Type.Object({
  indicator: Type.String(),
  territory: Type.String(),
  programme: Type.String({ description: 'Vacío: todos los programas' }),
  period: Type.String(),
  baseline: Nullable(Decimal),
  target: Decimal,
  target_min: Nullable(Decimal),
  target_max: Nullable(Decimal),
  apportioned_by: Type.String(),
  trajectory: Type.String(),
  valid_from: Nullable(Type.String()),
  valid_to: Nullable(Type.String()),
  legal_source: Nullable(Type.String()),
  synthetic: Type.Boolean(),
})

const Change = Type.Object({
  indicator: Type.String(),
  period: Type.String(),
  territory: Type.String(),
  programme: Nullable(Type.String()),
  value: Nullable(Decimal),
  target_before: Nullable(Decimal),
  target_after: Nullable(Decimal),
  expected_before: Nullable(Decimal),
  expected_after: Nullable(Decimal),
  band_before: Nullable(OneOf(BANDS)),
  band_after: Nullable(OneOf(BANDS)),
})

const Params = Type.Object({ version: Type.Integer(SERIAL) })

/** Versions of the targets that staff set, and what a draft would change. They are written by the command line. */
export const targetRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/targets/versions',
      {
        config: access('aggregates', 'none'),
        schema: {
          response: { 200: Type.Object({ versions: Type.Array(Type.Object(version)) }), ...PROBLEMS },
        },
      },
      async () => ({ versions: [...(await targetVersions(readyModels(context).store))] }),
    )
    app.get(
      '/targets/versions/:version',
      {
        config: access('aggregates', 'none'),
        schema: {
          params: Params,
          response: { 200: Type.Object({ ...version, rows: Type.Array(Row) }), ...PROBLEMS },
        },
      },
      async request => {
        const found = await targetVersion(readyModels(context).store, request.params.version)
        return { ...found, rows: [...found.rows] }
      },
    )
    app.get(
      '/targets/versions/:version/effect',
      {
        // Of the country and all provinces at once.
        config: access('aggregates', 'everywhere'),
        schema: {
          params: Params,
          querystring: Type.Object(
            { publication: Type.Optional(Type.Integer(SERIAL)) },
            { additionalProperties: false },
          ),
          response: {
            200: Type.Object({
              version: Type.Integer(),
              publication: Type.Integer(),
              compared: Type.Integer({ description: 'Cifras juzgadas por ambas' }),
              bands_changed: Type.Integer(),
              changes: Type.Array(Change),
            }),
            ...PROBLEMS,
          },
        },
      },
      async request => {
        const effect = await targetEffect(readyModels(context), EVERYTHING, {
          ...request.params,
          ...request.query,
        })
        return { ...effect, changes: [...effect.changes] }
      },
    )
  }
