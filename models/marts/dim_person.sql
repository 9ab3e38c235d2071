-- dim_person: one row per person and stretch of unchanged attributes.

-- Generated from dim_person.ts; change that file.

CREATE TABLE `dim_person` (
  `person_id` String,
  `person_number` UInt32,
  `known` Bool,
  `valid_from` Date32,
  `valid_to` Date32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `died_on` Nullable(Date32),
  `household_number` UInt32,
  `household_first_form_on` Nullable(Date32),
  `corregimiento` LowCardinality(String),
  `changed` Array(String)
)
ENGINE = MergeTree
ORDER BY (`person_id`, `valid_from`);

INSERT INTO `dim_person` (`person_id`, `person_number`, `known`, `valid_from`, `valid_to`, `sex`, `birth_on`, `died_on`, `household_number`, `household_first_form_on`, `corregimiento`, `changed`)
SELECT `person_id`, `person_number`, `known`, `valid_from`, `valid_to`, `sex`, `birth_on`, `died_on`, `household_number`, `household_first_form_on`, `corregimiento`, `changed` FROM (
select v.person_id as person_id, toUInt32(dense_rank() over (order by ifNull(i.canonical_id, v.person_id))) as person_number, v.known as known,
  v.valid_from as valid_from, v.valid_to as valid_to, v.sex as sex, v.birth_on as birth_on, v.died_on as died_on,
  ifNull(h.household_number, 0) as household_number, h.first_form_on as household_first_form_on, v.corregimiento as corregimiento, v.changed as changed
from (
  select person_id, true as known, valid_from, valid_to, toString(sex) as sex, toNullable(birth_on) as birth_on,
    died_on, household_id, toString(corregimiento) as corregimiento, changed
  from `int_person_versions`
  union all
  select person_id, false, toDate32('1900-01-01'), toDate32('2299-12-31'), 'ND', null, null, null,
    'ND', []
  from `int_unknown_persons`
) as v
left join `int_households` as h on h.household_id = v.household_id
left join (select record_id, canonical_id from `dim_identity` where source = 'personas') as i on i.record_id = v.person_id
);
