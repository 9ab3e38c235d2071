import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import plugin from 'fastify-plugin'

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
  })
  await app.register(swaggerUi, { routePrefix: '/api/docs', staticCSP: true })
})
