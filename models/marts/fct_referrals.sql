-- fct_referrals: one row per referral.

-- Generated from fct_referrals.ts; change that file.

CREATE TABLE `fct_referrals` (
  `referral_id` String,
  `dimension` LowCardinality(String),
  `from_institution` LowCardinality(String),
  `to_institution` LowCardinality(String),
  `service_code` LowCardinality(Nullable(String)),
  `referred_on` Date32,
  `contacted_on` Nullable(Date32),
  `answered_on` Nullable(Date32),
  `answer_days` Nullable(Int32),
  `outcome` LowCardinality(Nullable(String)),
  `status_before` LowCardinality(Nullable(String)),
  `status_after` LowCardinality(Nullable(String)),
  `person_number` UInt32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`referred_on`, `dimension`);

INSERT INTO `fct_referrals` (`referral_id`, `dimension`, `from_institution`, `to_institution`, `service_code`, `referred_on`, `contacted_on`, `answered_on`, `answer_days`, `outcome`, `status_before`, `status_after`, `person_number`, `sex`, `birth_on`, `corregimiento`)
SELECT `referral_id`, `dimension`, `from_institution`, `to_institution`, `service_code`, `referred_on`, `contacted_on`, `answered_on`, `answer_days`, `outcome`, `status_before`, `status_after`, `person_number`, `sex`, `birth_on`, `corregimiento` FROM (
select e.referral_id as referral_id, e.dimension as dimension, e.from_institution as from_institution, e.to_institution as to_institution,
  e.service_code as service_code, e.referred_on as referred_on, e.contacted_on as contacted_on, e.answered_on as answered_on,
  if(e.answered_on is null, null, toInt32(e.answered_on) - toInt32(e.referred_on)) as answer_days,
  e.outcome as outcome, e.status_before as status_before, e.status_after as status_after,
  ifNull(d.person_number, 0) as person_number, ifNull(toString(d.`sex`), 'ND') as sex, d.birth_on as birth_on,
  ifNull(nullIf(toString(d.corregimiento), 'ND'), 'ND') as corregimiento
from `stg_referencias` as e
asof left join (
  select person_id, valid_from, person_number, sex, birth_on, corregimiento from `dim_person`
  where person_id in (select e.person_id from `stg_referencias` as e)
) as d on d.person_id = ifNull(e.person_id, '') and d.valid_from <= e.referred_on
);
