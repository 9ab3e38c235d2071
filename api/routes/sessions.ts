import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { sessionList, signOut } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { ApiContext } from '../context.ts'
import { ownAccount } from '../own-account.ts'
import { access } from '../plugins/access.ts'
import { NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { readyStore } from './ready.ts'

const Session = Type.Object({
  session_id: Type.String(),
  current: Type.Boolean({ description: 'La de esta solicitud / That of this request' }),
  stage: OneOf(['full', 'totp', 'enrolment']),
  network: Type.String({
    description: 'Red desde la que se abrió, sin el equipo / Its network, without the machine',
  }),
  client: Nullable(Type.String()),
  created_at: Type.String(),
  last_seen_at: Type.String(),
  ends_at: Type.String(),
})

/** Where one's own account is signed in, and ending that elsewhere. */
export const sessionListRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const { now } = context.access
    app.get(
      '/sessions',
      {
        config: access('signed_in', 'none'),
        schema: { response: { 200: Type.Object({ sessions: Type.Array(Session) }), ...PROBLEMS } },
      },
      async request => {
        const { accountId, sessionId } = ownAccount(request)
        const sessions = await sessionList(readyStore(context), accountId, now())
        return { sessions: sessions.map(each => ({ ...each, current: each.session_id === sessionId })) }
      },
    )
    app.delete(
      '/sessions',
      {
        config: access('signed_in', 'none'),
        schema: {
          description: 'Cierra las demás sesiones de la cuenta / Ends the other sessions of the account',
          response: { 200: Type.Object({ ended: Type.Integer() }), ...PROBLEMS },
        },
      },
      async request => {
        const { accountId, sessionId, act } = ownAccount(request)
        const ended = await signOut(
          readyStore(context),
          { accountId, keep: sessionId },
          { ...act, at: now() },
        )
        return { ended }
      },
    )
    app.delete(
      '/sessions/:session',
      {
        config: access('signed_in', 'none'),
        schema: {
          params: Type.Object({ session: Type.String(NUMBER) }),
          response: { 204: Type.Null(), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { accountId, act } = ownAccount(request)
        const ended = await signOut(
          readyStore(context),
          { accountId, sessionId: request.params.session },
          { ...act, at: now() },
        )
        if (ended === 0) throw new SimeiError('not_found')
        return reply.code(204).send(null)
      },
    )
  }
