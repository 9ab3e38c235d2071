-- fct_pay_points: one row per pay point and cycle.

-- Generated from fct_pay_points.ts; change that file.

CREATE TABLE `fct_pay_points` (
  `pay_point_id` String,
  `pay_point_number` UInt32,
  `cycle` LowCardinality(String),
  `cycle_ends_on` Date32,
  `modality` LowCardinality(String),
  `active` Bool,
  `longitude` Nullable(Decimal(9, 6)),
  `latitude` Nullable(Decimal(9, 6)),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`cycle`, `corregimiento`);

INSERT INTO `fct_pay_points` (`pay_point_id`, `pay_point_number`, `cycle`, `cycle_ends_on`, `modality`, `active`, `longitude`, `latitude`, `corregimiento`)
SELECT `pay_point_id`, `pay_point_number`, `cycle`, `cycle_ends_on`, `modality`, `active`, `longitude`, `latitude`, `corregimiento` FROM (
select pay_point_id, toUInt32(dense_rank() over (order by pay_point_id)) as pay_point_number, cycle,
  if(position(cycle, '..') > 0, toDate32OrZero(substring(cycle, 13, 10)), addMonths(multiIf(position(cycle, '..') > 0, toDate32OrZero(substring(cycle, 1, 10)), substring(cycle, 5, 1) = '', makeDate32(toUInt16OrZero(substring(cycle, 1, 4)), 1, 1),
    substring(cycle, 5, 1) in ('Q', 'C'), makeDate32(toUInt16OrZero(substring(cycle, 1, 4)), 3 * toUInt8OrZero(substring(cycle, 6, 1)) - 2, 1), substring(cycle, 5, 1) = 'S', makeDate32(toUInt16OrZero(substring(cycle, 1, 4)), 6 * toUInt8OrZero(substring(cycle, 6, 1)) - 5, 1),
    makeDate32(toUInt16OrZero(substring(cycle, 1, 4)), toUInt8OrZero(substring(cycle, 5, 2)), 1)), multiIf(substring(cycle, 5, 1) = '', 12, substring(cycle, 5, 1) in ('Q', 'C'), 3, substring(cycle, 5, 1) = 'S', 6, 1)) - 1) as cycle_ends_on, modality, active, longitude, latitude, corregimiento_code as corregimiento
from `stg_puntos_de_pago`
);
