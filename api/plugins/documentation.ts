import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'
import { ACCESS_NEEDS, ACCESS_SCOPES } from '#domain/access.ts'
import { access, declaring } from './access.ts'

/** OpenAPI of every route at `/api/docs` (page) and `/api/docs/json`. */
export const documentation = plugin(async (app: FastifyInstance) => {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'SIMEI',
        description:
          'Indicadores de programas sociales contra sus metas. Los números son texto decimal sin redondear. / Indicators of social programmes against their targets. Numbers are unrounded decimal text.',
        version: '1',
      },
    },
    // What a route declares of its access stands in its description, in words.
    transform: ({ schema, url, route }) => {
      const declared = route.config?.access
      if (declared === undefined) return { schema, url }
      const { needs, scope, proven } = declared
      const words = {
        needs,
        scope,
        proven: proven ?? false,
        text: { needs: ACCESS_NEEDS[needs], scope: ACCESS_SCOPES[scope] },
      }
      return { schema: { ...schema, 'x-access': words }, url }
    },
  })
  const { access: declared } = access('signed_in', 'none')
  await app.register(
    declaring(declared, async scope => {
      await scope.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true })
    }),
  )
})
