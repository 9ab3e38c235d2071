-- stg_plan: one row per one target of one indicator, territory and period, or one node of the plan (pillar, line, result, product, activity), as last reported.

-- Generated from stg_plan.ts; change that file.

CREATE TABLE `stg_plan` (
  `plan_id` String,
  `kind` LowCardinality(String),
  `parent_id` Nullable(String),
  `title` Nullable(String),
  `indicator` LowCardinality(Nullable(String)),
  `territory_code` LowCardinality(Nullable(String)),
  `programme` LowCardinality(Nullable(String)),
  `period` LowCardinality(Nullable(String)),
  `baseline` Nullable(Decimal(18, 4)),
  `target` Nullable(Decimal(18, 4)),
  `target_min` Nullable(Decimal(18, 4)),
  `target_max` Nullable(Decimal(18, 4)),
  `apportioned_by` LowCardinality(Nullable(String)),
  `trajectory` LowCardinality(Nullable(String)),
  `unit` Nullable(String),
  `budget_balboas` Nullable(Decimal(18, 2)),
  `office` Nullable(String),
  `valid_from` Nullable(Date32),
  `valid_to` Nullable(Date32),
  `legal_source` Nullable(String),
  `synthetic` Bool,
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_plan` (`plan_id`, `kind`, `parent_id`, `title`, `indicator`, `territory_code`, `programme`, `period`, `baseline`, `target`, `target_min`, `target_max`, `apportioned_by`, `trajectory`, `unit`, `budget_balboas`, `office`, `valid_from`, `valid_to`, `legal_source`, `synthetic`, `snapshot_on`)
SELECT `plan_id`, `kind`, `parent_id`, `title`, `indicator`, `territory_code`, `programme`, `period`, `baseline`, `target`, `target_min`, `target_max`, `apportioned_by`, `trajectory`, `unit`, `budget_balboas`, `office`, `valid_from`, `valid_to`, `legal_source`, `synthetic`, `snapshot_on` FROM (
select `r`.`plan_id` as `plan_id`, `r`.`kind` as `kind`, `r`.`parent_id` as `parent_id`, `r`.`title` as `title`, `r`.`indicator` as `indicator`, `r`.`territory_code` as `territory_code`, `r`.`programme` as `programme`, `r`.`period` as `period`, `r`.`baseline` as `baseline`, `r`.`target` as `target`, `r`.`target_min` as `target_min`, `r`.`target_max` as `target_max`, `r`.`apportioned_by` as `apportioned_by`, `r`.`trajectory` as `trajectory`, `r`.`unit` as `unit`, `r`.`budget_balboas` as `budget_balboas`, `r`.`office` as `office`, `r`.`valid_from` as `valid_from`, `r`.`valid_to` as `valid_to`, `r`.`legal_source` as `legal_source`, `r`.`synthetic` as `synthetic`,
  b.snapshot_on as snapshot_on
from `raw`.`plan` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'plan'
order by b.sequence desc, r.line desc
limit 1 by `r`.`plan_id`
);
