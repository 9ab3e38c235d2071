-- dim_service_point: one row per service point and stretch between its reports.

-- Generated from dim_service_point.ts; change that file.

CREATE TABLE `dim_service_point` (
  `point_id` String,
  `valid_from` Date32,
  `valid_to` Date32,
  `point_name` String,
  `institution` LowCardinality(String),
  `kind` LowCardinality(Nullable(String)),
  `dimension` LowCardinality(String),
  `longitude` Nullable(Decimal(9, 6)),
  `latitude` Nullable(Decimal(9, 6)),
  `services_core` Array(String),
  `services_extended` Array(String),
  `services_differentiated` Array(String),
  `capacity_persons` Nullable(Int64),
  `active` Bool,
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`point_id`, `valid_from`);

INSERT INTO `dim_service_point` (`point_id`, `valid_from`, `valid_to`, `point_name`, `institution`, `kind`, `dimension`, `longitude`, `latitude`, `services_core`, `services_extended`, `services_differentiated`, `capacity_persons`, `active`, `corregimiento`)
SELECT `point_id`, `valid_from`, `valid_to`, `point_name`, `institution`, `kind`, `dimension`, `longitude`, `latitude`, `services_core`, `services_extended`, `services_differentiated`, `capacity_persons`, `active`, `corregimiento` FROM (
select point_id, snapshot_on as valid_from,
  leadInFrame(snapshot_on, 1, toDate32('2299-12-31') + 1) over (partition by point_id order by snapshot_on
    rows between unbounded preceding and unbounded following) - 1 as valid_to,
  point_name, institution, kind, dimension, longitude, latitude, if(services_core is null, [], splitByChar('|', assumeNotNull(services_core))) as services_core, if(services_extended is null, [], splitByChar('|', assumeNotNull(services_extended))) as services_extended,
  if(services_differentiated is null, [], splitByChar('|', assumeNotNull(services_differentiated))) as services_differentiated, capacity as capacity_persons, active, corregimiento_code as corregimiento
from `stg_oferta`
);
