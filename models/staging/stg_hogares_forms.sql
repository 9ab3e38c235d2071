-- stg_hogares_forms: one row per household and day from which its form says so.

-- Generated from stg_hogares_forms.ts; change that file.

CREATE TABLE `stg_hogares_forms` (
  `household_id` String,
  `valid_from` Date32,
  `form_on` Date32,
  `pmt_score` Nullable(Decimal(9, 3)),
  `poverty_band` LowCardinality(Nullable(String)),
  `deprived_education` Nullable(Bool),
  `deprived_housing` Nullable(Bool),
  `deprived_environment` Nullable(Bool),
  `deprived_work` Nullable(Bool),
  `deprived_health` Nullable(Bool),
  `corregimiento_code` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`household_id`, `valid_from`);

INSERT INTO `stg_hogares_forms` (`household_id`, `valid_from`, `form_on`, `pmt_score`, `poverty_band`, `deprived_education`, `deprived_housing`, `deprived_environment`, `deprived_work`, `deprived_health`, `corregimiento_code`)
SELECT `household_id`, `valid_from`, `form_on`, `pmt_score`, `poverty_band`, `deprived_education`, `deprived_housing`, `deprived_environment`, `deprived_work`, `deprived_health`, `corregimiento_code` FROM (
select * except (sequence, line, newest_form_on)
from (
  select *, max(form_on) over (partition by household_id order by valid_from) as newest_form_on
  from (
    select r.household_id as household_id,
      if(row_number() over (partition by r.household_id, r.form_on order by b.sequence, r.line) = 1, r.form_on,
        greatest(r.form_on, b.snapshot_on)) as valid_from,
      r.form_on as form_on, r.pmt_score as pmt_score, r.poverty_band as poverty_band, r.deprived_education as deprived_education,
      r.deprived_housing as deprived_housing, r.deprived_environment as deprived_environment, r.deprived_work as deprived_work,
      r.deprived_health as deprived_health, r.corregimiento_code as corregimiento_code, b.sequence as sequence, r.line as line
    from `raw`.`hogares` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'hogares'
  )
)
where form_on = newest_form_on
order by household_id, valid_from, sequence desc, line desc
limit 1 by household_id, valid_from
);
