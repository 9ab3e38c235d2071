-- int_households: one row per household.

-- Generated from int_households.ts; change that file.

CREATE TABLE `int_households` (
  `household_id` String,
  `household_number` UInt32,
  `first_form_on` Nullable(Date32)
)
ENGINE = MergeTree
ORDER BY (`household_id`);

INSERT INTO `int_households` (`household_id`, `household_number`, `first_form_on`)
SELECT `household_id`, `household_number`, `first_form_on` FROM (
select household_id, toUInt32(row_number() over (order by household_id)) as household_number, max(formed_on) as first_form_on
from (
  select assumeNotNull(household_id) as household_id, cast(null as Nullable(Date32)) as formed_on
  from `int_person_versions` where household_id is not null
  union all
  select household_id, toNullable(first_form_on) from `stg_hogares`
)
group by household_id
);
