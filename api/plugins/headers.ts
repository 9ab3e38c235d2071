import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { isPersonLevel } from '#domain/access.ts'

const A_YEAR_SECONDS = 31_536_000

/** What a page of ours never asks a browser for. */
const PERMISSIONS = [
  'browsing-topics',
  'camera',
  'display-capture',
  'geolocation',
  'microphone',
  'payment',
  'serial',
  'usb',
]

/** Reference data that a route calls cacheable is kept by its reader's browser alone, never by a cache that others share. */
export const REFERENCE = 'private, max-age=3600'

/**
 * The headers by which browsers guard what they were given. `https`: whether people reach the service by TLS; HSTS would otherwise be
 * ignored, or lock somebody out.
 */
export const headers = plugin(async (app: FastifyInstance, { https }: { https: boolean }) => {
  await app.register(helmet, {
    enableCSPNonces: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'script-src': ["'self'"],
        'style-src': ["'self'"],
        'style-src-attr': ["'unsafe-inline'"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'", 'data:'],
        'connect-src': ["'self'"],
        'frame-src': ["'self'"],
        'worker-src': ["'self'", 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        ...(https ? { 'upgrade-insecure-requests': [] } : {}),
      },
    },
    frameguard: { action: 'deny' },
    strictTransportSecurity: https ? { maxAge: A_YEAR_SECONDS, includeSubDomains: true } : false,
  })
  const permissions = PERMISSIONS.map(name => `${name}=()`).join(', ')
  app.addHook('onRequest', async (_request, reply) => {
    void reply.header('permissions-policy', permissions)
  })
  app.addHook('onSend', async (request, reply) => {
    const { access } = request.routeOptions.config
    // A refusal is of its moment. What tells of single persons stays on no disk, whatever its route says.
    if (reply.statusCode >= 400 || access === undefined || isPersonLevel(access))
      void reply.header('cache-control', 'no-store')
    else if (!reply.hasHeader('cache-control')) void reply.header('cache-control', 'private, no-cache')
  })
})
