-- fct_grievances: one row per grievance.

-- Generated from fct_grievances.ts; change that file.

CREATE TABLE `fct_grievances` (
  `grievance_id` String,
  `programme` LowCardinality(String),
  `kind` LowCardinality(String),
  `channel` LowCardinality(Nullable(String)),
  `opened_on` Date32,
  `due_on` Date32,
  `resolved_on` Nullable(Date32),
  `resolution` LowCardinality(Nullable(String)),
  `standing` LowCardinality(String),
  `settled_on` Date32,
  `person_number` UInt32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`settled_on`, `programme`);

INSERT INTO `fct_grievances` (`grievance_id`, `programme`, `kind`, `channel`, `opened_on`, `due_on`, `resolved_on`, `resolution`, `standing`, `settled_on`, `person_number`, `sex`, `birth_on`, `corregimiento`)
SELECT `grievance_id`, `programme`, `kind`, `channel`, `opened_on`, `due_on`, `resolved_on`, `resolution`, `standing`, `settled_on`, `person_number`, `sex`, `birth_on`, `corregimiento` FROM (
select e.grievance_id as grievance_id, ifNull(e.programme, '') as programme, e.kind as kind, e.channel as channel,
  e.opened_on as opened_on, e.due_on as due_on, e.resolved_on as resolved_on, e.resolution as resolution,
  multiIf(e.resolved_on <= e.due_on, 'in_time', e.resolved_on is not null, 'late', e.due_on < last_file_on, 'overdue', 'open') as standing,
  if(e.resolved_on <= e.due_on, assumeNotNull(e.resolved_on), e.due_on) as settled_on,
  ifNull(d.person_number, 0) as person_number, ifNull(toString(d.`sex`), 'ND') as sex, d.birth_on as birth_on,
  ifNull(nullIf(toString(d.corregimiento), 'ND'), ifNull(toString(e.corregimiento_code), 'ND')) as corregimiento
from (
  select *, (select max(snapshot_on) from `input_batches` where contract = 'reclamos') as last_file_on
  from `stg_reclamos`
) as e
asof left join (
  select person_id, valid_from, person_number, sex, birth_on, corregimiento from `dim_person`
  where person_id in (select e.person_id from `stg_reclamos` as e)
) as d on d.person_id = ifNull(e.person_id, '') and d.valid_from <= e.opened_on
);
