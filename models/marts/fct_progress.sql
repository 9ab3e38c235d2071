-- fct_progress: one row per plan node and period.

-- Generated from fct_progress.ts; change that file.

CREATE TABLE `fct_progress` (
  `plan_id` String,
  `period` LowCardinality(String),
  `value` Decimal(18, 4),
  `unit` String,
  `budget_executed_balboas` Nullable(Decimal(18, 2)),
  `verification` Nullable(String),
  `reported_on` Date32
)
ENGINE = MergeTree
ORDER BY (`plan_id`, `period`);

INSERT INTO `fct_progress` (`plan_id`, `period`, `value`, `unit`, `budget_executed_balboas`, `verification`, `reported_on`)
SELECT `plan_id`, `period`, `value`, `unit`, `budget_executed_balboas`, `verification`, `reported_on` FROM (
select `plan_id`, `period`, `value`, `unit`, `budget_executed_balboas`, `verification`, `reported_on` from `stg_avances`
);
