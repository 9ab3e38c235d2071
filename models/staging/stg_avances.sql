-- stg_avances: one row per progress of one product or activity in one period, as last reported.

-- Generated from stg_avances.ts; change that file.

CREATE TABLE `stg_avances` (
  `plan_id` String,
  `period` LowCardinality(String),
  `value` Decimal(18, 4),
  `unit` String,
  `budget_executed_balboas` Nullable(Decimal(18, 2)),
  `verification` Nullable(String),
  `reported_on` Date32,
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_avances` (`plan_id`, `period`, `value`, `unit`, `budget_executed_balboas`, `verification`, `reported_on`, `snapshot_on`)
SELECT `plan_id`, `period`, `value`, `unit`, `budget_executed_balboas`, `verification`, `reported_on`, `snapshot_on` FROM (
select `r`.`plan_id` as `plan_id`, `r`.`period` as `period`, `r`.`value` as `value`, `r`.`unit` as `unit`, `r`.`budget_executed_balboas` as `budget_executed_balboas`, `r`.`verification` as `verification`, `r`.`reported_on` as `reported_on`,
  b.snapshot_on as snapshot_on
from `raw`.`avances` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'avances'
order by b.sequence desc, r.line desc
limit 1 by `r`.`plan_id`, `r`.`period`
);
