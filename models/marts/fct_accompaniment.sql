-- fct_accompaniment: one row per household and stretch of one phase.

-- Generated from fct_accompaniment.ts; change that file.

CREATE TABLE `fct_accompaniment` (
  `household_number` UInt32,
  `programme` LowCardinality(String),
  `phase` LowCardinality(String),
  `active_from` Date32,
  `active_to` Date32,
  `passed_on` Nullable(Date32),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`active_from`, `corregimiento`);

INSERT INTO `fct_accompaniment` (`household_number`, `programme`, `phase`, `active_from`, `active_to`, `passed_on`, `corregimiento`)
SELECT `household_number`, `programme`, `phase`, `active_from`, `active_to`, `passed_on`, `corregimiento` FROM (
select toUInt32(dense_rank() over (order by household_id)) as household_number, turn.4 as programme,
  ['inclusion', 'capacidades', 'empleo_produccion'][turn.3] as phase, turn.1 as active_from,
  if(position = length(turns), visits[-1].1 + 180, turns[position + 1].1 - 1) as active_to,
  if(position < length(turns) and turns[position + 1].3 > turn.3, toNullable(turns[position + 1].1), null) as passed_on,
  turn.5 as corregimiento
from (
  select household_id,
    arraySort(groupArray((scheduled_on, visit_id, indexOf(['inclusion', 'capacidades', 'empleo_produccion'], toString(phase)),
      ifNull(toString(programme), ''), toString(corregimiento_code)))) as told,
    arrayFilter((visit, at) -> at = length(told) or visit.1 != told[at + 1].1, told, arrayEnumerate(told)) as visits,
    arrayFilter((visit, at) -> at = 1 or visit.3 != visits[at - 1].3, visits, arrayEnumerate(visits)) as turns
  from `stg_acompanamiento`
  group by household_id
)
array join turns as turn, arrayEnumerate(turns) as position
);
