-- stg_corresponsabilidades: one row per one person's compliance with one co-responsibility in one period, as last reported.

-- Generated from stg_corresponsabilidades.ts; change that file.

CREATE TABLE `stg_corresponsabilidades` (
  `person_id` String,
  `programme` LowCardinality(String),
  `kind` LowCardinality(String),
  `requirement` LowCardinality(String),
  `period` LowCardinality(String),
  `due` Bool,
  `met` Nullable(Bool),
  `verified_on` Nullable(Date32),
  `institution` LowCardinality(String),
  `point_id` Nullable(String),
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_corresponsabilidades` (`person_id`, `programme`, `kind`, `requirement`, `period`, `due`, `met`, `verified_on`, `institution`, `point_id`, `snapshot_on`)
SELECT `person_id`, `programme`, `kind`, `requirement`, `period`, `due`, `met`, `verified_on`, `institution`, `point_id`, `snapshot_on` FROM (
select `r`.`person_id` as `person_id`, `r`.`programme` as `programme`, `r`.`kind` as `kind`, `r`.`requirement` as `requirement`, `r`.`period` as `period`, `r`.`due` as `due`, `r`.`met` as `met`, `r`.`verified_on` as `verified_on`, `r`.`institution` as `institution`, `r`.`point_id` as `point_id`,
  b.snapshot_on as snapshot_on
from `raw`.`corresponsabilidades` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'corresponsabilidades'
order by b.sequence desc, r.line desc
limit 1 by `r`.`person_id`, `r`.`kind`, `r`.`requirement`, `r`.`period`
);
