import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { SimeiError } from '#domain/errors.ts'
import { type RunRecord, runList, runOf } from '#store/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { readyModels } from './ready.ts'

const RUN_STATES = ['running', 'done', 'failed', 'skipped', 'cancelled', 'interrupted'] as const

const Progress = Type.Object(
  {
    file: Nullable(Type.String()),
    bytes_done: Type.Integer(),
    bytes_total: Nullable(Type.Integer()),
    files_done: Type.Integer(),
    files_total: Nullable(Type.Integer()),
  },
  { description: 'Lo que va de una carga en curso; los totales son null mientras no se saben' },
)

const Run = Type.Object({
  run_id: Type.String(),
  source: Type.String(),
  slot_at: Nullable(Type.String({ description: 'El instante planeado; null si la pidió una persona' })),
  cause: OneOf(['schedule', 'catch_up', 'backfill', 'manual', 'start']),
  requested_by: Type.String(),
  state: OneOf(RUN_STATES),
  skip_reason: Nullable(OneOf(['overlap', 'paused', 'dependency', 'coalesced'])),
  progress: Nullable(Progress),
  cancel_requested_at: Nullable(Type.String()),
  started_at: Type.String(),
  finished_at: Nullable(Type.String()),
  error_code: Nullable(Type.String()),
  error_detail: Nullable(Type.String()),
  batches: Type.Array(
    Type.Object({ state: Type.String(), batches: Type.Integer() }, { description: 'Lotes por estado' }),
  ),
})

const Source = Type.Object({
  name: Type.String(),
  kind: OneOf(['folder', 'postgres', 'http', 's3', 'sftp']),
  contract: Nullable(Type.String({ description: 'null: lo dice el nombre de cada archivo' })),
  schedule: Nullable(
    Type.Object({ cron: Type.String(), time_zone: Type.String(), missed: OneOf(['once', 'each']) }),
  ),
  after: Type.Array(Type.String()),
  next_run_at: Nullable(Type.String()),
  paused_at: Nullable(Type.String()),
  paused_by: Nullable(Type.String()),
  last_run: Nullable(Run),
  last_success_at: Nullable(Type.String()),
  freshness: Type.Array(
    Type.Object({
      contract: Type.String(),
      snapshot_on: Nullable(Type.String()),
      received_at: Nullable(Type.String()),
      age_days: Nullable(Type.Integer()),
      limit_days: Type.Integer(),
      stale: Type.Boolean(),
    }),
  ),
  held_batches: Type.Array(Type.String()),
  open_quarantine: Type.String({ description: 'Filas en cuarentena que nadie ha resuelto' }),
})

const shown = ({ batches, ...run }: RunRecord) => ({
  ...run,
  batches: Object.entries(batches).map(([state, count]) => ({ state, batches: count })),
})

const MOST_RUNS = 200

/** The configured sources and their runs. What only the loader can do (run, cancel, pause) is asked for on the command line. */
export const sourceRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/ingest/sources',
      {
        config: access('loads', 'none'),
        schema: { response: { 200: Type.Object({ sources: Type.Array(Source) }), ...PROBLEMS } },
      },
      async () => {
        const sources = await context.sources()
        return {
          sources: sources.map(source => ({
            ...source,
            after: [...source.after],
            freshness: [...source.freshness],
            held_batches: [...source.held_batches],
            last_run: source.last_run === null ? null : shown(source.last_run),
          })),
        }
      },
    )

    app.get(
      '/ingest/runs',
      {
        config: access('loads', 'none'),
        schema: {
          querystring: Type.Object(
            {
              source: Type.Optional(Type.String({ maxLength: 100 })),
              state: Type.Optional(OneOf(RUN_STATES)),
              before: Type.Optional(Type.String(NUMBER)),
              limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_RUNS, default: 50 })),
            },
            { additionalProperties: false },
          ),
          response: { 200: Type.Object({ runs: Type.Array(Run) }), ...PROBLEMS },
        },
      },
      async request => ({ runs: (await runList(readyModels(context).store, request.query)).map(shown) }),
    )

    app.get(
      '/ingest/runs/:run',
      {
        config: access('loads', 'none'),
        schema: {
          params: Type.Object({ run: Type.String(NUMBER) }),
          response: { 200: Run, ...PROBLEMS },
        },
      },
      async request => {
        const run = await runOf(readyModels(context).store, request.params.run)
        if (run === undefined) throw new SimeiError('not_found')
        return shown(run)
      },
    )
  }
