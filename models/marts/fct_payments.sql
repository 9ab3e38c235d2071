-- fct_payments: one row per payment.

-- Generated from fct_payments.ts; change that file.

CREATE TABLE `fct_payments` (
  `payment_id` String,
  `cycle` LowCardinality(String),
  `programme` LowCardinality(String),
  `modality` LowCardinality(String),
  `collected` Bool,
  `state` LowCardinality(String),
  `months_paid` UInt8,
  `amount_balboas` Decimal(18, 2),
  `scheduled_on` Date32,
  `paid_on` Nullable(Date32),
  `counted_on` Date32,
  `late_days` Nullable(Int32),
  `retroactive` Bool,
  `first_collected` Bool,
  `collected_after_death` Bool,
  `person_number` UInt32,
  `person_programme_number` UInt32,
  `household_number` UInt32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `household_first_form_on` Nullable(Date32),
  `corregimiento` LowCardinality(String),
  INDEX `range_of_counted_on` `counted_on` TYPE minmax GRANULARITY 1
)
ENGINE = MergeTree
PARTITION BY `cycle`
ORDER BY (`programme`, `corregimiento`, `person_number`);

INSERT INTO `fct_payments` (`payment_id`, `cycle`, `programme`, `modality`, `collected`, `state`, `months_paid`, `amount_balboas`, `scheduled_on`, `paid_on`, `counted_on`, `late_days`, `retroactive`, `first_collected`, `collected_after_death`, `person_number`, `person_programme_number`, `household_number`, `sex`, `birth_on`, `household_first_form_on`, `corregimiento`)
SELECT `payment_id`, `cycle`, `programme`, `modality`, `collected`, `state`, `months_paid`, `amount_balboas`, `scheduled_on`, `paid_on`, `counted_on`, `late_days`, `retroactive`, `first_collected`, `collected_after_death`, `person_number`, `person_programme_number`, `household_number`, `sex`, `birth_on`, `household_first_form_on`, `corregimiento` FROM (
select `p`.`payment_id`, `p`.`cycle`, `p`.`programme`, `p`.`modality`, `p`.`state`, `p`.`amount_balboas`, `p`.`scheduled_on`, `p`.`paid_on`, `p`.`retroactive`, `p`.`state` = 'pagado' as `collected`, toUInt8(`p`.`months_paid`) as `months_paid`, coalesce(`p`.`paid_on`, `p`.`scheduled_on`) as `counted_on`, if(`p`.`state` = 'pagado', toInt32(`p`.`paid_on`) - toInt32(`p`.`scheduled_on`), null) as `late_days`, `p`.`payment_id` in (select `payment_id` from `int_first_collections`) as `first_collected`, `p`.`state` = 'pagado' and ifNull(`p`.`paid_on` > `x`.`dead_on`, false) as `collected_after_death`, `d`.`person_number` * 8 + indexOf(['120A65', 'RDO', 'AG', 'SENAPAN'], `p`.`programme`) as `person_programme_number`, `d`.`person_number`, `d`.`sex`, `d`.`birth_on`, `d`.`corregimiento`, `d`.`household_number`, `d`.`household_first_form_on` from `stg_pagos` as `p` asof inner join `dim_person` as `d` on `d`.`person_id` = `p`.`person_id` and `d`.`valid_from` <= `p`.`scheduled_on` left join (select `person_number` as `dead_number`, assumeNotNull(min(died_on)) as `dead_on` from `dim_person` where `died_on` is not null and `valid_to` = toDate32('2299-12-31') group by `person_number`) as `x` on `x`.`dead_number` = `d`.`person_number`
);
