-- fct_targets: one row per target.

-- Generated from fct_targets.ts; change that file.

CREATE TABLE `fct_targets` (
  `plan_id` String,
  `indicator` LowCardinality(String),
  `territory` LowCardinality(String),
  `programme` LowCardinality(String),
  `period` LowCardinality(String),
  `baseline` Nullable(Decimal(18, 4)),
  `target` Decimal(18, 4),
  `target_min` Nullable(Decimal(18, 4)),
  `target_max` Nullable(Decimal(18, 4)),
  `apportioned_by` LowCardinality(String),
  `trajectory` LowCardinality(String),
  `valid_from` Nullable(Date32),
  `valid_to` Nullable(Date32),
  `legal_source` Nullable(String),
  `synthetic` Bool
)
ENGINE = MergeTree
ORDER BY (`indicator`, `territory`, `period`);

INSERT INTO `fct_targets` (`plan_id`, `indicator`, `territory`, `programme`, `period`, `baseline`, `target`, `target_min`, `target_max`, `apportioned_by`, `trajectory`, `valid_from`, `valid_to`, `legal_source`, `synthetic`)
SELECT `plan_id`, `indicator`, `territory`, `programme`, `period`, `baseline`, `target`, `target_min`, `target_max`, `apportioned_by`, `trajectory`, `valid_from`, `valid_to`, `legal_source`, `synthetic` FROM (
select plan_id, assumeNotNull(indicator) as indicator, assumeNotNull(territory_code) as territory, coalesce(programme, '') as programme,
  assumeNotNull(period) as period, baseline, assumeNotNull(target) as target, target_min, target_max,
  coalesce(apportioned_by, '') as apportioned_by, coalesce(trajectory, '') as trajectory, valid_from, valid_to, legal_source, synthetic
from `stg_plan`
where kind = 'meta' and (toString(assumeNotNull(indicator)), toString(assumeNotNull(territory_code)), toString(coalesce(programme, '')), toString(assumeNotNull(period)))
  not in (select indicator, territory, programme, period from staff_targets)
union all
select concat('SIMEI-', toString(version)), indicator, territory, programme, period, baseline, target, target_min, target_max,
  apportioned_by, trajectory, valid_from, valid_to, legal_source, synthetic
from staff_targets
);
