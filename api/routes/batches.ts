import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { SimeiError } from '#domain/errors.ts'
import {
  BATCH_STATES,
  type BatchRecord,
  batchLife,
  batchList,
  batchOf,
  batchTotals,
  MOST_BATCHES,
} from '#store/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { readyModels } from './ready.ts'

const USUAL_BATCHES = 100

const Batch = Type.Object({
  batch_id: Type.String(),
  contract: Type.String(),
  file: Type.String(),
  state: OneOf(BATCH_STATES),
  read: Nullable(Type.String()),
  loaded: Nullable(Type.String()),
  quarantined: Nullable(Type.String()),
  amount_read: Nullable(Type.String()),
  amount_loaded: Nullable(Type.String()),
  amount_quarantined: Nullable(Type.String()),
  amount_unreadable_rows: Nullable(Type.String()),
  reason_code: Nullable(Type.String()),
  reason_detail: Nullable(Type.String()),
  snapshot_on: Type.String(),
  received_at: Type.String(),
  source: Type.String(),
  run_id: Nullable(Type.String()),
  origin: OneOf(['source', 'replay']),
  repeats_batch_id: Nullable(Type.String()),
  requested_by: Type.String(),
  format: Nullable(Type.String()),
  compression: Nullable(Type.String()),
  size_bytes: Nullable(Type.String()),
  control_rows: Nullable(Type.String()),
  control_amount: Nullable(Type.String()),
  decided_by: Nullable(Type.String()),
  decided_at: Nullable(Type.String()),
  decision_note: Nullable(Type.String()),
  life: Type.Array(Type.Object({ station: OneOf(BATCH_STATES), at: Nullable(Type.String()) }), {
    description: 'Las estaciones del lote con su hora; null si no ha llegado',
  }),
  conventions: Type.Array(
    Type.Object({
      name: Type.String(),
      value: Type.String(),
      by: OneOf(['declared', 'detected', 'default']),
    }),
    { description: 'Cómo se leyó el archivo' },
  ),
  reasons: Type.Array(Type.Object({ column: Type.String(), reason: Type.String(), rows: Type.String() })),
})

/** Sums over every batch of the filter, not only those listed; a repeat or a refused file loads nothing. */
const Totals = Type.Object({
  batches: Type.String(),
  rejected: Type.String(),
  held: Type.String(),
  read: Type.String(),
  loaded: Type.String(),
  quarantined: Type.String(),
  amount_read: Type.String(),
  amount_loaded: Type.String(),
  amount_quarantined: Type.String(),
  amount_unreadable_rows: Type.String(),
})

const BatchQuery = Type.Object(
  {
    contract: Type.Optional(OneOf(CONTRACT_NAMES)),
    state: Type.Optional(OneOf(BATCH_STATES)),
    source: Type.Optional(Type.String({ maxLength: 100 })),
    run: Type.Optional(Type.String(NUMBER)),
    origin: Type.Optional(OneOf(['source', 'replay'])),
    before: Type.Optional(Type.String({ ...NUMBER, description: 'Solo lotes anteriores a este número' })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_BATCHES, default: USUAL_BATCHES })),
  },
  { additionalProperties: false },
)

const shown = (batch: BatchRecord) => {
  const { file_name, rows_read, rows_loaded, rows_quarantined, reasons, conventions, ...row } = batch
  return {
    ...row,
    file: file_name,
    read: rows_read,
    loaded: rows_loaded,
    quarantined: rows_quarantined,
    life: [...batchLife(batch)],
    conventions: Object.entries(conventions).map(([name, convention]) => ({ name, ...convention })),
    reasons: [...reasons],
  }
}

/** The batch ledger, newest first: read = loaded + quarantined, in rows and in balboas. */
export const batchRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/ingest/batches',
      {
        config: access('loads', 'none'),
        schema: {
          querystring: BatchQuery,
          response: { 200: Type.Object({ batches: Type.Array(Batch), totals: Totals }), ...PROBLEMS },
        },
      },
      async request => {
        const { store } = readyModels(context)
        const { before, limit = USUAL_BATCHES, run: runId, ...filter } = request.query
        const [rows, totals] = await Promise.all([
          batchList(store, { ...filter, runId, before, limit }),
          batchTotals(store, { ...filter, runId }),
        ])
        return { totals, batches: rows.map(shown) }
      },
    )

    app.get(
      '/ingest/batches/:batch',
      {
        config: access('loads', 'none'),
        schema: {
          params: Type.Object({ batch: Type.String(NUMBER) }),
          response: { 200: Batch, ...PROBLEMS },
        },
      },
      async request => {
        const batch = await batchOf(readyModels(context).store, request.params.batch)
        if (batch === undefined) throw new SimeiError('not_found')
        return shown(batch)
      },
    )
  }
