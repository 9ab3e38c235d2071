import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { sql } from 'kysely'
import { Type } from 'typebox'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { BATCH_STATES } from '#store/index.ts'
import type { ApiContext } from '../context.ts'
import { Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { readyModels } from './ready.ts'

const MOST_BATCHES = 500
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
  read: Type.String(),
  loaded: Type.String(),
  quarantined: Type.String(),
  amount_read: Type.String(),
  amount_loaded: Type.String(),
  amount_quarantined: Type.String(),
  amount_unreadable_rows: Type.String(),
})

const sumOf = (
  column:
    | 'rows_read'
    | 'rows_loaded'
    | 'rows_quarantined'
    | 'amount_read'
    | 'amount_loaded'
    | 'amount_quarantined'
    | 'amount_unreadable_rows',
) => sql<string>`coalesce(sum(${sql.ref(column)}), 0)::text`

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
        const rows = await store.db
          .selectFrom('batches')
          .select([
            'batch_id',
            'contract',
            'file_name as file',
            'state',
            'rows_read as read',
            'rows_loaded as loaded',
            'rows_quarantined as quarantined',
            'amount_read',
            'amount_loaded',
            'amount_quarantined',
            'amount_unreadable_rows',
            'reason_code',
            'reason_detail',
            'snapshot_on',
            'received_at',
          ])
          .$if(contract !== undefined, query => query.where('contract', '=', contract ?? ''))
          .$if(before !== undefined, query => query.where('batch_id', '<', before ?? ''))
          .orderBy('batch_id', 'desc')
          .limit(limit)
          .execute()
        const totals = await store.db
          .selectFrom('batches')
          .select([
            sql<string>`count(*)::text`.as('batches'),
            sql<string>`(count(*) FILTER (WHERE state = 'rejected'))::text`.as('rejected'),
            sumOf('rows_read').as('read'),
            sumOf('rows_loaded').as('loaded'),
            sumOf('rows_quarantined').as('quarantined'),
            sumOf('amount_read').as('amount_read'),
            sumOf('amount_loaded').as('amount_loaded'),
            sumOf('amount_quarantined').as('amount_quarantined'),
            sumOf('amount_unreadable_rows').as('amount_unreadable_rows'),
          ])
          .$if(contract !== undefined, query => query.where('contract', '=', contract ?? ''))
          .executeTakeFirstOrThrow()
        const reasons = await store.db
          .selectFrom('batch_reasons')
          .selectAll()
          .where('batch_id', 'in', ['0', ...rows.map(row => row.batch_id)])
          .orderBy('rows', 'desc')
          .execute()
        return {
          totals,
          batches: rows.map(row => ({
            ...row,
            reasons: reasons
              .filter(reason => reason.batch_id === row.batch_id)
              .map(reason => ({ column: reason.column_name, reason: reason.reason_code, rows: reason.rows })),
          })),
        }
      },
    )
  }
