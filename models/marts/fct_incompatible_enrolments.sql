-- fct_incompatible_enrolments: one row per stretch of an enrolment beside an incompatible one.

-- Generated from fct_incompatible_enrolments.ts; change that file.

CREATE TABLE `fct_incompatible_enrolments` (
  `programme` LowCardinality(String),
  `other_programme` LowCardinality(String),
  `active_from` Date32,
  `active_to` Date32,
  `person_number` UInt32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`programme`, `corregimiento`, `person_number`);

INSERT INTO `fct_incompatible_enrolments` (`programme`, `other_programme`, `active_from`, `active_to`, `person_number`, `sex`, `birth_on`, `corregimiento`)
SELECT `programme`, `other_programme`, `active_from`, `active_to`, `person_number`, `sex`, `birth_on`, `corregimiento` FROM (
with twice as (
  select * from `fct_enrolments` where person_number in (
    select person_number from `fct_enrolments` group by person_number having min(programme) != max(programme)
  )
)
select e.programme as programme, o.programme as other_programme,
  greatest(e.active_from, o.active_from, toDate32(i.since)) as active_from,
  least(e.active_to, o.active_to, toDate32(i.until)) as active_to,
  e.person_number as person_number, e.sex as sex, e.birth_on as birth_on, e.corregimiento as corregimiento
from twice as e
inner join twice as o on o.person_number = e.person_number
inner join values('one String, other String, since String, until String', ('120A65', 'RDO', '2016-01-01', '2299-12-31'), ('RDO', '120A65', '2016-01-01', '2299-12-31'), ('120A65', 'AG', '2016-01-01', '2299-12-31'), ('AG', '120A65', '2016-01-01', '2299-12-31')) as i
  on i.one = toString(e.programme) and i.other = toString(o.programme)
where greatest(e.active_from, o.active_from, toDate32(i.since)) <= least(e.active_to, o.active_to, toDate32(i.until))
);
