import { related, unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { stg_avances } from '../staging/stg_avances.ts'
import { dim_plan_node } from './dim_plan_node.ts'

/**
 * Grain: progress of one plan node at the end of one period. Source: `stg_avances`. `value` is cumulative, in the node's unit;
 * the budget executed in balboas, null when not reported.
 */
export const fct_progress = defineModel({
  name: 'fct_progress',
  grain: 'plan node and period',
  columns: {
    plan_id: 'String',
    period: 'LowCardinality(String)',
    value: 'Decimal(18, 4)',
    unit: 'String',
    budget_executed_balboas: 'Nullable(Decimal(18, 2))',
    verification: 'Nullable(String)',
    reported_on: 'Date32',
  },
  reads: [stg_avances, dim_plan_node],
  orderBy: ['plan_id', 'period'],
  query: db =>
    db
      .selectFrom('stg_avances')
      .select([
        'plan_id',
        'period',
        'value',
        'unit',
        'budget_executed_balboas',
        'verification',
        'reported_on',
      ]),
  checks: [
    unique('plan_id', 'period'),
    { ...related('plan_id', 'dim_plan_node', 'plan_id'), severity: 'warning' },
  ],
  served: { programme: "''", territory: "''" },
})
