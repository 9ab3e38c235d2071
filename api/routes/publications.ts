import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import {
  currentPublication,
  findingsOf,
  publicationList,
  readablePublication,
  reconciliationOf,
} from '#models/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Nullable, OneOf, PROBLEMS, SERIAL, TextSchema } from '../schemas.ts'
import { readyModels } from './ready.ts'

const Publication = Type.Object({
  publication: Type.Integer(),
  state: OneOf(['building', 'published', 'failed', 'detached']),
  as_of: Type.String(),
  published_at: Nullable(Type.String()),
})

const PrintedFigure = Type.Object({
  figure_id: Type.String(),
  indicator: Nullable(Type.String()),
  measure: Type.String(),
  basis: Type.String(),
  period: Type.String(),
  territory: Type.String(),
  breakdown: Type.Record(Type.String(), Type.String()),
  printed: Type.String(),
  rounded_to: Type.String(),
  computed: Nullable(Type.String()),
  difference: Nullable(Type.String()),
  status: OneOf(['equal', 'equal_when_rounded', 'different', 'no_data']),
  document: Type.String(),
  published_on: Type.String(),
  note: Nullable(Type.String()),
})

const Finding = Type.Object({
  finding_id: Type.String(),
  kind: Type.String(),
  severity: OneOf(['info', 'warning', 'error']),
  subject: Type.String(),
  rows: Type.String(),
  amount_balboas: Nullable(Type.String()),
  detail: TextSchema,
})

const PublicationQuery = Type.Object(
  { publication: Type.Optional(Type.Integer(SERIAL)) },
  { additionalProperties: false },
)

export const publicationRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/publications',
      {
        config: access('aggregates', 'none'),
        schema: {
          response: {
            200: Type.Object({
              current: Nullable(Type.Integer()),
              as_of: Nullable(Type.String()),
              publications: Type.Array(Publication),
            }),
            ...PROBLEMS,
          },
        },
      },
      async () => {
        const { store } = readyModels(context)
        const current = await currentPublication(store)
        return {
          current: current?.publication ?? null,
          as_of: current?.as_of ?? null,
          publications: [...(await publicationList(store))],
        }
      },
    )
    app.get(
      '/reconciliation',
      {
        config: access('aggregates', 'everywhere'),
        schema: {
          querystring: PublicationQuery,
          response: {
            200: Type.Object({
              publication: Type.Integer(),
              figures: Type.Array(PrintedFigure),
              findings: Type.Array(Finding),
            }),
            ...PROBLEMS,
          },
        },
      },
      async request => {
        const { store } = readyModels(context)
        const { publication } = await readablePublication(store, request.query.publication)
        const [figures, findings] = await Promise.all([
          reconciliationOf(store, publication),
          findingsOf(store, publication),
        ])
        return {
          publication,
          figures: [...figures],
          findings: findings.map(({ detail_es, detail_en, ...finding }) => ({
            ...finding,
            detail: { es: detail_es, en: detail_en },
          })),
        }
      },
    )
  }
