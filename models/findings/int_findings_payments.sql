-- int_findings_payments: one row per row of a contract under one flag.

-- Generated from int_findings_payments.ts; change that file.

CREATE TABLE `int_findings_payments` (
  `contract` LowCardinality(String),
  `flag` LowCardinality(String),
  `kind` LowCardinality(String),
  `record_key` String,
  `amount_balboas` Nullable(Decimal(18, 2))
)
ENGINE = MergeTree
ORDER BY (`contract`, `flag`, `record_key`);

INSERT INTO `int_findings_payments` (`contract`, `flag`, `kind`, `record_key`, `amount_balboas`)
SELECT `contract`, `flag`, `kind`, `record_key`, `amount_balboas` FROM (
select * from (
  select 'pagos' as contract, 'unknown_person' as flag, 'unknown_reference' as kind, concat_ws('|', ifNull(toString(`t`.`payment_id`), '')) as record_key,
    toNullable(toDecimal64(`t`.`amount_balboas`, 2)) as amount_balboas from (select `payment_id`, `amount_balboas`, `person_id` from `stg_pagos`) as t
      where `t`.`person_id` is not null and tuple(assumeNotNull(`t`.`person_id`)) not in (select tuple(assumeNotNull(`o`.`person_id`)) from (select `person_id` from `int_person_versions` where valid_to = toDate32('2299-12-31')) as o
        where `o`.`person_id` is not null))
union all
select * from (
  select 'pagos' as contract, 'scheduled_after_death' as flag, 'date_beyond' as kind, concat_ws('|', ifNull(toString(`t`.`payment_id`), '')) as record_key,
    toNullable(toDecimal64(`t`.`amount_balboas`, 2)) as amount_balboas from (select `payment_id`, `amount_balboas`, `person_id`, `scheduled_on` from `stg_pagos`) as t
      inner join (select `person_id`, `died_on` from (select `person_id`, `died_on` from `int_person_versions` where valid_to = toDate32('2299-12-31'))
        where `died_on` is not null) as o on `o`.`person_id` = `t`.`person_id`
      where `t`.`scheduled_on` > `o`.`died_on`)
union all
select * from (
  select 'pagos' as contract, 'collected_after_death' as flag, 'date_beyond' as kind, concat_ws('|', ifNull(toString(`t`.`payment_id`), '')) as record_key,
    toNullable(toDecimal64(`t`.`amount_balboas`, 2)) as amount_balboas from (select `payment_id`, `amount_balboas`, `person_id`, `paid_on` from `stg_pagos`) as t
      inner join (select `person_id`, `died_on` from (select `person_id`, `died_on` from `int_person_versions` where valid_to = toDate32('2299-12-31'))
        where `died_on` is not null) as o on `o`.`person_id` = `t`.`person_id`
      where `t`.`paid_on` > `o`.`died_on`)
union all
select * from (
  select 'pagos' as contract, 'not_enrolled' as flag, 'not_covered' as kind, concat_ws('|', ifNull(toString(`t`.`payment_id`), '')) as record_key,
    toNullable(toDecimal64(`t`.`amount_balboas`, 2)) as amount_balboas from (select `payment_id`, `amount_balboas`, `person_id`, `programme`, `scheduled_on` from `stg_pagos`) as t
      left join (
        select `person_id`, `programme`, groupArray((assumeNotNull(`start_on`), ifNull(`end_on`, toDate32('2299-12-31')))) as stays
        from (select `person_id`, `programme`, `start_on`, `end_on` from `stg_inscripciones`) where `start_on` is not null group by `person_id`, `programme`
      ) as o on `o`.`person_id` = `t`.`person_id` and `o`.`programme` = `t`.`programme`
      where `t`.`person_id` is not null and `t`.`programme` is not null and `t`.`scheduled_on` is not null
        and not arrayExists(stay -> stay.1 <= assumeNotNull(`t`.`scheduled_on`) and stay.2 >= assumeNotNull(`t`.`scheduled_on`), o.stays))
union all
select * from (
  select 'pagos' as contract, 'repeated_payment' as flag, 'repeated' as kind, concat_ws('|', ifNull(toString(`t`.`payment_id`), '')) as record_key,
    toNullable(toDecimal64(`t`.`amount_balboas`, 2)) as amount_balboas from (select `payment_id`, `amount_balboas`, person_number as person_id, `programme`, `cycle` from `fct_payments`) as t
      where `t`.`person_id` is not null and `t`.`programme` is not null and `t`.`cycle` is not null and tuple(assumeNotNull(`t`.`person_id`), assumeNotNull(`t`.`programme`), assumeNotNull(`t`.`cycle`)) in (
        select tuple(assumeNotNull(`t`.`person_id`), assumeNotNull(`t`.`programme`), assumeNotNull(`t`.`cycle`)) as one from (select `payment_id`, `amount_balboas`, person_number as person_id, `programme`, `cycle` from `fct_payments`) as t
        where sipHash64(`t`.`person_id`, `t`.`programme`, `t`.`cycle`) in (select sipHash64(`t`.`person_id`, `t`.`programme`, `t`.`cycle`) as hashed from (select `payment_id`, `amount_balboas`, person_number as person_id, `programme`, `cycle` from `fct_payments`) as t where `t`.`person_id` is not null and `t`.`programme` is not null and `t`.`cycle` is not null group by hashed having count() > 1)
        group by one having count() > 1))
union all
select * from (
  select 'pagos' as contract, 'repeated_key' as flag, 'repeated_key' as kind, concat_ws('|', ifNull(toString(`t`.`payment_id`), '')) as record_key,
    toNullable(toDecimal64(`t`.`amount_balboas`, 2)) as amount_balboas from (
      select t.*, max(t.line) over (partition by t.batch_id, `t`.`payment_id`) as last_line from (select `r`.`payment_id` as `payment_id`, `r`.`amount_balboas` as `amount_balboas`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`pagos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'pagos' where r.payment_id in (select payment_id from `stg_pagos_repeated` where same_batch_rows > 0)) as t
      where (t.batch_id, sipHash64(`t`.`payment_id`)) in (
        select t.batch_id, sipHash64(`t`.`payment_id`) as hashed from (select `r`.`payment_id` as `payment_id`, `r`.`amount_balboas` as `amount_balboas`, `r`.`batch_id` as `batch_id`, `r`.`line` as `line` from `raw`.`pagos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'pagos' where r.payment_id in (select payment_id from `stg_pagos_repeated` where same_batch_rows > 0)) as t group by t.batch_id, hashed having count() > 1)
    ) as t where t.line < t.last_line)
);
