import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { BANDS, VALUE_STATUSES } from '#domain/indicators.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { CHANGE_REASONS, type FigureChange, publicationDiff } from '#models/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Decimal, Nullable, OneOf, PROBLEMS, SERIAL } from '../schemas.ts'
import { readyModels } from './ready.ts'

const MOST_CHANGES = 2000

const Shown = Type.Object({
  value: Nullable(Decimal),
  numerator: Nullable(Decimal),
  denominator: Nullable(Decimal),
  status: OneOf(VALUE_STATUSES),
  target: Nullable(Decimal),
  band: Nullable(OneOf(BANDS)),
})

const Change = Type.Object({
  indicator: Type.String(),
  period: Type.String(),
  territory: Type.String(),
  before: Shown,
  after: Shown,
  reasons: Type.Array(OneOf(CHANGE_REASONS)),
})

const Diff = Type.Object({
  from: Type.Integer(),
  to: Type.Integer(),
  from_as_of: Type.String(),
  to_as_of: Type.String(),
  contracts: Type.Array(
    Type.Object({
      contract: Type.String(),
      added: Type.Array(Type.String()),
      removed: Type.Array(Type.String()),
    }),
  ),
  definitions: Type.Array(
    Type.Object({
      indicator: Type.String(),
      change: OneOf(['added', 'removed', 'changed']),
      reproducible: Type.Boolean(),
    }),
  ),
  models: Type.Array(Type.String()),
  identity_decisions: Type.Boolean(),
  protection_rules: Type.Array(Type.String(), {
    description:
      'Versiones de reglas de protección con que solo juzga la posterior / Versions of rules of protection that only the later one judges by',
  }),
  targets: Type.Array(Type.String()),
  compared: Type.Integer(),
  changed: Type.Integer({
    description: `How many figures changed; the answer lists the first ${MOST_CHANGES}`,
  }),
  changes: Type.Array(Change),
})

const plain = (change: FigureChange) => ({ ...change, reasons: [...change.reasons] })

/** What changed between two publications, and why. */
export const publicationDiffRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/publications/:from/diff/:to',
      {
        // Of the country and all provinces at once.
        config: access('aggregates', 'everywhere'),
        schema: {
          params: Type.Object({ from: Type.Integer(SERIAL), to: Type.Integer(SERIAL) }),
          querystring: Type.Object(
            {
              indicators: Type.Optional(
                Type.String({ maxLength: 1000, description: 'Códigos separados por coma; sin ellos, todos' }),
              ),
            },
            { additionalProperties: false },
          ),
          response: { 200: Diff, ...PROBLEMS },
        },
      },
      async request => {
        const { from, to } = request.params
        const { indicators } = request.query
        const found = await publicationDiff(readyModels(context), EVERYTHING, {
          from,
          to,
          ...(indicators === undefined ? {} : { indicators: indicators.split(',').map(code => code.trim()) }),
        })
        return {
          ...found,
          contracts: found.contracts.map(({ contract, added, removed }) => ({
            contract,
            added: [...added],
            removed: [...removed],
          })),
          definitions: [...found.definitions],
          models: [...found.models],
          protection_rules: [...found.protection_rules],
          targets: [...found.targets],
          changed: found.changes.length,
          changes: found.changes.slice(0, MOST_CHANGES).map(plain),
        }
      },
    )
  }
