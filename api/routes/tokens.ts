import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { addToken, revokeToken, TOKEN_ROLES, tokenList } from '#access/index.ts'
import { actOf } from '../act.ts'
import type { ApiContext } from '../context.ts'
import { access, PROVEN } from '../plugins/access.ts'
import { CodeList, Instant, Line, NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { readyStore } from './ready.ts'

const Token = Type.Object({
  token_id: Type.String(),
  name: Type.String(),
  prefix: Type.String({
    description: 'Con qué empieza: para distinguirlo / How it begins, to tell it apart',
  }),
  role: Type.String(),
  programmes: Type.Array(Type.String()),
  territories: Type.Array(Type.String()),
  created_by: Type.String(),
  created_at: Type.String(),
  expires_at: Type.String(),
  revoked_by: Nullable(Type.String()),
  revoked_at: Nullable(Type.String()),
  last_used_at: Nullable(Type.String()),
})

/** Tokens by which programs read figures. */
export const tokenRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const config = access('administration', 'none')
    app.get(
      '/tokens',
      { config, schema: { response: { 200: Type.Object({ tokens: Type.Array(Token) }), ...PROBLEMS } } },
      async request => {
        actOf(request, context)
        return { tokens: [...(await tokenList(readyStore(context)))] }
      },
    )
    app.post(
      '/tokens',
      {
        config: access('administration', 'none', PROVEN),
        schema: {
          body: Type.Object(
            {
              name: Line(120),
              role: OneOf(TOKEN_ROLES),
              programmes: CodeList,
              territories: CodeList,
              expires: Instant,
            },
            { additionalProperties: false },
          ),
          response: {
            201: Type.Object({
              token_id: Type.String(),
              token: Type.String({ description: 'Se muestra solo ahora / Shown only now' }),
            }),
            ...PROBLEMS,
          },
        },
      },
      async (request, reply) => {
        const { name, role, programmes, territories, expires } = request.body
        const { tokenId, token } = await addToken(
          readyStore(context),
          { name, role, scope: { programmes, territories }, expires: new Date(expires) },
          actOf(request, context),
        )
        return reply.code(201).send({ token_id: tokenId, token })
      },
    )
    app.post(
      '/tokens/:token/revocation',
      {
        config,
        schema: {
          params: Type.Object({ token: Type.String(NUMBER) }),
          response: { 204: Type.Null(), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        await revokeToken(readyStore(context), request.params.token, actOf(request, context))
        return reply.code(204).send(null)
      },
    )
  }
