-- stg_hogares: one row per household.

-- Generated from stg_hogares.ts; change that file.

CREATE TABLE `stg_hogares` (
  `household_id` String,
  `first_form_on` Date32,
  `form_on` Date32,
  `pmt_score` Nullable(Decimal(9, 3)),
  `poverty_band` LowCardinality(Nullable(String)),
  `corregimiento_code` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`household_id`);

INSERT INTO `stg_hogares` (`household_id`, `first_form_on`, `form_on`, `pmt_score`, `poverty_band`, `corregimiento_code`)
SELECT `household_id`, `first_form_on`, `form_on`, `pmt_score`, `poverty_band`, `corregimiento_code` FROM (
select household_id, first_form_on, latest.1 as form_on, latest.2 as pmt_score, latest.3 as poverty_band,
  latest.4 as corregimiento_code
from (
  select r.household_id as household_id, min(r.form_on) as first_form_on,
    argMax((r.form_on, r.pmt_score, r.poverty_band, r.corregimiento_code), (b.sequence, r.line)) as latest
  from `raw`.`hogares` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'hogares'
  group by household_id
)
);
