-- dim_plan_node: one row per node of the plan.

-- Generated from dim_plan_node.ts; change that file.

CREATE TABLE `dim_plan_node` (
  `plan_id` String,
  `kind` LowCardinality(String),
  `parent_id` Nullable(String),
  `title` Nullable(String),
  `unit` Nullable(String),
  `baseline` Nullable(Decimal(18, 4)),
  `target` Nullable(Decimal(18, 4)),
  `period` LowCardinality(Nullable(String)),
  `budget_balboas` Nullable(Decimal(18, 2)),
  `office` Nullable(String),
  `valid_from` Nullable(Date32),
  `valid_to` Nullable(Date32),
  `legal_source` Nullable(String),
  `synthetic` Bool
)
ENGINE = MergeTree
ORDER BY (`kind`, `plan_id`);

INSERT INTO `dim_plan_node` (`plan_id`, `kind`, `parent_id`, `title`, `unit`, `baseline`, `target`, `period`, `budget_balboas`, `office`, `valid_from`, `valid_to`, `legal_source`, `synthetic`)
SELECT `plan_id`, `kind`, `parent_id`, `title`, `unit`, `baseline`, `target`, `period`, `budget_balboas`, `office`, `valid_from`, `valid_to`, `legal_source`, `synthetic` FROM (
select `plan_id`, `kind`, `parent_id`, `title`, `unit`, `baseline`, `target`, `period`, `budget_balboas`, `office`, `valid_from`, `valid_to`, `legal_source`, `synthetic` from `stg_plan` where `kind` != 'meta'
);
