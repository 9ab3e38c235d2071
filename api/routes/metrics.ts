import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { collectDefaultMetrics, Registry } from 'prom-client'
import { Type } from 'typebox'
import type { ApiContext } from '../context.ts'
import { reportBatches, reportRuns, reportService, reportSources } from '../metrics/measures.ts'
import { access } from '../plugins/access.ts'
import { PROBLEMS } from '../schemas.ts'
import { readyModels } from './ready.ts'

/**
 * Metrics in the text format of Prometheus. All but those of this process are read from the store at each answer, so that every process
 * that is asked says the same. No name, no cédula, no file name.
 */
export const metricsRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    const ofProcess = new Registry()
    collectDefaultMetrics({ register: ofProcess })
    app.addHook('onClose', async () => ofProcess.clear())
    app.get(
      '/metrics',
      {
        config: access('monitoring', 'none'),
        schema: {
          description: 'Métricas para Prometheus / Metrics for Prometheus',
          response: { 200: { content: { 'text/plain': { schema: Type.String() } } }, ...PROBLEMS },
        },
      },
      async (_request, reply) => {
        const { store } = readyModels(context)
        const registry = new Registry()
        await Promise.all([
          reportBatches(registry, store),
          reportRuns(registry, store),
          reportService(registry, store),
        ])
        reportSources(registry, await context.sources())
        const all = Registry.merge([ofProcess, registry])
        return reply.type(all.contentType).send(await all.metrics())
      },
    )
  }
