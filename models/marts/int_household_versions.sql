-- int_household_versions: one row per household and stretch of an unchanged form and place.

-- Generated from int_household_versions.ts; change that file.

CREATE TABLE `int_household_versions` (
  `household_id` String,
  `household_number` UInt32,
  `valid_from` Date32,
  `valid_to` Date32,
  `form_on` Date32,
  `new_form` Bool,
  `poverty_band` LowCardinality(Nullable(String)),
  `movement` LowCardinality(Nullable(String)),
  `deprived_education` Nullable(Bool),
  `deprived_housing` Nullable(Bool),
  `deprived_environment` Nullable(Bool),
  `deprived_work` Nullable(Bool),
  `deprived_health` Nullable(Bool),
  `deprived` Nullable(Bool),
  `located_on` Nullable(Date32),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`household_id`, `valid_from`);

INSERT INTO `int_household_versions` (`household_id`, `household_number`, `valid_from`, `valid_to`, `form_on`, `new_form`, `poverty_band`, `movement`, `deprived_education`, `deprived_housing`, `deprived_environment`, `deprived_work`, `deprived_health`, `deprived`, `located_on`, `corregimiento`)
SELECT `household_id`, `household_number`, `valid_from`, `valid_to`, `form_on`, `new_form`, `poverty_band`, `movement`, `deprived_education`, `deprived_housing`, `deprived_environment`, `deprived_work`, `deprived_health`, `deprived`, `located_on`, `corregimiento` FROM (
select v.household_id as household_id, v.household_number as household_number, v.valid_from as valid_from, v.valid_to as valid_to,
  v.form_on as form_on, v.new_form as new_form, v.poverty_band as poverty_band,
  if(not v.new_form or v.rank = 0 or v.previous_rank = 0, null,
    multiIf(v.rank > v.previous_rank, 'up', v.rank < v.previous_rank, 'down', 'none')) as movement,
  v.deprived_education as deprived_education, v.deprived_housing as deprived_housing, v.deprived_environment as deprived_environment,
  v.deprived_work as deprived_work, v.deprived_health as deprived_health,
  v.deprived_education or v.deprived_housing or v.deprived_environment or v.deprived_work or v.deprived_health as deprived,
  p.located_on as located_on, v.corregimiento_code as corregimiento
from (
  select *, indexOf(['extrema', 'pobre', 'vulnerable', 'no_pobre'], ifNull(toString(poverty_band), '')) as rank,
    toUInt32(dense_rank() over (order by household_id)) as household_number,
    leadInFrame(valid_from, 1, toDate32('2299-12-31')) over stretches as next_from,
    if(next_from = toDate32('2299-12-31'), next_from, next_from - 1) as valid_to,
    lagInFrame(form_on, 1, toDate32('1900-01-01')) over stretches != form_on as new_form,
    lagInFrame(rank, 1, 0) over stretches as previous_rank
  from `stg_hogares_forms`
  window stretches as (partition by household_id order by valid_from rows between unbounded preceding and unbounded following)
) as v
left join `int_household_points` as p on p.household_id = v.household_id
);
