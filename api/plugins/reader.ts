import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import plugin from 'fastify-plugin'
import {
  type Access,
  type Actor,
  countWrongToken,
  openSession,
  openToken,
  provenUntil,
  type Stage,
} from '#access/index.ts'
import type { AccessNeed, RouteAccess } from '#domain/access.ts'
import { SimeiError } from '#domain/errors.ts'
import { territoriesWithin } from '#domain/narrowing.ts'
import { CAPABILITIES, type Capability } from '#domain/roles.ts'
import type { Scope } from '#domain/scope.ts'
import type { Store } from '#store/index.ts'
import type { AccessContext, ApiContext } from '../context.ts'
import { bearerOf } from './bearer.ts'
import { keepSession, sessionSecretOf } from './cookies.ts'
import { assertSameOrigin } from './same-origin.ts'

/** Who asks, and what they may do at this instant. */
export interface Reader {
  readonly by: Actor
  readonly access: Access
  /** Only `full` opens anything but what needs a `session` alone. */
  readonly stage: Stage
  /** Absent: a program that came in by its token. */
  readonly accountId?: string
  readonly sessionId?: string
  /** When its person last showed who they are. */
  readonly provenAt?: Date
}

declare module 'fastify' {
  interface FastifyRequest {
    /** Set before a route is asked, unless the route is `public`; `readerOf` where there must be one. */
    reader: Reader | undefined
  }
  interface FastifyInstance {
    /** Who asks a `public` route, if anybody: credentials that open nothing are as none. */
    readonly readerIfAny: (request: FastifyRequest, reply: FastifyReply) => Promise<Reader | undefined>
  }
}

/** The store of people and sessions. Throws `not_ready` while it is not open. */
export const storeOf = (access: AccessContext): Store => {
  const store = access.store()
  if (store === undefined) throw new SimeiError('not_ready')
  return store
}

async function byToken(
  access: AccessContext,
  token: string,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Reader> {
  const store = storeOf(access)
  try {
    const { actor, access: allowed } = await openToken(store, token, access.now())
    return { by: actor, access: allowed, stage: 'full' }
  } catch (error) {
    if (!(error instanceof SimeiError) || error.code !== 'token_invalid') throw error
    const wait = await countWrongToken(store, request.ip, access.now())
    if (wait === undefined) throw error
    void reply.header('retry-after', wait)
    throw new SimeiError('too_many_requests')
  }
}

async function bySession(
  access: AccessContext,
  secret: string,
  reply: FastifyReply,
): Promise<Reader | undefined> {
  const session = await openSession(storeOf(access), secret, access.now())
  if (session === undefined) return undefined
  const { sessionId, accountId, stage, access: allowed, provenAt, newSecret } = session
  if (newSecret !== undefined) keepSession(reply, newSecret)
  return { by: `account:${accountId}`, access: allowed, stage, accountId, sessionId, provenAt }
}

/** Who asks, from the store as it is now: a token before a session. Throws `not_signed_in`, `token_invalid`, `too_many_requests`, `not_ready`. */
async function identify(access: AccessContext, request: FastifyRequest, reply: FastifyReply) {
  const token = bearerOf(request)
  if (token !== undefined) return byToken(access, token, request, reply)
  const secret = sessionSecretOf(request)
  const reader = secret === undefined ? undefined : await bySession(access, secret, reply)
  if (reader !== undefined) return reader
  storeOf(access)
  throw new SimeiError('not_signed_in')
}

const isCapability = (needs: AccessNeed): needs is AccessNeed & Capability =>
  CAPABILITIES.some(capability => capability === needs)
const isEverything = ({ programmes, territories }: Scope): boolean =>
  programmes === '*' && territories === '*'

/** Throws `proof_needed` unless the person of a session showed a moment ago who they are. A program has no person to ask. */
function assertProven({ provenAt }: Reader, at: Date): void {
  if (provenAt === undefined) throw new SimeiError('forbidden')
  if (provenUntil(provenAt) <= at) throw new SimeiError('proof_needed')
}

/** Throws `second_factor_needed`, `forbidden`, `outside_scope` unless the reader may ask a route. */
export function admit(
  { access, stage }: Pick<Reader, 'access' | 'stage'>,
  { needs, scope }: RouteAccess,
): void {
  if (needs === 'session') return
  if (stage !== 'full') throw new SimeiError('second_factor_needed')
  const scopes = isCapability(needs) ? access.scopes[needs] : undefined
  if (scopes?.length === 0) throw new SimeiError('forbidden')
  if (scope === 'everywhere' && scopes?.some(isEverything) !== true)
    throw new SimeiError('outside_scope', { allowed: territoriesWithin(scopes ?? []) })
}

/** Who asks. Throws RangeError on a `public` route, which knows nobody. */
export function readerOf({ reader }: FastifyRequest): Reader {
  if (reader === undefined) throw new RangeError('a public route has no reader')
  return reader
}

/** Where the reader may do what the route needs: scopes of which each is whole, in pairs. Throws RangeError where the route needs nothing that has a scope. */
export function scopesOf(request: FastifyRequest): readonly Scope[] {
  const needs = request.routeOptions.config.access?.needs
  if (needs === undefined || !isCapability(needs)) throw new RangeError('the route has no scopes')
  return readerOf(request).access.scopes[needs]
}

/** Enforces what each route declares of its access, before anything of a request but its headers is read. */
export const readers = plugin(
  async (app: FastifyInstance, { access, https }: Pick<ApiContext, 'access' | 'https'>) => {
    app.decorateRequest('reader', undefined)
    app.decorate('readerIfAny', async (request, reply) => {
      if (bearerOf(request) === undefined && sessionSecretOf(request) === undefined) return undefined
      try {
        return await identify(access, request, reply)
      } catch (error) {
        if (error instanceof SimeiError) return undefined
        throw error
      }
    })
    app.addHook('onRequest', async (request, reply) => {
      const { access: declared, refusesMethod } = request.routeOptions.config
      // What no route answers is a view of the page, or nothing; the method that an address does not take is refused by itself.
      if (request.is404 || refusesMethod === true) return
      if (declared === undefined) throw new RangeError('a route without declared access was asked')
      assertSameOrigin(request, https)
      if (declared.needs === 'public') return
      request.reader = await identify(access, request, reply)
      admit(request.reader, declared)
      if (declared.proven) assertProven(request.reader, access.now())
    })
  },
)
