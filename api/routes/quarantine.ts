import { Readable } from 'node:stream'
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { CONTRACT_NAMES } from '#domain/contracts/index.ts'
import { BYTE_ORDER_MARK, csvLine } from '#domain/csv.ts'
import {
  QUARANTINE_STATES,
  type QuarantinedRow,
  type QuarantineFilter,
  type ReadQuarantine,
} from '#domain/quarantine.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { NUMBER, Nullable, OneOf, PROBLEMS } from '../schemas.ts'
import { LONGEST_DOWNLOAD_MS } from '../server-options.ts'

const CODE = { pattern: '^[a-z_()]{1,60}$' }
const MOST_ROWS = 200

const Row = Type.Object(
  {
    contract: Type.String(),
    batch_id: Type.String(),
    line: Type.String(),
    file_name: Type.String(),
    snapshot_on: Type.String(),
    amount: Nullable(Type.String()),
    reasons: Type.Array(
      Type.Object({ column: Type.String(), reason: Type.String(), value_class: Type.String() }),
    ),
    values: Type.Array(
      Type.Object({
        column: Type.String(),
        shown: Nullable(Type.String()),
        value_class: Nullable(Type.String()),
      }),
      { description: 'Enmascarados: ningún nombre, cédula ni dato sensible' },
    ),
    state: OneOf(QUARANTINE_STATES),
    by_batch_id: Nullable(Type.String()),
    resolved_at: Nullable(Type.String()),
  },
  { description: 'Una fila en cuarentena, sin datos nominales' },
)

const Count = Type.Object({
  contract: Type.String(),
  column: Nullable(Type.String()),
  reason: Nullable(Type.String()),
  quarantined: Type.String(),
  open: Type.String(),
  replayed: Type.String(),
  superseded: Type.String(),
  dismissed: Type.String(),
})

const Filters = {
  contract: Type.Optional(OneOf(CONTRACT_NAMES)),
  batch: Type.Optional(Type.String(NUMBER)),
  column: Type.Optional(Type.String(CODE)),
  reason: Type.Optional(Type.String(CODE)),
  state: Type.Optional(OneOf(QUARANTINE_STATES)),
}

const ListQuery = Type.Object(
  {
    ...Filters,
    after: Type.Optional(
      Type.String({ pattern: '^\\d{1,18}\\.\\d{1,18}$', description: 'La página que sigue: `next`' }),
    ),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MOST_ROWS, default: 50 })),
  },
  { additionalProperties: false },
)

type Asked = Omit<QuarantineFilter, 'batch_id' | 'after'> & {
  readonly batch?: string
  readonly after?: string
}

function filterOf({ batch, after, ...filter }: Asked): QuarantineFilter {
  const [batchId = '', line = ''] = after?.split('.') ?? []
  return {
    ...filter,
    ...(batch === undefined ? {} : { batch_id: batch }),
    ...(after === undefined ? {} : { after: { batch_id: batchId, line } }),
  }
}

const HEADING = [
  'contrato',
  'lote',
  'linea',
  'archivo',
  'estado',
  'columna',
  'motivo',
  'clase_de_valor',
  'monto',
]

/** One line for each reason of each row, page by page as the reader takes them. */
async function* linesOf(quarantine: ReadQuarantine, filter: QuarantineFilter): AsyncGenerator<string> {
  yield BYTE_ORDER_MARK + csvLine(HEADING)
  const lines = (row: QuarantinedRow) =>
    row.reasons.map(({ column, reason, value_class }) =>
      csvLine([
        row.contract,
        row.batch_id,
        row.line,
        row.file_name,
        row.state,
        column,
        reason,
        value_class,
        row.amount ?? '',
      ]),
    )
  for (let after = filter.after; ; ) {
    const page = await quarantine.list({
      ...filter,
      limit: MOST_ROWS,
      ...(after === undefined ? {} : { after }),
    })
    yield page.rows.flatMap(lines).join('')
    if (page.next === null) return
    after = page.next
  }
}

/** Quarantined rows and how they stand. Values are masked before they reach the service; who corrects them does so on the command line. */
export const quarantineRoutes =
  ({ quarantine }: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/ingest/quarantine',
      {
        // Masked and yet one by one: not for whoever sees aggregates alone, and for no program.
        config: access('quarantine', 'everywhere'),
        schema: {
          querystring: ListQuery,
          response: {
            200: Type.Object({ rows: Type.Array(Row), next: Nullable(Type.String()) }),
            ...PROBLEMS,
          },
        },
      },
      async (request, reply) => {
        void reply.header('cache-control', 'no-store')
        const { rows, next } = await quarantine.list(filterOf(request.query))
        return {
          rows: rows.map(row => ({ ...row, reasons: [...row.reasons], values: [...row.values] })),
          next: next === null ? null : `${next.batch_id}.${next.line}`,
        }
      },
    )

    app.get(
      '/ingest/quarantine/summary',
      {
        config: access('loads', 'none'),
        schema: {
          querystring: Type.Object(
            { contract: Type.Optional(OneOf(CONTRACT_NAMES)) },
            { additionalProperties: false },
          ),
          response: { 200: Type.Object({ counts: Type.Array(Count) }), ...PROBLEMS },
        },
      },
      async request => ({ counts: [...(await quarantine.counts(request.query.contract))] }),
    )

    app.get(
      '/ingest/quarantine.csv',
      {
        config: { ...access('quarantine', 'everywhere'), rate: 'download' as const },
        handlerTimeout: LONGEST_DOWNLOAD_MS,
        schema: {
          querystring: Type.Object(Filters, { additionalProperties: false }),
          response: { 200: { content: { 'text/csv': { schema: Type.Unknown() } } }, ...PROBLEMS },
        },
      },
      async (request, reply) =>
        reply
          .type('text/csv; charset=utf-8')
          .header('cache-control', 'no-store')
          .header('content-disposition', 'attachment; filename="cuarentena.csv"')
          .send(Readable.from(linesOf(quarantine, filterOf(request.query)))),
    )
  }
