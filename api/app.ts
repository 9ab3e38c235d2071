import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyInstance } from 'fastify'
import { SimeiError } from '#domain/errors.ts'
import type { ApiContext } from './context.ts'
import { accessDeclarations } from './plugins/access.ts'
import { documentation } from './plugins/documentation.ts'
import { headers } from './plugins/headers.ts'
import { limits } from './plugins/limits.ts'
import { otherMethods } from './plugins/methods.ts'
import { page } from './plugins/page.ts'
import { answerError } from './problem.ts'
import { alertRoutes } from './routes/alerts.ts'
import { batchRoutes } from './routes/batches.ts'
import { contractRoutes } from './routes/contracts.ts'
import { healthRoutes } from './routes/health.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { planRoutes } from './routes/plan.ts'
import { projectionRoutes } from './routes/projection.ts'
import { publicationDiffRoutes } from './routes/publication-diff.ts'
import { publicationRoutes } from './routes/publications.ts'
import { quarantineRoutes } from './routes/quarantine.ts'
import { ruleRoutes } from './routes/rules.ts'
import { sourceRoutes } from './routes/sources.ts'
import { statusRoutes } from './routes/status.ts'
import { targetRoutes } from './routes/targets.ts'
import { territoryRoutes } from './routes/territories.ts'
import { warningRoutes } from './routes/warnings.ts'
import { serverOptions } from './server-options.ts'

/** The HTTP service: third-party plugins, own plugins, routes, in that order. It does not listen yet. */
export async function buildApp(context: ApiContext): Promise<FastifyInstance> {
  const app = Fastify(serverOptions(context)).withTypeProvider<TypeBoxTypeProvider>()

  app.setErrorHandler(answerError)
  await app.register(accessDeclarations)
  await app.register(headers, { https: context.https })
  // A page elsewhere whose name was made to resolve to this machine would otherwise read the answers (DNS rebinding).
  app.addHook('onRequest', async request => {
    if (!context.hosts.includes(request.hostname)) throw new SimeiError('forbidden')
  })
  await app.register(limits, {})
  await app.register(documentation)

  await app.register(healthRoutes(context))
  await app.register(metricsRoutes(context))
  for (const routes of [
    statusRoutes,
    indicatorRoutes,
    territoryRoutes,
    publicationRoutes,
    publicationDiffRoutes,
    projectionRoutes,
    warningRoutes,
    planRoutes,
    targetRoutes,
    ruleRoutes,
    batchRoutes,
    sourceRoutes,
    quarantineRoutes,
    contractRoutes,
    alertRoutes,
  ])
    await app.register(routes(context), { prefix: '/api/v1' })
  await app.register(page, { folder: context.dashboardDir })
  await app.register(otherMethods)
  return app
}
