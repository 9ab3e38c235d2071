import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import { changePassword, proofOf, proveAnew, provenUntil } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { ApiContext } from '../context.ts'
import { ownAccount } from '../own-account.ts'
import { access } from '../plugins/access.ts'
import { keepDevice, keepSession } from '../plugins/cookies.ts'
import { readerOf } from '../plugins/reader.ts'
import { OneOf, PROBLEMS } from '../schemas.ts'
import { whenceOf } from '../whence.ts'
import { readyStore } from './ready.ts'

const Typed = Type.String({ maxLength: 1000 })

function wait(seconds: number, reply: FastifyReply): never {
  void reply.header('retry-after', seconds)
  throw new SimeiError('sign_in_throttled')
}

/** Showing again, within a session, who one is; and changing one's own password, which begins with that. What was typed is in no address, log or answer. */
export const proofRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const { secretKey, now } = context.access
    app.get(
      '/session/proof',
      {
        config: access('session', 'none'),
        schema: {
          description:
            'Con qué confirma su persona que es ella, y hasta cuándo vale la última vez / By what its person confirms who they are, and until when the last time counts',
          response: {
            200: Type.Object({
              by: OneOf(['code', 'password', 'provider']),
              until: Type.String(),
              has_password: Type.Boolean(),
            }),
            ...PROBLEMS,
          },
        },
      },
      async request => {
        const { accountId } = ownAccount(request)
        const { by, hasPassword } = await proofOf(readyStore(context), accountId)
        const { provenAt } = readerOf(request)
        return {
          by,
          until: provenUntil(provenAt ?? new Date(0)).toISOString(),
          has_password: hasPassword,
        }
      },
    )
    app.post(
      '/session/proof',
      {
        config: access('session', 'none'),
        schema: {
          body: Type.Object(
            { password: Type.Optional(Typed), code: Type.Optional(Type.String({ maxLength: 64 })) },
            { additionalProperties: false },
          ),
          response: { 204: Type.Null(), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { secret, stage } = ownAccount(request)
        // Whoever still owes a code of the sign-in gives it there.
        if (stage === 'totp') throw new SimeiError('second_factor_needed')
        const proof = await proveAnew(
          readyStore(context),
          secretKey(),
          { secret, ...request.body },
          whenceOf(request),
          now(),
        )
        if (proof.outcome === 'throttled') return wait(proof.retryAfterSeconds, reply)
        if (proof.outcome === 'refused') throw new SimeiError('proof_refused')
        if (proof.secret !== undefined) keepSession(reply, proof.secret)
        return reply.code(204).send(null)
      },
    )
    app.post(
      '/password',
      {
        config: access('signed_in', 'none'),
        schema: {
          description:
            'Cambia la contraseña propia y cierra las demás sesiones / Changes the own password and ends the other sessions',
          body: Type.Object({ current: Typed, password: Typed }, { additionalProperties: false }),
          response: { 204: Type.Null(), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { current, password: next } = request.body
        const { secret } = ownAccount(request)
        const change = await changePassword(
          readyStore(context),
          secretKey(),
          { secret, current, next },
          whenceOf(request),
          now(),
        )
        if (change.outcome === 'throttled') return wait(change.retryAfterSeconds, reply)
        if (change.outcome === 'refused') throw new SimeiError('proof_refused')
        keepSession(reply, change.secret)
        keepDevice(reply, change.device)
        return reply.code(204).send(null)
      },
    )
  }
