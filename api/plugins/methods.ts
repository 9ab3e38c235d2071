import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { SimeiError } from '#domain/errors.ts'

/**
 * Answers 405 with `Allow` for the methods that a known address does not take. Registered last: it goes by the routes that are there. A body is
 * never read.
 */
export const otherMethods = plugin(async (app: FastifyInstance) => {
  for (const url of new Set(app.declaredRoutes.map(route => route.url))) {
    const taken = (method: string) => app.hasRoute({ method, url })
    const allow = app.supportedMethods.filter(taken).join(', ')
    const refused = app.supportedMethods.filter(method => !taken(method))
    const declared = app.declaredRoutes.find(route => route.url === url)?.access
    const refuse = async (): Promise<never> => {
      throw new SimeiError('method_not_allowed')
    }
    app.route({
      method: refused,
      url,
      schema: { hide: true },
      config: { ...(declared === undefined ? {} : { access: declared }), refusesMethod: true },
      onRequest: async (_request, reply) => {
        void reply.header('allow', allow)
        return refuse()
      },
      handler: refuse,
    })
  }
})
