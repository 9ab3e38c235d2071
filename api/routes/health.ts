import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { SimeiError } from '#domain/errors.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { PROBLEMS } from '../schemas.ts'

const Ok = Type.Object({ status: Type.Literal('ok') })

/** `live`: the process answers. `ready`: a publication is current and can be read. */
export const healthRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/health/live',
      {
        config: { ...access('public', 'none'), rate: 'unlimited' as const },
        schema: { response: { 200: Ok } },
      },
      async () => ({ status: 'ok' as const }),
    )
    app.get(
      '/health/ready',
      {
        config: { ...access('public', 'none'), rate: 'unlimited' as const },
        schema: { response: { 200: Ok, ...PROBLEMS } },
      },
      async () => {
        const { publication } = await context.status()
        if (publication === null) throw new SimeiError('not_ready')
        return { status: 'ok' as const }
      },
    )
  }
