-- stg_calidad: one row per one evaluation of one service unit against one standard, as last reported.

-- Generated from stg_calidad.ts; change that file.

CREATE TABLE `stg_calidad` (
  `point_id` String,
  `service_code` LowCardinality(Nullable(String)),
  `standard` LowCardinality(String),
  `evaluated_on` Date32,
  `met` Bool,
  `score` Nullable(Decimal(5, 2)),
  `users_surveyed` Nullable(Int64),
  `users_satisfied` Nullable(Int64),
  `operator` LowCardinality(String),
  `corregimiento_code` LowCardinality(Nullable(String)),
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_calidad` (`point_id`, `service_code`, `standard`, `evaluated_on`, `met`, `score`, `users_surveyed`, `users_satisfied`, `operator`, `corregimiento_code`, `snapshot_on`)
SELECT `point_id`, `service_code`, `standard`, `evaluated_on`, `met`, `score`, `users_surveyed`, `users_satisfied`, `operator`, `corregimiento_code`, `snapshot_on` FROM (
select `r`.`point_id` as `point_id`, `r`.`service_code` as `service_code`, `r`.`standard` as `standard`, `r`.`evaluated_on` as `evaluated_on`, `r`.`met` as `met`, `r`.`score` as `score`, `r`.`users_surveyed` as `users_surveyed`, `r`.`users_satisfied` as `users_satisfied`, `r`.`operator` as `operator`, `r`.`corregimiento_code` as `corregimiento_code`,
  b.snapshot_on as snapshot_on
from `raw`.`calidad` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'calidad'
order by b.sequence desc, r.line desc
limit 1 by `r`.`point_id`, `r`.`standard`, `r`.`evaluated_on`
);
