import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { type Static, Type } from 'typebox'
import { approveGrant, type Grant, giveGrant, grantList, revokeGrant } from '#access/index.ts'
import { isRole, ROLES } from '#domain/roles.ts'
import { actOf } from '../act.ts'
import type { ApiContext } from '../context.ts'
import { access, PROVEN } from '../plugins/access.ts'
import { CodeList, Instant, Line, NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { readyStore } from './ready.ts'

const GRANT_STATES = ['waiting', 'in_force', 'future', 'expired', 'revoked'] as const

const GrantSchema = Type.Object({
  grant_id: Type.String(),
  account_id: Type.String(),
  login: Type.String(),
  display_name: Type.String(),
  role: Type.String(),
  programmes: Type.Array(Type.String()),
  territories: Type.Array(Type.String()),
  valid_from: Type.String(),
  valid_until: Nullable(Type.String()),
  state: OneOf(GRANT_STATES),
  reason: Type.String(),
  given_by: Type.String(),
  giver_name: Nullable(Type.String()),
  given_at: Type.String(),
  approved_by: Nullable(Type.String()),
  approved_at: Nullable(Type.String()),
  revoked_by: Nullable(Type.String()),
  revoked_at: Nullable(Type.String()),
  mine: Type.Boolean({
    description:
      'Lo dio o lo recibe quien pregunta: lo aprueba otra persona / Given or held by the reader: another person approves it',
  }),
})

const NewGrant = Type.Object(
  {
    account_id: Type.String(NUMBER),
    role: OneOf(Object.keys(ROLES).filter(isRole)),
    programmes: CodeList,
    territories: CodeList,
    until: Type.Optional(Instant),
    reason: Line(500),
  },
  { additionalProperties: false },
)

const Params = Type.Object({ grant: Type.String(NUMBER) })
const Answer = { 200: Type.Object({ grants: Type.Array(GrantSchema) }), ...PROBLEMS }

/** Grants: a role for programmes and territories during a time, given by one person and, where it shows persons, approved by another. */
export const grantRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const giving = access('administration', 'none')
    const approving = access('grant_approvals', 'none')
    const shown = (grants: readonly Grant[], by: string): Static<typeof GrantSchema>[] =>
      grants.map(({ programmes, territories, ...grant }) => ({
        ...grant,
        programmes: [...programmes],
        territories: [...territories],
        mine: grant.given_by === by || `account:${grant.account_id}` === by,
      }))

    app.get(
      '/grants',
      {
        config: giving,
        schema: {
          description: 'Todos los que recibió una cuenta / All that an account was given',
          querystring: Type.Object({ account: Type.String(NUMBER) }, { additionalProperties: false }),
          response: Answer,
        },
      },
      async request => {
        const { by, at } = actOf(request, context)
        const { account: accountId } = request.query
        return { grants: shown(await grantList(readyStore(context), at, { accountId }), by) }
      },
    )
    app.get(
      '/grants/waiting',
      {
        config: approving,
        schema: {
          description: 'Los que esperan a otra persona / Those that wait for another person',
          response: Answer,
        },
      },
      async request => {
        const { by, at } = actOf(request, context)
        return { grants: shown(await grantList(readyStore(context), at, { state: 'waiting' }), by) }
      },
    )
    app.post(
      '/grants',
      {
        config: access('administration', 'none', PROVEN),
        schema: {
          body: NewGrant,
          response: { 201: Type.Object({ grant_id: Type.String() }), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { account_id: accountId, role, programmes, territories, until, reason } = request.body
        const grant_id = await giveGrant(
          readyStore(context),
          {
            accountId,
            role,
            scope: { programmes, territories },
            ...(until === undefined ? {} : { until: new Date(until) }),
            reason,
          },
          actOf(request, context),
        )
        return reply.code(201).send({ grant_id })
      },
    )
    for (const [path, config, decide, description] of [
      [
        'approval',
        access('grant_approvals', 'none', PROVEN),
        approveGrant,
        'Aprueba lo que dio otra persona / Approves what somebody else gave',
      ],
      [
        'refusal',
        approving,
        revokeGrant,
        'Rechaza un permiso, también uno vigente / Refuses a grant, also one in force',
      ],
      ['revocation', giving, revokeGrant, 'Quita un permiso desde ya / Takes a grant away at once'],
    ] as const)
      app.post(
        `/grants/:grant/${path}`,
        { config, schema: { description, params: Params, response: { 204: Type.Null(), ...PROBLEMS } } },
        async (request, reply) => {
          await decide(readyStore(context), request.params.grant, actOf(request, context))
          return reply.code(204).send(null)
        },
      )
  }
