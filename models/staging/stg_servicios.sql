-- stg_servicios: one row per one service given to one person, as first reported.

-- Generated from stg_servicios.ts; change that file.

CREATE TABLE `stg_servicios` (
  `service_id` String,
  `person_id` String,
  `service_code` LowCardinality(String),
  `institution` LowCardinality(String),
  `served_on` Date32,
  `promoter_id` Nullable(String),
  `result` LowCardinality(Nullable(String)),
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_servicios` (`service_id`, `person_id`, `service_code`, `institution`, `served_on`, `promoter_id`, `result`, `snapshot_on`)
SELECT `service_id`, `person_id`, `service_code`, `institution`, `served_on`, `promoter_id`, `result`, `snapshot_on` FROM (
select `r`.`service_id` as `service_id`, `r`.`person_id` as `person_id`, `r`.`service_code` as `service_code`, `r`.`institution` as `institution`, `r`.`served_on` as `served_on`, `r`.`promoter_id` as `promoter_id`, `r`.`result` as `result`,
  b.snapshot_on as snapshot_on
from `raw`.`servicios` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'servicios'
order by b.sequence asc, r.line asc
limit 1 by `r`.`service_id`
);
