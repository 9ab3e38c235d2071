-- fct_supply_gap: one row per district, dimension and quarter with demand.

-- Generated from fct_supply_gap.ts; change that file.

CREATE TABLE `fct_supply_gap` (
  `quarter_ends_on` Date32,
  `district` LowCardinality(String),
  `dimension` LowCardinality(String),
  `referrals` UInt32,
  `places` UInt64,
  `silent_points` UInt32,
  `unmet_referrals` UInt32
)
ENGINE = MergeTree
ORDER BY (`quarter_ends_on`, `district`, `dimension`);

INSERT INTO `fct_supply_gap` (`quarter_ends_on`, `district`, `dimension`, `referrals`, `places`, `silent_points`, `unmet_referrals`)
SELECT `quarter_ends_on`, `district`, `dimension`, `referrals`, `places`, `silent_points`, `unmet_referrals` FROM (
with demand as (
  select toDate32(toLastDayOfMonth(addMonths(toStartOfQuarter(referred_on), 2))) as quarter_ends_on,
    if(corregimiento = 'ND', 'ND', substring(corregimiento, 1, 4)) as district, toString(dimension) as dimension,
    toUInt32(count()) as referrals
  from `fct_referrals`
  group by quarter_ends_on, district, dimension
  having quarter_ends_on >= (select min(valid_from) from `dim_service_point` having count() > 0)
), supply as (
  select quarter_ends_on, substring(corregimiento, 1, 4) as district, toString(dimension) as dimension,
    toUInt64(3 * sum(assumeNotNull(capacity_persons) * (capacity_persons is not null))) as places,
    toUInt32(countIf(capacity_persons is null)) as silent_points
  from `dim_service_point`
  array join (select groupUniqArray(quarter_ends_on) from demand) as quarter_ends_on
  where active and quarter_ends_on between valid_from and valid_to
  group by quarter_ends_on, district, dimension
)
select d.quarter_ends_on as quarter_ends_on, d.district as district, d.dimension as dimension, d.referrals as referrals, ifNull(s.places, 0) as places,
  ifNull(s.silent_points, 0) as silent_points, toUInt32(greatest(0, toInt64(d.referrals) - toInt64(places))) as unmet_referrals
from demand as d
left join supply as s on s.quarter_ends_on = d.quarter_ends_on and s.district = d.district and s.dimension = d.dimension
);
