-- int_first_collections: one row per human being and programme with a collected payment.

-- Generated from int_first_collections.ts; change that file.

CREATE TABLE `int_first_collections` (
  `person_id` String,
  `programme` LowCardinality(String),
  `cycle` LowCardinality(String),
  `payment_id` String
)
ENGINE = MergeTree
ORDER BY (`person_id`, `programme`);

INSERT INTO `int_first_collections` (`person_id`, `programme`, `cycle`, `payment_id`)
SELECT `person_id`, `programme`, `cycle`, `payment_id` FROM (
select ifNull(i.canonical_id, p.person_id) as `person_id`, `p`.`programme`, substring(min(concat(toString(assumeNotNull(p.paid_on)), p.cycle, p.payment_id)), 11, 6) as `cycle`, substring(min(concat(toString(assumeNotNull(p.paid_on)), p.cycle, p.payment_id)), 17) as `payment_id` from `stg_pagos` as `p` left join (select `record_id`, `canonical_id` from `dim_identity` where `source` = 'personas') as `i` on `i`.`record_id` = `p`.`person_id` where `p`.`state` = 'pagado' and `p`.`paid_on` is not null group by ifNull(i.canonical_id, p.person_id), `p`.`programme`
);
