import { sql } from 'kysely'
import { holds, unique } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { stg_plan } from '../staging/stg_plan.ts'

/**
 * Grain: one node of the plan tree: pilar → línea → resultado → producto → actividad. Source: `stg_plan`. `target` in the node's own
 * unit, to be reached by `valid_to`; null when the plan sets none. Budget in balboas.
 */
export const dim_plan_node = defineModel({
  name: 'dim_plan_node',
  grain: 'node of the plan',
  columns: {
    plan_id: 'String',
    kind: 'LowCardinality(String)',
    parent_id: 'Nullable(String)',
    title: 'Nullable(String)',
    unit: 'Nullable(String)',
    baseline: 'Nullable(Decimal(18, 4))',
    target: 'Nullable(Decimal(18, 4))',
    period: 'LowCardinality(Nullable(String))',
    budget_balboas: 'Nullable(Decimal(18, 2))',
    office: 'Nullable(String)',
    valid_from: 'Nullable(Date32)',
    valid_to: 'Nullable(Date32)',
    legal_source: 'Nullable(String)',
    synthetic: 'Bool',
  },
  reads: [stg_plan],
  orderBy: ['kind', 'plan_id'],
  query: db =>
    db
      .selectFrom('stg_plan')
      .select(['plan_id', 'kind', 'parent_id', 'title', 'unit', 'baseline', 'target', 'period'])
      .select(['budget_balboas', 'office', 'valid_from', 'valid_to', 'legal_source', 'synthetic'])
      .where('kind', '!=', sql.lit('meta')),
  checks: [
    unique('plan_id'),
    holds(
      'the parent is a node of the plan',
      'parent_id is null or parent_id in (select plan_id from dim_plan_node)',
      'warning',
    ),
    {
      name: 'a budget is the sum of the budgets just below',
      severity: 'warning',
      failing: table => sql`
        select count()
        from (select plan_id, assumeNotNull(budget_balboas) as budget from ${table} where budget_balboas is not null) n
        inner join (
          select assumeNotNull(parent_id) as above, sum(assumeNotNull(budget_balboas)) as below from ${table}
          where parent_id is not null and budget_balboas is not null group by above
        ) c on c.above = n.plan_id
        where n.budget != c.below`,
    },
  ],
  served: { programme: "''", territory: "''" },
})
