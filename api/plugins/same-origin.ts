import type { FastifyRequest } from 'fastify'
import { SimeiError } from '#domain/errors.ts'
import { bearerOf } from './bearer.ts'
import { sessionSecretOf } from './cookies.ts'

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

const isOwnOrigin = (request: FastifyRequest, https: boolean): boolean => {
  const { origin, host } = request.headers
  if (origin === undefined || host === undefined) return false
  return origin.toLowerCase() === `${https ? 'https' : 'http'}://${host.toLowerCase()}`
}

/**
 * Refuses what changes something and was not sent by a page of ours, also before anybody signed in: somebody else's page could else sign a visitor
 * in as another. A browser says by `Sec-Fetch-Site` whose page it was, older ones and plain http by `Origin`; a program says it by its token
 * and carries no cookie that a page could make use of.
 *
 * Throws `cross_site`.
 */
export function assertSameOrigin(request: FastifyRequest, https: boolean): void {
  if (SAFE.has(request.method)) return
  if (bearerOf(request) !== undefined && sessionSecretOf(request) === undefined) return
  const site = request.headers['sec-fetch-site']
  const own = site === undefined ? isOwnOrigin(request, https) : site === 'same-origin'
  if (!own) throw new SimeiError('cross_site')
}
