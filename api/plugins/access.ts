import type { FastifyInstance, FastifyPluginAsync, RouteOptions } from 'fastify'
import plugin from 'fastify-plugin'
import type { AccessNeed, AccessScope, RouteAccess } from '#domain/access.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Who may ask, and what cuts the answer. A route without it keeps the server from starting. */
    access?: RouteAccess
    /** The route only says that its address does not take the method. */
    refusesMethod?: boolean
  }
  interface FastifyInstance {
    /** Every route that answers, with its declaration, in the order of their registration. */
    readonly declaredRoutes: readonly DeclaredRoute[]
  }
}

export interface DeclaredRoute {
  readonly method: string
  readonly url: string
  readonly access: RouteAccess | undefined
}

/** The part of a route's configuration that declares its access: `app.get('/plan', { config: access('aggregates', 'query') … })`. */
export const access = (
  needs: AccessNeed,
  scope: AccessScope,
  more: Pick<RouteAccess, 'proven'> = {},
): { readonly access: RouteAccess } => ({ access: Object.freeze({ needs, scope, ...more }) })

/** For `access`: what would harm most in the hands of whoever finds a screen open. Its person shows again who they are. */
export const PROVEN = { proven: true } as const

/** A scope in which every route that a plugin of others brings along has one declaration. */
export function declaring(declared: RouteAccess, register: FastifyPluginAsync): FastifyPluginAsync {
  return async (scope, options) => {
    scope.addHook('onRoute', route => {
      route.config = { ...route.config, access: declared }
    })
    await register(scope, options)
  }
}

/**
 * Keeps the list of routes and refuses to start while one has not declared its access. `reader.ts` enforces what they declare.
 * @throws RangeError naming the routes, when the service gets ready.
 */
export const accessDeclarations = plugin(async (app: FastifyInstance) => {
  const routes: { readonly url: string; readonly route: RouteOptions }[] = []
  app.addHook('onRoute', route => {
    if (route.config?.refusesMethod !== true) routes.push({ url: route.url, route })
  })
  // The configuration is looked at late: plugins of others get their declaration after this hook has run.
  const declared = (): DeclaredRoute[] =>
    routes.flatMap(({ url, route }) =>
      [route.method].flat().map(method => ({ method, url, access: route.config?.access })),
    )
  app.decorate('declaredRoutes', { getter: declared })
  app.addHook('onReady', async () => {
    const silent = declared().filter(route => route.access === undefined)
    if (silent.length > 0)
      throw new RangeError(
        `routes without declared access: ${silent.map(({ method, url }) => `${method} ${url}`).join(', ')}`,
      )
  })
})
