-- stg_referencias: one row per one referral of a person to an institution, with its counter-referral, as last reported.

-- Generated from stg_referencias.ts; change that file.

CREATE TABLE `stg_referencias` (
  `referral_id` String,
  `person_id` String,
  `dimension` LowCardinality(String),
  `from_institution` LowCardinality(String),
  `to_institution` LowCardinality(String),
  `service_code` LowCardinality(Nullable(String)),
  `promoter_id` Nullable(String),
  `referred_on` Date32,
  `contacted_on` Nullable(Date32),
  `answered_on` Nullable(Date32),
  `outcome` LowCardinality(Nullable(String)),
  `status_before` LowCardinality(Nullable(String)),
  `status_after` LowCardinality(Nullable(String)),
  `status_changed_on` Nullable(Date32),
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_referencias` (`referral_id`, `person_id`, `dimension`, `from_institution`, `to_institution`, `service_code`, `promoter_id`, `referred_on`, `contacted_on`, `answered_on`, `outcome`, `status_before`, `status_after`, `status_changed_on`, `snapshot_on`)
SELECT `referral_id`, `person_id`, `dimension`, `from_institution`, `to_institution`, `service_code`, `promoter_id`, `referred_on`, `contacted_on`, `answered_on`, `outcome`, `status_before`, `status_after`, `status_changed_on`, `snapshot_on` FROM (
select `r`.`referral_id` as `referral_id`, `r`.`person_id` as `person_id`, `r`.`dimension` as `dimension`, `r`.`from_institution` as `from_institution`, `r`.`to_institution` as `to_institution`, `r`.`service_code` as `service_code`, `r`.`promoter_id` as `promoter_id`, `r`.`referred_on` as `referred_on`, `r`.`contacted_on` as `contacted_on`, `r`.`answered_on` as `answered_on`, `r`.`outcome` as `outcome`, `r`.`status_before` as `status_before`, `r`.`status_after` as `status_after`, `r`.`status_changed_on` as `status_changed_on`,
  b.snapshot_on as snapshot_on
from `raw`.`referencias` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'referencias'
order by b.sequence desc, r.line desc
limit 1 by `r`.`referral_id`
);
