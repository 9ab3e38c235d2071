-- stg_elegibilidad: one row per one assessment with a proxy means test, as last reported.

-- Generated from stg_elegibilidad.ts; change that file.

CREATE TABLE `stg_elegibilidad` (
  `assessment_id` String,
  `person_id` String,
  `kind` LowCardinality(String),
  `assessed_on` Date32,
  `pmt_score` Nullable(Decimal(9, 3)),
  `result` LowCardinality(String),
  `programme` LowCardinality(String),
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_elegibilidad` (`assessment_id`, `person_id`, `kind`, `assessed_on`, `pmt_score`, `result`, `programme`, `snapshot_on`)
SELECT `assessment_id`, `person_id`, `kind`, `assessed_on`, `pmt_score`, `result`, `programme`, `snapshot_on` FROM (
select `r`.`assessment_id` as `assessment_id`, `r`.`person_id` as `person_id`, `r`.`kind` as `kind`, `r`.`assessed_on` as `assessed_on`, `r`.`pmt_score` as `pmt_score`, `r`.`result` as `result`, `r`.`programme` as `programme`,
  b.snapshot_on as snapshot_on
from `raw`.`elegibilidad` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'elegibilidad'
order by b.sequence desc, r.line desc
limit 1 by `r`.`assessment_id`
);
