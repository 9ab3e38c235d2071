import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { acceptLink, lookAtLink } from '#access/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { OneOf, PROBLEMS } from '../schemas.ts'
import { readyStore } from './ready.ts'

const secret = Type.String({ maxLength: 100 })

/** One-time links, by which a password is set. What makes a link work travels in bodies alone: it is in no address and no log. */
export const linkRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const { now } = context.access
    app.post(
      '/links/look',
      {
        config: access('public', 'none'),
        schema: {
          description:
            'De quién es el enlace y hasta cuándo sirve, sin usarlo / Whose the link is and how long it works, without using it',
          body: Type.Object({ link: secret }, { additionalProperties: false }),
          response: {
            200: Type.Object({
              login: Type.String(),
              purpose: OneOf(['invitation', 'reset']),
              expires_at: Type.String(),
            }),
            ...PROBLEMS,
          },
        },
      },
      async (request, reply) => {
        void reply.header('cache-control', 'no-store')
        return lookAtLink(readyStore(context), request.body.link, now())
      },
    )
    app.post(
      '/links/accept',
      {
        config: access('public', 'none'),
        schema: {
          body: Type.Object(
            { link: secret, password: Type.String({ maxLength: 1000 }) },
            { additionalProperties: false },
          ),
          response: { 204: Type.Null(), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { link, password } = request.body
        await acceptLink(readyStore(context), link, password, { at: now(), origin: request.ip })
        return reply.code(204).send(null)
      },
    )
  }
