import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { type Static, Type } from 'typebox'
import { isOfProvider, type SignInOutcome, signIn, signInWithCode, signOut } from '#access/index.ts'
import { SimeiError } from '#domain/errors.ts'
import type { ApiContext } from '../context.ts'
import { ownAccount } from '../own-account.ts'
import { access } from '../plugins/access.ts'
import { dropSession, keepDevice, keepSession } from '../plugins/cookies.ts'
import { OneOf, PROBLEMS } from '../schemas.ts'
import { whenceOf } from '../whence.ts'
import { readyStore } from './ready.ts'

/** What is left to do: nothing, a code, or an authenticator to be set up. */
export const Step = Type.Object({ step: OneOf(['done', 'code', 'enrolment']) })

/** Gives the browser what a try to sign in came to. Throws `sign_in_refused`, `sign_in_throttled`. */
export function answerSignIn(outcome: SignInOutcome, reply: FastifyReply): Static<typeof Step> {
  if (outcome.outcome === 'refused') throw new SimeiError('sign_in_refused')
  if (outcome.outcome === 'throttled') {
    void reply.header('retry-after', outcome.retryAfterSeconds)
    throw new SimeiError('sign_in_throttled')
  }
  keepSession(reply, outcome.secret)
  if (outcome.outcome === 'needs_totp') return { step: 'code' }
  if (outcome.outcome === 'must_enrol_totp') return { step: 'enrolment' }
  keepDevice(reply, outcome.device)
  return { step: 'done' }
}

/** Signing in, by password and then by code, and signing out. What was typed is in no address, log or answer. */
export const sessionRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const { secretKey, now } = context.access
    app.post(
      '/session',
      {
        config: access('public', 'none'),
        schema: {
          body: Type.Object(
            { login: Type.String({ maxLength: 200 }), password: Type.String({ maxLength: 1000 }) },
            { additionalProperties: false },
          ),
          response: { 200: Step, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const store = readyStore(context)
        const earlier = await app.readerIfAny(request, reply)
        const outcome = await signIn(store, secretKey(), request.body, whenceOf(request), now())
        const step = answerSignIn(outcome, reply)
        // Whoever signs in anew in a browser leaves no session behind that nobody can see.
        if (earlier?.accountId !== undefined && earlier.sessionId !== undefined)
          await signOut(
            store,
            { accountId: earlier.accountId, sessionId: earlier.sessionId },
            { by: earlier.by, at: now(), origin: request.ip },
          )
        return step
      },
    )
    app.post(
      '/session/code',
      {
        config: access('session', 'none'),
        schema: {
          body: Type.Object({ code: Type.String({ maxLength: 64 }) }, { additionalProperties: false }),
          response: { 200: Step, ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const attempt = { secret: ownAccount(request).secret, code: request.body.code }
        const outcome = await signInWithCode(
          readyStore(context),
          secretKey(),
          attempt,
          whenceOf(request),
          now(),
        )
        return answerSignIn(outcome, reply)
      },
    )
    app.delete(
      '/session',
      {
        config: access('session', 'none'),
        schema: {
          response: {
            200: Type.Object(
              { continue: Type.String() },
              {
                description:
                  'Adónde sigue el navegador, para salir también de la cuenta institucional / Where the browser goes on, to leave the institutional account too',
              },
            ),
            204: Type.Null(),
            ...PROBLEMS,
          },
        },
      },
      async (request, reply) => {
        const { accountId, sessionId, act } = ownAccount(request)
        const store = readyStore(context)
        await signOut(store, { accountId, sessionId }, { ...act, at: now() })
        dropSession(reply)
        const provider = (await isOfProvider(store, sessionId)) ? context.access.provider : undefined
        const end = await provider?.end().catch(error => {
          // Ours has ended, whether the provider answers or not.
          request.log.warn({ code: error instanceof SimeiError ? error.code : 'internal' })
          return undefined
        })
        if (end === undefined) return reply.code(204).send(null)
        return { continue: end }
      },
    )
  }
