import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { beginTotp, confirmTotp, finishEnrolment, renewRecoveryCodes, secondFactor } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { ApiContext } from '../context.ts'
import { ownAccount } from '../own-account.ts'
import { access, PROVEN } from '../plugins/access.ts'
import { Nullable, PROBLEMS } from '../schemas.ts'
import { whenceOf } from '../whence.ts'
import { readyStore } from './ready.ts'
import { answerSignIn } from './session.ts'

const Code = Type.Object({ code: Type.String({ maxLength: 64 }) }, { additionalProperties: false })

const Codes = Type.Object({ recovery_codes: Type.Array(Type.String()) })

/** The second factor of one's own account: how it stands, setting it up, and the recovery codes, each shown once. */
export const secondFactorRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const { secretKey, now } = context.access
    app.get(
      '/totp',
      {
        config: access('signed_in', 'none'),
        schema: {
          response: {
            200: Type.Object({
              confirmed_at: Nullable(Type.String()),
              recovery_codes_left: Type.Integer(),
            }),
            ...PROBLEMS,
          },
        },
      },
      async request => secondFactor(readyStore(context), ownAccount(request).accountId),
    )
    app.post(
      '/totp',
      {
        config: access('session', 'none', PROVEN),
        schema: {
          description:
            'La semilla, que vale cuando un código la confirma / The seed, which counts once a code confirms it',
          response: {
            200: Type.Object({ secret: Type.String(), uri: Type.String() }),
            ...PROBLEMS,
          },
        },
      },
      async (request, reply) => {
        const { accountId, stage } = ownAccount(request)
        // Who is asked for a code has a factor already.
        if (stage === 'totp') throw new SimeiError('second_factor_needed')
        const { seed, uri } = await beginTotp(readyStore(context), secretKey(), accountId, now())
        void reply.header('cache-control', 'no-store')
        return { secret: seed, uri }
      },
    )
    app.post(
      '/totp/confirm',
      {
        config: access('session', 'none'),
        schema: {
          body: Code,
          response: {
            200: Codes,
            ...PROBLEMS,
          },
        },
      },
      async (request, reply) => {
        const { accountId, sessionId, secret, stage, act } = ownAccount(request)
        if (stage === 'totp') throw new SimeiError('second_factor_needed')
        const store = readyStore(context)
        const confirmation = { accountId, code: request.body.code, keep: sessionId }
        const codes = await confirmTotp(store, secretKey(), confirmation, { at: now(), origin: act.origin })
        if (stage === 'enrolment') {
          answerSignIn(await finishEnrolment(store, secretKey(), secret, whenceOf(request), now()), reply)
        }
        void reply.header('cache-control', 'no-store')
        return { recovery_codes: [...codes] }
      },
    )
    app.post(
      '/totp/recovery-codes',
      {
        config: access('signed_in', 'none', PROVEN),
        schema: {
          description:
            'Otros códigos de recuperación; los anteriores dejan de servir / Other recovery codes; those before work no longer',
          response: { 200: Codes, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const { accountId, act } = ownAccount(request)
        const codes = await renewRecoveryCodes(readyStore(context), accountId, { ...act, at: now() })
        void reply.header('cache-control', 'no-store')
        return { recovery_codes: [...codes] }
      },
    )
  }
