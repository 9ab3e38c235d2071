import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox'
import Fastify, { type FastifyInstance } from 'fastify'
import { SimeiError } from '#domain/errors.ts'
import type { ApiContext } from './context.ts'
import { accessDeclarations } from './plugins/access.ts'
import { cookies } from './plugins/cookies.ts'
import { documentation } from './plugins/documentation.ts'
import { headers } from './plugins/headers.ts'
import { limits } from './plugins/limits.ts'
import { otherMethods } from './plugins/methods.ts'
import { page } from './plugins/page.ts'
import { readers } from './plugins/reader.ts'
import { runningAnswers } from './plugins/running.ts'
import { answerError } from './problem.ts'
import { accountRoutes } from './routes/accounts.ts'
import { agreementRoutes } from './routes/agreements.ts'
import { alertRoutes } from './routes/alerts.ts'
import { auditRoutes } from './routes/audit.ts'
import { batchRoutes } from './routes/batches.ts'
import { contractRoutes } from './routes/contracts.ts'
import { glassRoutes } from './routes/glass.ts'
import { grantRoutes } from './routes/grants.ts'
import { healthRoutes } from './routes/health.ts'
import { indicatorRoutes } from './routes/indicators.ts'
import { linkRoutes } from './routes/links.ts'
import { listRoutes } from './routes/lists.ts'
import { meRoutes } from './routes/me.ts'
import { metricsRoutes } from './routes/metrics.ts'
import { oidcRoutes } from './routes/oidc.ts'
import { personRoutes } from './routes/persons.ts'
import { planRoutes } from './routes/plan.ts'
import { privacyBreachRoutes } from './routes/privacy-breaches.ts'
import { privacyRegisterRoutes } from './routes/privacy-register.ts'
import { privacyRequestRoutes } from './routes/privacy-requests.ts'
import { projectionRoutes } from './routes/projection.ts'
import { proofRoutes } from './routes/proof.ts'
import { publicationDiffRoutes } from './routes/publication-diff.ts'
import { publicationRoutes } from './routes/publications.ts'
import { quarantineRoutes } from './routes/quarantine.ts'
import { ruleRoutes } from './routes/rules.ts'
import { secondFactorRoutes } from './routes/second-factor.ts'
import { sectoralListRoutes } from './routes/sectoral-lists.ts'
import { sessionRoutes } from './routes/session.ts'
import { sessionListRoutes } from './routes/sessions.ts'
import { sourceRoutes } from './routes/sources.ts'
import { statusRoutes } from './routes/status.ts'
import { targetRoutes } from './routes/targets.ts'
import { territoryRoutes } from './routes/territories.ts'
import { tokenRoutes } from './routes/tokens.ts'
import { warningRoutes } from './routes/warnings.ts'
import { serverOptions } from './server-options.ts'

const THIS_MACHINE = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

/** The HTTP service: third-party plugins, own plugins, routes, in that order. It does not listen yet. */
export async function buildApp(context: ApiContext): Promise<FastifyInstance> {
  const app = Fastify(serverOptions(context)).withTypeProvider<TypeBoxTypeProvider>()

  app.setErrorHandler(answerError)
  await app.register(accessDeclarations)
  await app.register(headers, { https: context.https })
  // A page elsewhere whose name was made to resolve to this machine would otherwise read the answers (DNS rebinding).
  app.addHook('onRequest', async request => {
    if (!context.hosts.includes(request.hostname)) throw new SimeiError('forbidden')
    // Past the proxy, in the clear: nobody from another machine, who is not believed about TLS either.
    if (context.https && request.protocol !== 'https' && !THIS_MACHINE.includes(request.ip))
      throw new SimeiError('forbidden')
  })
  await app.register(limits, {})
  await app.register(cookies)
  await app.register(readers, { access: context.access, https: context.https })
  await app.register(runningAnswers, { access: context.access })
  await app.register(documentation)

  await app.register(healthRoutes(context))
  await app.register(metricsRoutes(context))
  for (const routes of [
    statusRoutes,
    meRoutes,
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
    sessionRoutes,
    sessionListRoutes,
    proofRoutes,
    secondFactorRoutes,
    linkRoutes,
    accountRoutes,
    grantRoutes,
    tokenRoutes,
    auditRoutes,
    privacyRequestRoutes,
    privacyBreachRoutes,
    privacyRegisterRoutes,
    glassRoutes,
    personRoutes,
    listRoutes,
    agreementRoutes,
    sectoralListRoutes,
    oidcRoutes,
  ])
    await app.register(routes(context), { prefix: '/api/v1' })
  await app.register(page, { folder: context.dashboardDir })
  await app.register(otherMethods)
  return app
}
