-- fct_enrolments: one row per enrolment and stretch of its person's unchanged attributes.

-- Generated from fct_enrolments.ts; change that file.

CREATE TABLE `fct_enrolments` (
  `enrolment_id` String,
  `programme` LowCardinality(String),
  `status` LowCardinality(String),
  `exit_cause` LowCardinality(Nullable(String)),
  `regional_office` LowCardinality(Nullable(String)),
  `start_on` Date32,
  `end_on` Nullable(Date32),
  `active_from` Date32,
  `active_to` Date32,
  `person_number` UInt32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`programme`, `corregimiento`, `person_number`);

INSERT INTO `fct_enrolments` (`enrolment_id`, `programme`, `status`, `exit_cause`, `regional_office`, `start_on`, `end_on`, `active_from`, `active_to`, `person_number`, `sex`, `birth_on`, `corregimiento`)
SELECT `enrolment_id`, `programme`, `status`, `exit_cause`, `regional_office`, `start_on`, `end_on`, `active_from`, `active_to`, `person_number`, `sex`, `birth_on`, `corregimiento` FROM (
select e.enrolment_id as enrolment_id, e.programme as programme, e.status as status, e.exit_cause as exit_cause,
  e.regional_office as regional_office, e.start_on as start_on, e.end_on as end_on,
  greatest(e.start_on, d.valid_from) as active_from, least(e.last_on, d.valid_to) as active_to,
  d.person_number as person_number, d.sex as sex, d.birth_on as birth_on, d.corregimiento as corregimiento
from (
  select *, least(coalesce(end_on, toDate32('2299-12-31')),
    if(status = 'suspendido', snapshot_on - 1, toDate32('2299-12-31'))) as last_on
  from `stg_inscripciones`
) as e
inner join `dim_person` as d on d.person_id = e.person_id
where greatest(e.start_on, d.valid_from) <= least(e.last_on, d.valid_to)
);
