import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import type { FastifyReply } from 'fastify'
import { Type } from 'typebox'
import {
  type IdentityProvider,
  keepAttempt,
  type SignInOutcome,
  signInByProvider,
  signOut,
  takeProviderAttempt,
  takeReturn,
  workingLink,
} from '#access/index.ts'
import { ERRORS, type ErrorCode, SimeiError } from '#domain/errors.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import {
  attemptSecretOf,
  deviceSecretOf,
  dropAttemptCookie,
  keepAttemptCookie,
  keepDevice,
  keepSession,
} from '../plugins/cookies.ts'
import { PROBLEMS } from '../schemas.ts'
import { whenceOf } from '../whence.ts'
import { readyStore } from './ready.ts'

/** Why a return opened nothing, as its person is told: the page has a sentence for each. */
const TOLD = [
  'provider_refused',
  'provider_unreachable',
  'identity_taken',
  'link_invalid',
  'sign_in_throttled',
] as const satisfies readonly ErrorCode[]

const toldCode = (error: SimeiError): (typeof TOLD)[number] =>
  TOLD.find(code => code === error.code) ?? 'provider_refused'

/** A page of ours that takes over: as its own document it has the session's cookie, which no page of another site brings along. */
const signInPage = (said: Readonly<Record<string, string | undefined>>): string => {
  const query = new URLSearchParams()
  for (const [key, value] of Object.entries(said)) if (value !== undefined) query.set(key, value)
  return query.size === 0 ? '/entrar' : `/entrar?${query}`
}

/** Gives the browser the session, whole or still waiting for our second factor. Throws `provider_refused`, `sign_in_throttled`. */
function keepSignedIn(outcome: SignInOutcome, reply: FastifyReply): void {
  if (outcome.outcome === 'refused') throw new SimeiError('provider_refused', { detail: 'no_account' })
  if (outcome.outcome === 'throttled') throw new SimeiError('sign_in_throttled')
  keepSession(reply, outcome.secret)
  if (outcome.outcome === 'signed_in') keepDevice(reply, outcome.device)
}

/** Signing in by the ministry's identity provider: going there, and coming back. */
export const oidcRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const { secretKey, now } = context.access
    const provider = (): IdentityProvider => {
      if (context.access.provider === undefined) throw new SimeiError('not_found')
      return context.access.provider
    }
    app.get(
      '/oidc',
      {
        config: access('public', 'none'),
        schema: {
          description:
            'Si se puede entrar con la cuenta institucional / Whether people sign in by an institutional account',
          response: { 200: Type.Object({ available: Type.Boolean() }), ...PROBLEMS },
        },
      },
      async () => ({ available: context.access.provider !== undefined }),
    )
    app.post(
      '/oidc/start',
      {
        config: access('public', 'none'),
        schema: {
          description:
            'Adónde va el navegador para entrar con la cuenta institucional / Where the browser goes to sign in by the institutional account',
          body: Type.Object(
            {
              next: Type.Optional(Type.String({ maxLength: 2000 })),
              prove: Type.Optional(
                Type.Boolean({
                  description:
                    'Que el proveedor pregunte de nuevo, aunque ya conozca a la persona / That the provider asks anew, also whom it knows',
                }),
              ),
              link: Type.Optional(
                Type.String({
                  maxLength: 100,
                  description:
                    'Un enlace de un solo uso: enlaza la cuenta / A one-time link: links the account',
                }),
              ),
            },
            { additionalProperties: false },
          ),
          response: { 200: Type.Object({ location: Type.String() }), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const going = provider()
        const store = readyStore(context)
        const { next, link, prove } = request.body
        const linkHash = link === undefined ? undefined : await workingLink(store, link, now())
        const earlier = await app.readerIfAny(request, reply)
        const device = deviceSecretOf(request)
        const { location, challenge } = await going.begin(prove)
        const secret = await keepAttempt(
          store,
          secretKey(),
          {
            challenge,
            ...(next === undefined ? {} : { next }),
            ...(linkHash === undefined ? {} : { linkHash }),
            ...(device === undefined ? {} : { device }),
            ...(earlier?.accountId === undefined || earlier.sessionId === undefined
              ? {}
              : { earlier: { accountId: earlier.accountId, sessionId: earlier.sessionId } }),
          },
          now(),
        )
        keepAttemptCookie(reply, secret)
        void reply.header('cache-control', 'no-store')
        return { location }
      },
    )
    app.get(
      '/oidc/return',
      {
        config: access('public', 'none'),
        schema: {
          description:
            'Aquí vuelve el navegador; sigue a una página / The browser comes back here and goes on to a page',
          response: { 303: Type.Null(), ...PROBLEMS },
        },
      },
      async (request, reply) => {
        const going = provider()
        const store = readyStore(context)
        const secret = attemptSecretOf(request)
        dropAttemptCookie(reply)
        void reply.header('cache-control', 'no-store')
        try {
          if ((await takeReturn(store, request.ip, now())) !== undefined)
            throw new SimeiError('sign_in_throttled')
          const attempt =
            secret === undefined ? undefined : await takeProviderAttempt(store, secretKey(), secret, now())
          if (attempt === undefined) throw new SimeiError('provider_refused', { detail: 'no_attempt' })
          const { challenge, next, linkHash, device, earlier } = attempt
          const identity = await going.complete(request.url.split('?')[1] ?? '', challenge)
          const whence = { ...whenceOf(request), ...(device === undefined ? {} : { device }) }
          const signed = await signInByProvider(store, secretKey(), { identity, linkHash }, whence, now())
          keepSignedIn(signed, reply)
          if (earlier !== undefined)
            await signOut(store, earlier, {
              by: `account:${earlier.accountId}`,
              at: now(),
              origin: request.ip,
            })
          return reply.redirect(signInPage({ next }), 303)
        } catch (error) {
          if (!(error instanceof SimeiError)) throw error
          if (ERRORS[error.code].status >= 500 && error.code !== 'provider_unreachable') throw error
          request.log.warn({ code: error.code, why: error.detail })
          return reply.redirect(signInPage({ refused: toldCode(error) }), 303)
        }
      },
    )
  }
