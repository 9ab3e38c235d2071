-- stg_puntos_de_pago: one row per one pay point in one cycle, as last reported.

-- Generated from stg_puntos_de_pago.ts; change that file.

CREATE TABLE `stg_puntos_de_pago` (
  `pay_point_id` String,
  `cycle` LowCardinality(String),
  `point_name` Nullable(String),
  `longitude` Nullable(Decimal(9, 6)),
  `latitude` Nullable(Decimal(9, 6)),
  `corregimiento_code` LowCardinality(String),
  `modality` LowCardinality(String),
  `active` Bool,
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_puntos_de_pago` (`pay_point_id`, `cycle`, `point_name`, `longitude`, `latitude`, `corregimiento_code`, `modality`, `active`, `snapshot_on`)
SELECT `pay_point_id`, `cycle`, `point_name`, `longitude`, `latitude`, `corregimiento_code`, `modality`, `active`, `snapshot_on` FROM (
select `r`.`pay_point_id` as `pay_point_id`, `r`.`cycle` as `cycle`, `r`.`point_name` as `point_name`, `r`.`longitude` as `longitude`, `r`.`latitude` as `latitude`, `r`.`corregimiento_code` as `corregimiento_code`, `r`.`modality` as `modality`, `r`.`active` as `active`,
  b.snapshot_on as snapshot_on
from `raw`.`puntos_de_pago` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'puntos_de_pago'
order by b.sequence desc, r.line desc
limit 1 by `r`.`pay_point_id`, `r`.`cycle`
);
