-- int_first_collections: one row per person and programme with a collected payment.

-- Generated from int_first_collections.ts; change that file.

CREATE TABLE `int_first_collections` (
  `person_id` String,
  `programme` LowCardinality(String),
  `payment_id` String
)
ENGINE = MergeTree
ORDER BY (`person_id`, `programme`);

INSERT INTO `int_first_collections` (`person_id`, `programme`, `payment_id`)
SELECT `person_id`, `programme`, `payment_id` FROM (
select `person_id`, `programme`, min((assumeNotNull(paid_on), cycle, payment_id)).3 as `payment_id` from `stg_pagos` where `state` = 'pagado' and `paid_on` is not null group by `person_id`, `programme`
);
