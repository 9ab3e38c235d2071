import { readFile } from 'node:fs/promises'
import { extname, join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { SimeiError } from '#domain/errors.ts'
import { access, declaring } from './access.ts'

const NONCE = /__CSP_NONCE__/g

/**
 * The built dashboard. A path without an extension is a view of the page and gets its HTML, with the nonce of this answer in it;
 * a missing file stays a 404, so that a stale tab never reads HTML where it asked for a script.
 */
export const page = plugin(async (app: FastifyInstance, options: { folder: string }) => {
  // The page holds no figure, and who signs in needs it before.
  const { access: declared } = access('public', 'none')
  await app.register(
    declaring(declared, async scope => {
      await scope.register(fastifyStatic, {
        root: join(options.folder, 'assets'),
        prefix: '/assets/',
        preCompressed: true,
        immutable: true,
        maxAge: '1y',
        decorateReply: false,
      })
    }),
  )
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?')[0] ?? '/'
    const isView = extname(path) === '' && !/^\/(api|assets|health)(\/|$)/.test(path)
    if (!isView) throw new SimeiError('not_found')
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      void reply.header('allow', 'GET, HEAD')
      throw new SimeiError('method_not_allowed')
    }
    const html = await readFile(join(options.folder, 'index.html'), 'utf8')
    return reply
      .type('text/html; charset=utf-8')
      .header('cache-control', 'no-store')
      .send(html.replace(NONCE, reply.cspNonce.style))
  })
})
