-- fct_visits: one row per visit.

-- Generated from fct_visits.ts; change that file.

CREATE TABLE `fct_visits` (
  `visit_id` String,
  `household_number` UInt32,
  `promoter_number` UInt32,
  `programme` LowCardinality(String),
  `phase` LowCardinality(String),
  `scheduled_on` Date32,
  `visited_on` Nullable(Date32),
  `result` LowCardinality(Nullable(String)),
  `made` Bool,
  `priority_place_number` UInt32,
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`scheduled_on`, `corregimiento`);

INSERT INTO `fct_visits` (`visit_id`, `household_number`, `promoter_number`, `programme`, `phase`, `scheduled_on`, `visited_on`, `result`, `made`, `priority_place_number`, `corregimiento`)
SELECT `visit_id`, `household_number`, `promoter_number`, `programme`, `phase`, `scheduled_on`, `visited_on`, `result`, `made`, `priority_place_number`, `corregimiento` FROM (
select e.visit_id as visit_id, toUInt32(dense_rank() over (order by e.household_id)) as household_number,
  toUInt32(dense_rank() over (order by e.promoter_id)) as promoter_number, ifNull(e.programme, '') as programme, e.phase as phase,
  e.scheduled_on as scheduled_on, e.visited_on as visited_on, e.result as result, ifNull(e.result = 'realizada', false) as made,
  if(e.scheduled_on between l.listed_from and l.listed_to, assumeNotNull(l.place_number), 0) as priority_place_number,
  e.corregimiento_code as corregimiento
from `stg_acompanamiento` as e
left join `dim_priority_place` as l on l.corregimiento = e.corregimiento_code
);
