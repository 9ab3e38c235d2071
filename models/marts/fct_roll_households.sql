-- fct_roll_households: one row per household on the roll, programme and stretch.

-- Generated from fct_roll_households.ts; change that file.

CREATE TABLE `fct_roll_households` (
  `household_number` UInt32,
  `programme` LowCardinality(String),
  `active_from` Date32,
  `active_to` Date32,
  `form_on` Date32,
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`programme`, `corregimiento`, `household_number`);

INSERT INTO `fct_roll_households` (`household_number`, `programme`, `active_from`, `active_to`, `form_on`, `corregimiento`)
SELECT `household_number`, `programme`, `active_from`, `active_to`, `form_on`, `corregimiento` FROM (
select distinct h.household_number as household_number, e.programme as programme, greatest(e.active_from, h.valid_from) as active_from,
  least(e.active_to, h.valid_to) as active_to, h.form_on as form_on, h.corregimiento as corregimiento
from (
  select assumeNotNull(p.household_id) as household_id, toString(e.programme) as programme, greatest(e.start_on, p.valid_from) as active_from,
    least(e.last_on, p.valid_to) as active_to
  from (
    select person_id, programme, start_on, least(coalesce(end_on, toDate32('2299-12-31')),
      if(status = 'suspendido', snapshot_on - 1, toDate32('2299-12-31'))) as last_on
    from `stg_inscripciones`
  ) as e
  inner join `int_person_versions` as p on p.person_id = e.person_id
  where p.household_id is not null and greatest(e.start_on, p.valid_from) <= least(e.last_on, p.valid_to)
) as e
inner join `int_household_versions` as h on h.household_id = e.household_id
where greatest(e.active_from, h.valid_from) <= least(e.active_to, h.valid_to)
);
