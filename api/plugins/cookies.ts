import fastifyCookie, { type CookieSerializeOptions } from '@fastify/cookie'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'

/** `__Host-`: a browser takes it over TLS (or on its own machine) alone, from this very host, for every path; nobody beside can set one. */
const SESSION = '__Host-simei'
const DEVICE = '__Host-simei-device'

const ATTEMPT = '__Host-simei-oidc'

/** As long as people take to sign in elsewhere. */
const ATTEMPT_SECONDS = 600
/** As long as the service knows a browser after the last sign-in from it. */
const DEVICE_SECONDS = 90 * 86_400

/** No page of another site makes a request that carries it, and no script reads it. */
const GUARDED = {
  path: '/',
  secure: true,
  httpOnly: true,
  sameSite: 'strict',
} as const satisfies CookieSerializeOptions

/** What the service hands out: 256 bits. Anything else is no cookie of ours. */
const SECRET = /^[\w-]{43}$/

const secretOf = ({ cookies }: FastifyRequest, name: string): string | undefined => {
  const value = Object.hasOwn(cookies, name) ? cookies[name] : undefined
  return value !== undefined && SECRET.test(value) ? value : undefined
}

/** Reads the cookies of requests, for the functions below. */
export const cookies = plugin(async (app: FastifyInstance) => {
  await app.register(fastifyCookie)
})

/** The secret of the session that a request carries, whether it opens anything or not. */
export const sessionSecretOf = (request: FastifyRequest): string | undefined => secretOf(request, SESSION)
/** The secret by which the browser of a request is known. */
export const deviceSecretOf = (request: FastifyRequest): string | undefined => secretOf(request, DEVICE)

/** The secret of the sign-in with which a browser went to the identity provider. */
export const attemptSecretOf = (request: FastifyRequest): string | undefined => secretOf(request, ATTEMPT)

/** The browser keeps the session until it is closed; the service ends it by its own clock. */
export const keepSession = (reply: FastifyReply, secret: string): void =>
  void reply.setCookie(SESSION, secret, GUARDED)
export const keepDevice = (reply: FastifyReply, secret: string): void =>
  void reply.setCookie(DEVICE, secret, { ...GUARDED, maxAge: DEVICE_SECONDS })
/** The browser is on its way to the identity provider. What comes back from there is another site's page leading here: a strict cookie would stay away. */
export const keepAttemptCookie = (reply: FastifyReply, secret: string): void =>
  void reply.setCookie(ATTEMPT, secret, { ...GUARDED, sameSite: 'lax', maxAge: ATTEMPT_SECONDS })
export const dropAttemptCookie = (reply: FastifyReply): void =>
  void reply.clearCookie(ATTEMPT, { ...GUARDED, sameSite: 'lax' })
export const dropSession = (reply: FastifyReply): void => void reply.clearCookie(SESSION, GUARDED)
