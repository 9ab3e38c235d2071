-- stg_denominadores: one row per one external figure, as last reported.

-- Generated from stg_denominadores.ts; change that file.

CREATE TABLE `stg_denominadores` (
  `measure` LowCardinality(String),
  `territory_code` LowCardinality(String),
  `programme` LowCardinality(Nullable(String)),
  `sex` LowCardinality(Nullable(String)),
  `age_band` LowCardinality(Nullable(String)),
  `period` LowCardinality(String),
  `value` Decimal(18, 4),
  `document` String,
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_denominadores` (`measure`, `territory_code`, `programme`, `sex`, `age_band`, `period`, `value`, `document`, `snapshot_on`)
SELECT `measure`, `territory_code`, `programme`, `sex`, `age_band`, `period`, `value`, `document`, `snapshot_on` FROM (
select `r`.`measure` as `measure`, `r`.`territory_code` as `territory_code`, `r`.`programme` as `programme`, `r`.`sex` as `sex`, `r`.`age_band` as `age_band`, `r`.`period` as `period`, `r`.`value` as `value`, `r`.`document` as `document`,
  b.snapshot_on as snapshot_on
from `raw`.`denominadores` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'denominadores'
order by b.sequence desc, r.line desc
limit 1 by `r`.`measure`, `r`.`territory_code`, `r`.`programme`, `r`.`sex`, `r`.`age_band`, `r`.`period`
);
