-- stg_reclamos: one row per one grievance, as last reported.

-- Generated from stg_reclamos.ts; change that file.

CREATE TABLE `stg_reclamos` (
  `grievance_id` String,
  `person_id` Nullable(String),
  `programme` LowCardinality(Nullable(String)),
  `kind` LowCardinality(String),
  `channel` LowCardinality(Nullable(String)),
  `corregimiento_code` LowCardinality(Nullable(String)),
  `opened_on` Date32,
  `due_on` Date32,
  `resolved_on` Nullable(Date32),
  `resolution` LowCardinality(Nullable(String)),
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_reclamos` (`grievance_id`, `person_id`, `programme`, `kind`, `channel`, `corregimiento_code`, `opened_on`, `due_on`, `resolved_on`, `resolution`, `snapshot_on`)
SELECT `grievance_id`, `person_id`, `programme`, `kind`, `channel`, `corregimiento_code`, `opened_on`, `due_on`, `resolved_on`, `resolution`, `snapshot_on` FROM (
select `r`.`grievance_id` as `grievance_id`, `r`.`person_id` as `person_id`, `r`.`programme` as `programme`, `r`.`kind` as `kind`, `r`.`channel` as `channel`, `r`.`corregimiento_code` as `corregimiento_code`, `r`.`opened_on` as `opened_on`, `r`.`due_on` as `due_on`, `r`.`resolved_on` as `resolved_on`, `r`.`resolution` as `resolution`,
  b.snapshot_on as snapshot_on
from `raw`.`reclamos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'reclamos'
order by b.sequence desc, r.line desc
limit 1 by `r`.`grievance_id`
);
