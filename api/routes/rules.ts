import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { RULE_SOURCES } from '#domain/rules/dictionary.ts'
import { RULE_SUBJECTS, STAGE_IDS } from '#domain/rules/vocabulary.ts'
import { ruleInWords } from '#domain/rules/words.ts'
import type { RuleEffect } from '#models/index.ts'
import { type RuleVersion, ruleVersion, ruleVersions } from '#store/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { NUMBER, Nullable, OneOf, PROBLEMS, TextSchema } from '../schemas.ts'
import { readyModels } from './ready.ts'

const STATES = ['draft', 'active', 'withdrawn'] as const
const text = Nullable(Type.String())

const Version = Type.Object({
  rule_id: Type.String(),
  subject: OneOf(RULE_SUBJECTS),
  stage: OneOf(STAGE_IDS),
  state: OneOf(STATES),
  effective_from: Type.String({ description: 'Día desde el que rige / Day from which it is in force' }),
  condition: Type.Unknown({ description: 'El árbol; null no exige nada / The tree; null asks nothing' }),
  words: Nullable(TextSchema),
  reason: Type.String(),
  source: text,
  synthetic: Type.Boolean(),
  drafted_by: Type.String(),
  drafted_at: Type.String(),
  activated_by: text,
  activated_at: text,
  withdrawn_by: text,
  withdrawn_at: text,
})

const tally = {
  gained: Type.Integer({ description: 'Pasan a protegidas' }),
  lost: Type.Integer({ description: 'Dejan de estar protegidas' }),
  other: Type.Integer({ description: 'Cambian entre los demás estatus' }),
}

const Effect = Type.Object({
  rule_id: Type.String(),
  publication: Type.Integer(),
  on: Type.String({ description: 'El día que se juzga / The day judged' }),
  persons: Type.Integer({ description: 'Personas distintas cuyo estatus cambiaría' }),
  total: Type.Object(tally),
  by_province: Type.Array(Type.Object({ province: Type.String(), ...tally })),
  changes: Type.Array(
    Type.Object({
      from_status: Type.String({ description: 'Vacío: ninguna regla se aplicaba' }),
      to_status: Type.String({ description: 'Vacío: ya no se aplica ninguna regla' }),
      persons: Type.Integer(),
    }),
  ),
})

/** Changes from one status to another, whatever the place. */
function byStatus(changes: RuleEffect['changes']) {
  const pairs = [...new Set(changes.map(({ from_status, to_status }) => `${from_status} ${to_status}`))]
  return pairs.sort().map(pair => {
    const [from_status = '', to_status = ''] = pair.split(' ')
    const own = changes.filter(each => each.from_status === from_status && each.to_status === to_status)
    return { from_status, to_status, persons: own.reduce((sum, { persons }) => sum + persons, 0) }
  })
}

const Source = Type.Object({
  source: Type.String(),
  nature: OneOf(['subject', 'event', 'standing']),
  label: TextSchema,
  columns: Type.Array(
    Type.Object({
      column: Type.String(),
      type: OneOf(['code', 'integer', 'decimal', 'boolean']),
      values: Nullable(Type.Array(Type.String())),
      label: TextSchema,
    }),
  ),
})

const told = (version: RuleVersion) => ({
  ...version,
  words:
    version.condition === null
      ? null
      : { es: ruleInWords(version.condition, 'es'), en: ruleInWords(version.condition, 'en') },
})

const dictionary = Object.entries(RULE_SOURCES).map(([source, { nature, label, columns }]) => ({
  source,
  nature,
  label,
  columns: Object.entries(columns).map(([name, column]) => ({
    column: `${source}.${name}`,
    type: column.type,
    values: column.values === undefined ? null : [...column.values],
    label: column.label,
  })),
}))

/** Rules of protection, as they are and were, and what a rule can name. They are written by the command line alone. */
export const ruleRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/rules',
      {
        config: access('aggregates', 'none'),
        schema: {
          querystring: Type.Object(
            {
              subject: Type.Optional(OneOf(RULE_SUBJECTS)),
              stage: Type.Optional(OneOf(STAGE_IDS)),
              state: Type.Optional(OneOf(STATES)),
            },
            { additionalProperties: false },
          ),
          response: { 200: Type.Object({ rules: Type.Array(Version) }), ...PROBLEMS },
        },
      },
      async ({ query }) => {
        const versions = await ruleVersions(readyModels(context).store)
        const asked = versions.filter(
          version =>
            (query.subject ?? version.subject) === version.subject &&
            (query.stage ?? version.stage) === version.stage &&
            (query.state ?? version.state) === version.state,
        )
        return { rules: asked.map(told) }
      },
    )
    app.get(
      '/rules/dictionary',
      {
        config: access('signed_in', 'none'),
        schema: { response: { 200: Type.Object({ sources: Type.Array(Source) }), ...PROBLEMS } },
      },
      async () => ({ sources: dictionary }),
    )
    app.get(
      '/rules/:rule_id',
      {
        config: access('aggregates', 'none'),
        schema: {
          params: Type.Object({ rule_id: Type.String(NUMBER) }),
          response: { 200: Version, ...PROBLEMS },
        },
      },
      async request => told(await ruleVersion(readyModels(context).store, request.params.rule_id)),
    )
    app.get(
      '/rules/:rule_id/effect',
      {
        // Of all provinces at once: a reader of some of them is not served it.
        config: access('aggregates', 'everywhere'),
        schema: {
          params: Type.Object({ rule_id: Type.String(NUMBER) }),
          response: { 200: Effect, ...PROBLEMS },
        },
      },
      async request => {
        const { rule_id } = request.params
        const { publication, on, persons, total, by_province, changes } = await context.ruleEffect(rule_id)
        return {
          ...{ rule_id, publication, on, persons, total },
          by_province: by_province.map(place => ({ ...place })),
          changes: byStatus(changes),
        }
      },
    )
  }
