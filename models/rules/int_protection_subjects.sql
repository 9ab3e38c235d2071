-- int_protection_subjects: one row per human being and stretch of unchanged attributes.

-- Generated from int_protection_subjects.ts; change that file.

CREATE TABLE `int_protection_subjects` (
  `person_number` UInt32,
  `valid_from` Date32,
  `valid_to` Date32,
  `sex` LowCardinality(String),
  `birth_on` Date32,
  `household_number` UInt32,
  `corregimiento` LowCardinality(String),
  `has_cedula` Nullable(Bool),
  `disability` Nullable(Bool),
  `form_from` Array(Date32),
  `form_on` Array(Date32),
  `poverty_band` Array(Nullable(String)),
  `deprived_education` Array(Nullable(Bool)),
  `deprived_housing` Array(Nullable(Bool)),
  `deprived_environment` Array(Nullable(Bool)),
  `deprived_work` Array(Nullable(Bool)),
  `deprived_health` Array(Nullable(Bool))
)
ENGINE = MergeTree
ORDER BY (`person_number`, `valid_from`);

INSERT INTO `int_protection_subjects` (`person_number`, `valid_from`, `valid_to`, `sex`, `birth_on`, `household_number`, `corregimiento`, `has_cedula`, `disability`, `form_from`, `form_on`, `poverty_band`, `deprived_education`, `deprived_housing`, `deprived_environment`, `deprived_work`, `deprived_health`)
SELECT `person_number`, `valid_from`, `valid_to`, `sex`, `birth_on`, `household_number`, `corregimiento`, `has_cedula`, `disability`, `form_from`, `form_on`, `poverty_band`, `deprived_education`, `deprived_housing`, `deprived_environment`, `deprived_work`, `deprived_health` FROM (
select p.person_number as person_number, p.valid_from as valid_from, p.valid_to as valid_to, p.sex as sex, p.birth_on as birth_on,
  p.household_number as household_number, p.corregimiento as corregimiento, l.has_cedula as has_cedula, l.disability as disability,
  arrayMap(one -> one.1, h.forms) as form_from, arrayMap(one -> one.2, h.forms) as `form_on`, arrayMap(one -> one.3, h.forms) as `poverty_band`, arrayMap(one -> one.4, h.forms) as `deprived_education`, arrayMap(one -> one.5, h.forms) as `deprived_housing`, arrayMap(one -> one.6, h.forms) as `deprived_environment`, arrayMap(one -> one.7, h.forms) as `deprived_work`, arrayMap(one -> one.8, h.forms) as `deprived_health`
from (
  select person_id, person_number, sex, assumeNotNull(birth_on) as birth_on, household_number, corregimiento,
    greatest(d.valid_from, assumeNotNull(d.birth_on)) as valid_from, least(d.valid_to, ifNull(d.died_on - 1, d.valid_to)) as valid_to
  from `dim_person` as d
  where d.known and d.birth_on is not null
    and d.person_id not in (select record_id from `dim_identity` where source = 'personas' and record_id != canonical_id)
) as p
left join (
  select i.household_number as household_number, arraySort(one -> one.1, groupArray((v.valid_from, v.form_on, cast(v.poverty_band as Nullable(String)),
    v.deprived_education, v.deprived_housing, v.deprived_environment, v.deprived_work, v.deprived_health))) as forms
  from `int_household_versions` as v inner join `int_households` as i on i.household_id = v.household_id
  group by household_number
) as h on h.household_number = p.household_number
left join (
  select r.person_id as person_id, argMax(tuple(ifNull(r.cedula, '') != ''), r.line + b.line_offset).1 as has_cedula,
    argMax(tuple(r.disability), r.line + b.line_offset).1 as disability
  from raw.personas as r inner join (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands) as b on b.batch_id = r.batch_id
  where r.batch_id in (select batch_id from (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands) order by snapshot_on desc limit 1 with ties)
  group by person_id
) as l on l.person_id = p.person_id
where p.valid_from <= p.valid_to
);
