import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { BATCH_STATES, batchList, batchTotals, MOST_BATCHES } from '#store/index.ts'
import type { ApiContext } from '../context.ts'
import { Nullable, OneOf, PROBLEMS } from '../schemas.ts'
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
    before: Type.Optional(
      Type.String({ pattern: '^\\d{1,18}$', description: 'Solo lotes anteriores a este número' }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_BATCHES, default: USUAL_BATCHES })),
  },
  { additionalProperties: false },
)

/** The batch ledger, newest first: read = loaded + quarantined, in rows and in balboas. */
export const batchRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/ingest/batches',
      {
        schema: {
          querystring: BatchQuery,
          response: { 200: Type.Object({ batches: Type.Array(Batch), totals: Totals }), ...PROBLEMS },
        },
      },
      async request => {
        const { store } = readyModels(context)
        const { contract, before, limit = USUAL_BATCHES } = request.query
        const [rows, totals] = await Promise.all([
          batchList(store, { contract, before, limit }),
          batchTotals(store, { contract }),
        ])
        return {
          totals,
          batches: rows.map(({ file_name, rows_read, rows_loaded, rows_quarantined, reasons, ...row }) => ({
            ...row,
            file: file_name,
            read: rows_read,
            loaded: rows_loaded,
            quarantined: rows_quarantined,
            reasons: [...reasons],
          })),
        }
      },
    )
  }
