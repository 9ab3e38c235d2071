-- int_findings_payments: one row per row of a contract under one flag.

-- Generated from int_findings_payments.ts; change that file.

CREATE TABLE `int_findings_payments` (
  `contract` LowCardinality(String),
  `flag` LowCardinality(String),
  `kind` LowCardinality(String),
  `record_key` String,
  `amount_balboas` Nullable(Decimal(18, 2)),
  `cycle` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`contract`, `flag`, `record_key`);

INSERT INTO `int_findings_payments` (`contract`, `flag`, `kind`, `record_key`, `amount_balboas`, `cycle`)
SELECT `contract`, `flag`, `kind`, `record_key`, `amount_balboas`, `cycle` FROM (
select * from (
  select 'pagos' as contract, found.1 as flag, found.2 as kind, record_key, amount_balboas, cycle from (
    select concat_ws('|', ifNull(toString(`t`.`payment_id`), '')) as record_key, toNullable(toDecimal64(`t`.`amount_balboas`, 2)) as amount_balboas, `t`.`cycle` as cycle,
      arrayJoin(arrayFilter(one -> one.3, [('unknown_person', 'unknown_reference', `broken_0`), ('scheduled_after_death', 'date_beyond', `broken_1`), ('collected_after_death', 'date_beyond', `broken_2`), ('not_enrolled', 'not_covered', `broken_3`)])) as found
    from (
      select `t`.`payment_id`, `t`.`amount_balboas`, `t`.`cycle`, ifNull(`t`.`person_id` is not null and assumeNotNull(`t`.`person_id`) not in (select assumeNotNull(`o`.`person_id`) from (select `person_id` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as o where `o`.`person_id` is not null), false) as `broken_0`, ifNull(`t`.`scheduled_on` > `o0`.`limit_on`, false) as `broken_1`, ifNull(`t`.`paid_on` > `o0`.`limit_on`, false) as `broken_2`, ifNull(`t`.`person_id` is not null and `t`.`programme` is not null and `t`.`scheduled_on` is not null and not arrayExists(stay -> stay.1 <= assumeNotNull(`t`.`scheduled_on`) and stay.2 >= assumeNotNull(`t`.`scheduled_on`), `o1`.`stays`), false) as `broken_3`
      from (select `payment_id`, `amount_balboas`, `cycle`, `person_id`, `scheduled_on`, `paid_on`, `programme` from `stg_pagos`) as t left join (select `k`.`person_id`, toNullable(min(k.`died_on`)) as limit_on from (select `person_id`, `died_on` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as k
          where k.`died_on` is not null group by `k`.`person_id`) as `o0` on `o0`.`person_id` = `t`.`person_id` left join (
        select `k`.`person_id`, `k`.`programme`, groupArray((assumeNotNull(`k`.`start_on`), ifNull(`k`.`end_on`, toDate32('2299-12-31')))) as stays
        from (select `person_id`, `programme`, `start_on`, `end_on` from `stg_inscripciones`) as k where `k`.`start_on` is not null group by `k`.`person_id`, `k`.`programme`) as `o1` on `o1`.`person_id` = `t`.`person_id` and `o1`.`programme` = `t`.`programme`
      where `broken_0` or `broken_1` or `broken_2` or `broken_3`) as t))
union all
select * from (
  select 'pagos' as contract, 'repeated_payment' as flag, 'repeated' as kind, concat_ws('|', ifNull(toString(`t`.`payment_id`), '')) as record_key,
    toNullable(toDecimal64(`t`.`amount_balboas`, 2)) as amount_balboas, `t`.`cycle` as cycle from (
      select t.*, count() over (partition by `t`.`person_id`, `t`.`programme`, `t`.`cycle`) as alike from (select `payment_id`, `amount_balboas`, `cycle`, person_number as person_id, `programme` from `fct_payments`) as t
      where `t`.`person_id` is not null and `t`.`programme` is not null and `t`.`cycle` is not null and sipHash64(`t`.`person_id`, `t`.`programme`, `t`.`cycle`) in (
        select sipHash64(`t`.`person_id`, `t`.`programme`, `t`.`cycle`) as hashed from (select `payment_id`, `amount_balboas`, `cycle`, person_number as person_id, `programme` from `fct_payments`) as t where `t`.`person_id` is not null and `t`.`programme` is not null and `t`.`cycle` is not null group by hashed having count() > 1)
    ) as t where alike > 1)
union all
select * from (
  select 'pagos' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`payment_id`), '')) as record_key,
    toNullable(toDecimal64(`t`.`amount_balboas`, 2)) as amount_balboas, `t`.`cycle` as cycle from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`payment_id`) as last_line from (select `r`.`payment_id` as `payment_id`, `r`.`amount_balboas` as `amount_balboas`, `r`.`cycle` as `cycle`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`pagos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'pagos' where r.payment_id in (select payment_id from `stg_pagos_repeated` where same_batch_rows > 0)) as t
      where (t.batch_id, sipHash64(`t`.`payment_id`)) in (
        select t.batch_id, sipHash64(`t`.`payment_id`) as hashed from (select `r`.`payment_id` as `payment_id`, `r`.`amount_balboas` as `amount_balboas`, `r`.`cycle` as `cycle`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`pagos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'pagos' where r.payment_id in (select payment_id from `stg_pagos_repeated` where same_batch_rows > 0)) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
);
