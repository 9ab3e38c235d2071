import { sql } from 'kysely'
import { notNull } from '../framework/checks.ts'
import { defineModel } from '../framework/model.ts'
import { stg_plan } from '../staging/stg_plan.ts'

/**
 * Grain: one target of one indicator, territory, programme and period. Source: `stg_plan`. Baseline and target in the indicator's
 * unit. `programme` empty: of all programmes together. `legal_source` null: no document sets it.
 */
export const fct_targets = defineModel({
  name: 'fct_targets',
  grain: 'target',
  columns: {
    plan_id: 'String',
    indicator: 'LowCardinality(String)',
    territory: 'LowCardinality(String)',
    programme: 'LowCardinality(String)',
    period: 'LowCardinality(String)',
    baseline: 'Nullable(Decimal(18, 4))',
    target: 'Decimal(18, 4)',
    valid_from: 'Nullable(Date32)',
    valid_to: 'Nullable(Date32)',
    legal_source: 'Nullable(String)',
    synthetic: 'Bool',
  },
  reads: [stg_plan],
  orderBy: ['indicator', 'territory', 'period'],
  query: db =>
    db
      .selectFrom('stg_plan')
      .select(['plan_id', 'baseline', 'valid_from', 'valid_to', 'legal_source', 'synthetic'])
      .select([
        sql<string>`assumeNotNull(indicator)`.as('indicator'),
        sql<string>`assumeNotNull(territory_code)`.as('territory'),
        sql<string>`coalesce(programme, '')`.as('programme'),
        sql<string>`assumeNotNull(period)`.as('period'),
        sql<string>`assumeNotNull(target)`.as('target'),
      ])
      .where('kind', '=', sql.lit('meta')),
  checks: [notNull('target')],
  served: { programme: "''", territory: "if(territory = 'PA', '', territory)" },
})
