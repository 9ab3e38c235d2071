-- fct_quality: one row per service unit, standard and day of evaluation.

-- Generated from fct_quality.ts; change that file.

CREATE TABLE `fct_quality` (
  `point_id` String,
  `standard` LowCardinality(String),
  `evaluated_on` Date32,
  `service_code` LowCardinality(Nullable(String)),
  `operator` LowCardinality(String),
  `met` Bool,
  `score` Nullable(Decimal(5, 2)),
  `users_surveyed` Nullable(Int64),
  `users_satisfied` Nullable(Int64),
  `first_of_evaluation` Bool,
  `evaluation_met` Bool,
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`evaluated_on`, `point_id`, `standard`);

INSERT INTO `fct_quality` (`point_id`, `standard`, `evaluated_on`, `service_code`, `operator`, `met`, `score`, `users_surveyed`, `users_satisfied`, `first_of_evaluation`, `evaluation_met`, `corregimiento`)
SELECT `point_id`, `standard`, `evaluated_on`, `service_code`, `operator`, `met`, `score`, `users_surveyed`, `users_satisfied`, `first_of_evaluation`, `evaluation_met`, `corregimiento` FROM (
select e.point_id as point_id, e.standard as standard, e.evaluated_on as evaluated_on, e.service_code as service_code,
  e.operator as operator, e.met as met, e.score as score, e.users_surveyed as users_surveyed, e.users_satisfied as users_satisfied,
  row_number() over (partition by e.point_id, e.evaluated_on order by toString(e.standard)) = 1 as first_of_evaluation,
  min(e.met) over (partition by e.point_id, e.evaluated_on) as evaluation_met,
  ifNull(toString(e.corregimiento_code), ifNull(p.place, 'ND')) as corregimiento
from `stg_calidad` as e
left join (select point_id, argMax(toString(corregimiento_code), snapshot_on) as place from `stg_oferta` group by point_id) as p
  on p.point_id = e.point_id
);
