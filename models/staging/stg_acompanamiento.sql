-- stg_acompanamiento: one row per one visit to a household, assigned or made, as last reported.

-- Generated from stg_acompanamiento.ts; change that file.

CREATE TABLE `stg_acompanamiento` (
  `visit_id` String,
  `household_id` String,
  `promoter_id` String,
  `programme` LowCardinality(Nullable(String)),
  `phase` LowCardinality(String),
  `scheduled_on` Date32,
  `visited_on` Nullable(Date32),
  `result` LowCardinality(Nullable(String)),
  `corregimiento_code` LowCardinality(String),
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_acompanamiento` (`visit_id`, `household_id`, `promoter_id`, `programme`, `phase`, `scheduled_on`, `visited_on`, `result`, `corregimiento_code`, `snapshot_on`)
SELECT `visit_id`, `household_id`, `promoter_id`, `programme`, `phase`, `scheduled_on`, `visited_on`, `result`, `corregimiento_code`, `snapshot_on` FROM (
select `r`.`visit_id` as `visit_id`, `r`.`household_id` as `household_id`, `r`.`promoter_id` as `promoter_id`, `r`.`programme` as `programme`, `r`.`phase` as `phase`, `r`.`scheduled_on` as `scheduled_on`, `r`.`visited_on` as `visited_on`, `r`.`result` as `result`, `r`.`corregimiento_code` as `corregimiento_code`,
  b.snapshot_on as snapshot_on
from `raw`.`acompanamiento` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'acompanamiento'
order by b.sequence desc, r.line desc
limit 1 by `r`.`visit_id`
);
