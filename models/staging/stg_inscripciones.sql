-- stg_inscripciones: one row per one person's stay in one programme, as last reported.

-- Generated from stg_inscripciones.ts; change that file.

CREATE TABLE `stg_inscripciones` (
  `enrolment_id` String,
  `person_id` String,
  `programme` LowCardinality(String),
  `status` LowCardinality(String),
  `start_on` Date32,
  `end_on` Nullable(Date32),
  `exit_cause` LowCardinality(Nullable(String)),
  `regional_office` LowCardinality(Nullable(String)),
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_inscripciones` (`enrolment_id`, `person_id`, `programme`, `status`, `start_on`, `end_on`, `exit_cause`, `regional_office`, `snapshot_on`)
SELECT `enrolment_id`, `person_id`, `programme`, `status`, `start_on`, `end_on`, `exit_cause`, `regional_office`, `snapshot_on` FROM (
select `r`.`enrolment_id` as `enrolment_id`, `r`.`person_id` as `person_id`, `r`.`programme` as `programme`, `r`.`status` as `status`, `r`.`start_on` as `start_on`, `r`.`end_on` as `end_on`, `r`.`exit_cause` as `exit_cause`, `r`.`regional_office` as `regional_office`,
  b.snapshot_on as snapshot_on
from `raw`.`inscripciones` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'inscripciones'
order by b.sequence desc, r.line desc
limit 1 by `r`.`enrolment_id`
);
