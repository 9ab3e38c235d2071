import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { accountById } from '#access/index.ts'
import { programmesWithin, territoriesWithin } from '#domain/narrowing.ts'
import { CAPABILITIES, ROLES, type Role } from '#domain/roles.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Nullable, OneOf, PROBLEMS, plainCodes, plainScope, ScopeSchema, TextSchema } from '../schemas.ts'
import { readyStore } from './ready.ts'

const STAGES = ['totp', 'enrolment', 'full'] as const

const Reader = Type.Object({
  kind: OneOf(['account', 'token']),
  login: Nullable(Type.String({ description: 'null: un programa con su token' })),
  name: Nullable(Type.String()),
  stage: OneOf(STAGES, 'totp: falta el código; enrolment: falta configurar el autenticador; full: abierta'),
  roles: Type.Array(Type.Object({ role: OneOf(Object.keys(ROLES) as Role[]), label: TextSchema })),
  capabilities: Type.Array(
    Type.Object({
      capability: OneOf(CAPABILITIES),
      scopes: Type.Array(ScopeSchema, { description: 'Cada par entero: sus programmes en sus territories' }),
    }),
    { description: 'Lo que puede hacer, y dónde' },
  ),
  territories: Type.Array(Type.String(), {
    description: 'De los que puede pedir cifras, los más amplios; PA es todo el país',
  }),
  programmes: ScopeSchema.properties.programmes,
})

const Me = Type.Object(
  { reader: Nullable(Reader) },
  { description: 'reader null: nadie ha entrado / nobody signed in' },
)

/** Who asks, and what they may: what the page offers follows from it. */
export const meRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/me',
      { config: access('public', 'none'), schema: { response: { 200: Me, ...PROBLEMS } } },
      async (request, reply) => {
        void reply.header('cache-control', 'no-store')
        const store = readyStore(context)
        const reader = await app.readerIfAny(request, reply)
        if (reader === undefined) return { reader: null }
        const { access: allowed, accountId, stage } = reader
        const account = accountId === undefined ? undefined : await accountById(store, accountId)
        const { aggregates } = allowed.scopes
        return {
          reader: {
            kind: account === undefined ? ('token' as const) : ('account' as const),
            login: account?.login ?? null,
            name: account?.display_name ?? null,
            stage,
            roles: allowed.roles.map(role => ({ role, label: ROLES[role].label })),
            capabilities: CAPABILITIES.flatMap(capability => {
              const scopes = allowed.scopes[capability]
              return scopes.length === 0 ? [] : [{ capability, scopes: scopes.map(plainScope) }]
            }),
            territories: [...territoriesWithin(aggregates)],
            programmes: plainCodes(programmesWithin(aggregates)),
          },
        }
      },
    )
  }
