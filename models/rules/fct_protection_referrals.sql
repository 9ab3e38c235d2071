-- fct_protection_referrals: one row per referral in a dimension in which its person was judged.

-- Generated from fct_protection_referrals.ts; change that file.

CREATE TABLE `fct_protection_referrals` (
  `referral_id` String,
  `dimension` LowCardinality(String),
  `referred_on` Date32,
  `contacted_on` Nullable(Date32),
  `answered_on` Nullable(Date32),
  `status` LowCardinality(String),
  `protected_on` Nullable(Date32),
  `person_number` UInt32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`referred_on`, `dimension`);

INSERT INTO `fct_protection_referrals` (`referral_id`, `dimension`, `referred_on`, `contacted_on`, `answered_on`, `status`, `protected_on`, `person_number`, `sex`, `birth_on`, `corregimiento`)
SELECT `referral_id`, `dimension`, `referred_on`, `contacted_on`, `answered_on`, `status`, `protected_on`, `person_number`, `sex`, `birth_on`, `corregimiento` FROM (
select r.referral_id as referral_id, r.dimension as dimension, r.referred_on as referred_on, r.contacted_on as contacted_on,
  r.answered_on as answered_on, p.status as status,
  if(p.protected_on <= (select max(snapshot_on) from `input_batches`), p.protected_on, null) as protected_on,
  r.person_number as person_number, r.sex as sex, r.birth_on as birth_on, r.corregimiento as corregimiento
from `fct_referrals` as r
asof inner join (
  select person_number, toString(subject) as subject, valid_from, valid_to, status, protected_on from `fct_protection`
  where person_number in (select person_number from `fct_referrals`)
) as p on p.person_number = r.person_number and p.subject = toString(r.dimension) and p.valid_from <= r.referred_on
where p.valid_to >= r.referred_on
);
