import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox'
import { Type } from 'typebox'
import { PLAN_KINDS, PLAN_STATES, SUBSYSTEM_AREAS, SUBSYSTEM_STATES } from '#domain/plan.ts'
import { EVERYTHING } from '#domain/scope.ts'
import { planTree } from '#models/index.ts'
import type { ApiContext } from '../context.ts'
import { access } from '../plugins/access.ts'
import { Decimal, Nullable, OneOf, PROBLEMS, SERIAL, TextSchema } from '../schemas.ts'
import { readyModels } from './ready.ts'

const text = Nullable(Type.String())
const number = Nullable(Decimal)
const count = Type.Integer({ minimum: 0 })

const Node = Type.Object({
  plan_id: Type.String(),
  kind: OneOf(PLAN_KINDS),
  parent_id: text,
  depth: count,
  title: text,
  office: text,
  unit: text,
  baseline: number,
  target: number,
  valid_from: text,
  valid_to: text,
  legal_source: text,
  synthetic: Type.Boolean(),
  expected: number,
  progress: number,
  progress_period: text,
  reported_on: text,
  verification: text,
  physical_percent: number,
  budget_balboas: number,
  executed_balboas: number,
  financial_percent: number,
  state: OneOf(PLAN_STATES),
  children: Type.Object({
    on_target: count,
    at_risk: count,
    off_target: count,
    no_data: count,
    not_due: count,
  }),
})

const Subsystem = Type.Object({
  code: Type.String(),
  area: OneOf(SUBSYSTEM_AREAS),
  name: TextSchema,
  contracts: Type.Array(Type.String()),
  state: OneOf(SUBSYSTEM_STATES),
  snapshot_on: text,
})

const PlanSchema = Type.Object({
  publication: Type.Integer(),
  as_of: Type.String(),
  period: Type.String(),
  rule: TextSchema,
  nodes: Type.Array(Node),
  subsystems: Type.Array(Subsystem),
})

const PlanQuery = Type.Object(
  {
    period: Type.Optional(
      Type.String({
        maxLength: 60,
        description: 'Un periodo, al cierre del cual se juzga el plan; sin él, el último trimestre reportado',
      }),
    ),
    publication: Type.Optional(Type.Integer({ ...SERIAL, description: 'Una publicación anterior' })),
  },
  { additionalProperties: false },
)

export const planRoutes =
  (context: ApiContext): FastifyPluginAsyncTypebox =>
  async app => {
    app.get(
      '/plan',
      {
        // The plan belongs to nobody: every scope sees it whole.
        config: access('aggregates', 'none'),
        schema: { querystring: PlanQuery, response: { 200: PlanSchema, ...PROBLEMS } },
      },
      async request => {
        const plan = await planTree(readyModels(context), EVERYTHING, request.query)
        return {
          ...plan,
          nodes: [...plan.nodes],
          subsystems: plan.subsystems.map(one => ({ ...one, contracts: [...one.contracts] })),
        }
      },
    )
  }
