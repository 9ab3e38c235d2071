-- fct_assessments: one row per assessment.

-- Generated from fct_assessments.ts; change that file.

CREATE TABLE `fct_assessments` (
  `assessment_id` String,
  `kind` LowCardinality(String),
  `assessed_on` Date32,
  `pmt_score` Nullable(Decimal(9, 3)),
  `result` LowCardinality(String),
  `programme` LowCardinality(String),
  `enrolled_on` Nullable(Date32),
  `benefited_on` Nullable(Date32),
  `person_number` UInt32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`assessed_on`, `programme`, `corregimiento`);

INSERT INTO `fct_assessments` (`assessment_id`, `kind`, `assessed_on`, `pmt_score`, `result`, `programme`, `enrolled_on`, `benefited_on`, `person_number`, `sex`, `birth_on`, `corregimiento`)
SELECT `assessment_id`, `kind`, `assessed_on`, `pmt_score`, `result`, `programme`, `enrolled_on`, `benefited_on`, `person_number`, `sex`, `birth_on`, `corregimiento` FROM (
select `a`.`assessment_id` as `assessment_id`, `a`.`kind`, `a`.`assessed_on`, `a`.`pmt_score`, `a`.`result`, `a`.`programme`, `o`.`enrolled_on`, `o`.`benefited_on`, `d`.`person_number`, `d`.`sex`, `d`.`birth_on`, `d`.`corregimiento` from `stg_elegibilidad` as `a` asof inner join `dim_person` as `d` on `d`.`person_id` = `a`.`person_id` and `d`.`valid_from` <= `a`.`assessed_on` left join `int_eligible_outcomes` as `o` on `o`.`assessment_id` = `a`.`assessment_id`
);
