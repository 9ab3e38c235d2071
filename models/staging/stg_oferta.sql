-- stg_oferta: one row per service point and date of a file.

-- Generated from stg_oferta.ts; change that file.

CREATE TABLE `stg_oferta` (
  `point_id` String,
  `snapshot_on` Date32,
  `point_name` String,
  `institution` LowCardinality(String),
  `kind` LowCardinality(Nullable(String)),
  `dimension` LowCardinality(String),
  `longitude` Nullable(Decimal(9, 6)),
  `latitude` Nullable(Decimal(9, 6)),
  `corregimiento_code` LowCardinality(String),
  `services_core` Nullable(String),
  `services_extended` Nullable(String),
  `services_differentiated` Nullable(String),
  `capacity` Nullable(Int64),
  `active` Bool
)
ENGINE = MergeTree
ORDER BY (`point_id`, `snapshot_on`);

INSERT INTO `stg_oferta` (`point_id`, `snapshot_on`, `point_name`, `institution`, `kind`, `dimension`, `longitude`, `latitude`, `corregimiento_code`, `services_core`, `services_extended`, `services_differentiated`, `capacity`, `active`)
SELECT `point_id`, `snapshot_on`, `point_name`, `institution`, `kind`, `dimension`, `longitude`, `latitude`, `corregimiento_code`, `services_core`, `services_extended`, `services_differentiated`, `capacity`, `active` FROM (
select r.point_id as point_id, b.snapshot_on as snapshot_on, r.point_name as point_name, r.institution as institution, r.kind as kind,
  r.dimension as dimension, r.longitude as longitude, r.latitude as latitude, r.corregimiento_code as corregimiento_code,
  r.services_core as services_core, r.services_extended as services_extended, r.services_differentiated as services_differentiated,
  r.capacity as capacity, r.active as active
from `raw`.`oferta` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'oferta'
order by b.sequence desc, r.line desc
limit 1 by r.point_id, b.snapshot_on
);
