-- stg_pagos_repeated: one row per payment id received more than once.

-- Generated from stg_pagos_repeated.ts; change that file.

CREATE TABLE `stg_pagos_repeated` (
  `payment_id` String,
  `rows` UInt32,
  `same_batch_rows` UInt32,
  `replaced_amount_balboas` Decimal(38, 2),
  `kept_batch_id` UInt64,
  `kept_line` UInt64
)
ENGINE = MergeTree
ORDER BY (`payment_id`);

INSERT INTO `stg_pagos_repeated` (`payment_id`, `rows`, `same_batch_rows`, `replaced_amount_balboas`, `kept_batch_id`, `kept_line`)
SELECT `payment_id`, `rows`, `same_batch_rows`, `replaced_amount_balboas`, `kept_batch_id`, `kept_line` FROM (
select payment_id, rows, same_batch_rows, all_amount_balboas - kept.3 as replaced_amount_balboas,
  kept.1 as kept_batch_id, kept.2 as kept_line
from (
  select r.payment_id as payment_id, toUInt32(count()) as rows,
    toUInt32(count() - uniqExact(r.batch_id)) as same_batch_rows,
    sum(r.amount_balboas) as all_amount_balboas,
    argMax((r.batch_id, r.line, r.amount_balboas), (b.sequence, r.line)) as kept
  from `raw`.`pagos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'pagos'
  where sipHash64(r.payment_id) in (
    select sipHash64(r.payment_id) as hashed
    from `raw`.`pagos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'pagos'
    group by hashed
    having count() > 1
  )
  group by payment_id
  having rows > 1
)
);
