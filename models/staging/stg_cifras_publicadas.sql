-- stg_cifras_publicadas: one row per one figure as the ministry printed it, as last reported.

-- Generated from stg_cifras_publicadas.ts; change that file.

CREATE TABLE `stg_cifras_publicadas` (
  `figure_id` String,
  `indicator` LowCardinality(Nullable(String)),
  `plan_id` Nullable(String),
  `measure` LowCardinality(String),
  `share_of` LowCardinality(Nullable(String)),
  `period` LowCardinality(String),
  `territory_code` LowCardinality(String),
  `programme` Nullable(String),
  `modality` Nullable(String),
  `sex` LowCardinality(Nullable(String)),
  `result` LowCardinality(Nullable(String)),
  `assessment_kind` LowCardinality(Nullable(String)),
  `value` Decimal(18, 4),
  `rounded_to` Decimal(18, 4),
  `basis` LowCardinality(String),
  `document` String,
  `published_on` Date32,
  `note` Nullable(String),
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_cifras_publicadas` (`figure_id`, `indicator`, `plan_id`, `measure`, `share_of`, `period`, `territory_code`, `programme`, `modality`, `sex`, `result`, `assessment_kind`, `value`, `rounded_to`, `basis`, `document`, `published_on`, `note`, `snapshot_on`)
SELECT `figure_id`, `indicator`, `plan_id`, `measure`, `share_of`, `period`, `territory_code`, `programme`, `modality`, `sex`, `result`, `assessment_kind`, `value`, `rounded_to`, `basis`, `document`, `published_on`, `note`, `snapshot_on` FROM (
select `r`.`figure_id` as `figure_id`, `r`.`indicator` as `indicator`, `r`.`plan_id` as `plan_id`, `r`.`measure` as `measure`, `r`.`share_of` as `share_of`, `r`.`period` as `period`, `r`.`territory_code` as `territory_code`, `r`.`programme` as `programme`, `r`.`modality` as `modality`, `r`.`sex` as `sex`, `r`.`result` as `result`, `r`.`assessment_kind` as `assessment_kind`, `r`.`value` as `value`, `r`.`rounded_to` as `rounded_to`, `r`.`basis` as `basis`, `r`.`document` as `document`, `r`.`published_on` as `published_on`, `r`.`note` as `note`,
  b.snapshot_on as snapshot_on
from `raw`.`cifras_publicadas` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'cifras_publicadas'
order by b.sequence desc, r.line desc
limit 1 by `r`.`figure_id`
);
