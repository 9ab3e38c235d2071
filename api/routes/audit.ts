import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { AUDIT_ACTIONS, type AuditRecord, auditSearch, auditSize, whoHasSeen } from '#access/index.ts'
import { choreRecord } from '#store/index.ts'
import { actOf } from '../act.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Instant, NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { readyStore } from './ready.ts'

const MOST_ENTRIES = 1000
const PAGE = 100

const Entry = Type.Object({
  sequence: Type.String(),
  at: Type.String(),
  actor: Type.String({ description: 'account:3, token:2, cli:ana, system' }),
  display_name: Nullable(Type.String()),
  action: Type.String(),
  origin: Nullable(Type.String()),
  purpose: Nullable(Type.String()),
  case_number: Nullable(Type.String()),
  subjects: Type.Array(Type.String()),
  details: Type.Unsafe<Record<string, unknown>>({ type: 'object', additionalProperties: true }),
})

const Entries = Type.Object({
  entries: Type.Array(Entry),
  next: Nullable(Type.String({ description: 'Pida `before` esta entrada / Ask for those before it' })),
})

const stretch = {
  from: Type.Optional(Instant),
  until: Type.Optional(Instant),
  before: Type.Optional(Type.String(NUMBER)),
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ENTRIES })),
}

const State = Type.Object({
  actions: Type.Array(OneOf(AUDIT_ACTIONS), {
    description: 'Lo que se puede buscar / What can be searched for',
  }),
  entries: Type.String({ description: 'Entradas escritas hasta ahora / Entries written until now' }),
  head: Nullable(
    Type.Object(
      {
        at: Type.String(),
        entries: Nullable(Type.String()),
        error: Nullable(Type.String()),
      },
      { description: 'La última firma, cada hora / The last signature, hourly' },
    ),
  ),
  check: Nullable(
    Type.Object(
      {
        at: Type.String(),
        whole: Nullable(Type.Boolean()),
        covered: Nullable(Type.String()),
        finding: Nullable(Type.String()),
        error: Nullable(Type.String()),
      },
      {
        description:
          'La última verificación de toda la cadena, cada día / The last check of the whole chain, daily',
      },
    ),
  ),
})

const text = (value: string | number | boolean | null | undefined): string | null =>
  typeof value === 'string' ? value : null

interface Stretch {
  readonly from?: string
  readonly until?: string
  readonly before?: string
  readonly limit?: number
}

const stretchOf = ({ from, until, before, limit }: Stretch) => ({
  ...(from === undefined ? {} : { from: new Date(from) }),
  ...(until === undefined ? {} : { until: new Date(until) }),
  ...(before === undefined ? {} : { before }),
  ...(limit === undefined ? {} : { limit }),
})

const shown = (records: readonly AuditRecord[], limit: number) => ({
  entries: records.map(({ subjects, details, ...record }) => ({
    ...record,
    subjects: [...subjects],
    details: { ...details },
  })),
  next: records.length < limit ? null : (records.at(-1)?.sequence ?? null),
})

/** The audit, for those who may see who saw what. Every question is itself written down before it is answered. */
export const auditRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const config = access('audit', 'none')
    app.post(
      '/audit/search',
      {
        config,
        schema: {
          body: Type.Object(
            {
              actor: Type.Optional(
                Type.String({ pattern: '^(system|(account|token|cli):[A-Za-z0-9._-]{1,64})$' }),
              ),
              action: Type.Optional(OneOf(AUDIT_ACTIONS)),
              subject: Type.Optional(Type.String({ pattern: '^[a-z_]{1,30}:[A-Za-z0-9._-]{1,64}$' })),
              ...stretch,
            },
            { additionalProperties: false },
          ),
          response: { 200: Entries, ...PROBLEMS },
        },
      },
      async request => {
        const { actor, action, subject, ...rest } = request.body
        const found = await auditSearch(
          readyStore(context),
          {
            ...(actor === undefined ? {} : { actor }),
            ...(action === undefined ? {} : { action }),
            ...(subject === undefined ? {} : { subject }),
            ...stretchOf(rest),
          },
          actOf(request, context),
        )
        return shown(found, rest.limit ?? PAGE)
      },
    )
    app.post(
      '/audit/subject',
      {
        config,
        schema: {
          description: '«Quién ha visto mis datos» / "Who has seen my data"',
          body: Type.Object(
            { person: Type.String({ pattern: '^[A-Za-z0-9-]{1,40}$' }), ...stretch },
            { additionalProperties: false },
          ),
          response: { 200: Entries, ...PROBLEMS },
        },
      },
      async request => {
        const { person, ...rest } = request.body
        const limit = rest.limit ?? MOST_ENTRIES
        const found = await whoHasSeen(
          readyStore(context),
          person,
          actOf(request, context),
          stretchOf({ ...rest, limit }),
        )
        return shown(found, limit)
      },
    )
    app.get('/audit/state', { config, schema: { response: { 200: State, ...PROBLEMS } } }, async request => {
      actOf(request, context)
      const store = readyStore(context)
      const [entries, head, check] = await Promise.all([
        auditSize(store),
        choreRecord(store, 'audit_head'),
        choreRecord(store, 'audit_check'),
      ])
      return {
        actions: [...AUDIT_ACTIONS],
        entries,
        head:
          head === undefined
            ? null
            : { at: head.ended_at, entries: text(head.result.entries), error: head.error },
        check:
          check === undefined
            ? null
            : {
                at: check.ended_at,
                whole: typeof check.result.whole === 'boolean' ? check.result.whole : null,
                covered: text(check.result.covered),
                finding: text(check.result.finding),
                error: check.error,
              },
      }
    })
  }
