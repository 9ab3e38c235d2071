import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { ERRORS, type ErrorCode } from '#domain/errors.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Nullable, OneOf, TextSchema } from '../schemas.ts'

const Phase = Type.Object({
  phase: OneOf(['sources', 'ingest', 'build', 'check', 'publish', 'alert', 'deliver']),
  state: OneOf(['waiting', 'running', 'done', 'failed']),
  done: Type.Number(),
  total: Nullable(Type.Number()),
  unit: Type.String(),
  started_at: Nullable(Type.String()),
  finished_at: Nullable(Type.String()),
})

const Status = Type.Object({
  state: OneOf(['starting', 'loading', 'ready', 'failed']),
  publication: Nullable(Type.Integer()),
  run: Nullable(Type.Object({ state: Type.String(), started_at: Type.String(), phases: Type.Array(Phase) })),
  engines: Type.Array(
    Type.Object({ name: Type.String(), state: Type.String(), reason: Nullable(Type.String()) }),
  ),
  error: Nullable(Type.Object({ code: OneOf(Object.keys(ERRORS) as ErrorCode[]), text: TextSchema })),
})

export const statusRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/status',
      { config: access('public', 'none'), schema: { response: { 200: Status } } },
      async (request, reply) => {
        const { run, error, ...rest } = await context.status()
        // Why an engine fails may name paths and machines: for those who have signed in.
        const known = (await app.readerIfAny(request, reply)) !== undefined
        return {
          ...rest,
          engines: rest.engines.map(({ reason, ...engine }) => ({
            ...engine,
            reason: known ? reason : null,
          })),
          run: run && { ...run, phases: [...run.phases] },
          error: error && { code: error.code, text: ERRORS[error.code].text },
        }
      },
    )
  }
