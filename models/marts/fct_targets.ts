import { sql } from 'kysely'
import { holds, notNull } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_plan } from '../staging/stg_plan.ts'

/**
 * Grain: one target of one indicator, territory, programme and period. Sources: `stg_plan`, and `staff_targets`, whose rows take the
 * place of the plan's of the same indicator, territory, programme and period. Baseline and target in the indicator's
 * unit; the limits of its corridor too, null where the rule of bands gives them. `programme` empty: of all programmes together. `legal_source`
 * null: no document sets it. `apportioned_by` empty: its parts have no share of it. `trajectory` empty: what suits the indicator.
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
    target_min: 'Nullable(Decimal(18, 4))',
    target_max: 'Nullable(Decimal(18, 4))',
    apportioned_by: 'LowCardinality(String)',
    trajectory: 'LowCardinality(String)',
    valid_from: 'Nullable(Date32)',
    valid_to: 'Nullable(Date32)',
    legal_source: 'Nullable(String)',
    synthetic: 'Bool',
  },
  reads: [stg_plan],
  orderBy: ['indicator', 'territory', 'period'],
  inputs: ['staff_targets'],
  query: sql`
    select plan_id, assumeNotNull(indicator) as indicator, assumeNotNull(territory_code) as territory, coalesce(programme, '') as programme,
      assumeNotNull(period) as period, baseline, assumeNotNull(target) as target, target_min, target_max,
      coalesce(apportioned_by, '') as apportioned_by, coalesce(trajectory, '') as trajectory, valid_from, valid_to, legal_source, synthetic
    from ${from(stg_plan)}
    where kind = 'meta' and (toString(assumeNotNull(indicator)), toString(assumeNotNull(territory_code)), toString(coalesce(programme, '')), toString(assumeNotNull(period)))
      not in (select indicator, territory, programme, period from staff_targets)
    union all
    select concat('SIMEI-', toString(version)), indicator, territory, programme, period, baseline, target, target_min, target_max,
      apportioned_by, trajectory, valid_from, valid_to, legal_source, synthetic
    from staff_targets`,
  checks: [
    notNull('target'),
    holds(
      'a target lies in its corridor',
      '(target_min is null or target_min <= target) and (target_max is null or target <= target_max)',
      'warning',
    ),
    {
      name: 'one version of a target per day on which it becomes valid',
      severity: 'warning',
      failing: table => sql`
        select count() from (
          select 1 from ${table} group by indicator, territory, programme, period, valid_from having count() > 1)`,
    },
  ],
  served: { programme: "''", territory: "if(territory = 'PA', '', territory)" },
})
