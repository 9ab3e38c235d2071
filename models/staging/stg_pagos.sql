-- stg_pagos: one row per payment, as last reported.

-- Generated from stg_pagos.ts; change that file.

CREATE VIEW `stg_pagos` AS
SELECT `payment_id`, `person_id`, `cycle`, `programme`, `months_paid`, `amount_balboas`, `modality`, `scheduled_on`, `paid_on`, `state`, `retroactive` FROM (
select r.payment_id as payment_id, r.person_id as person_id, r.cycle as cycle, r.programme as programme,
  r.months_paid as months_paid, r.amount_balboas as amount_balboas, r.modality as modality,
  r.scheduled_on as scheduled_on, r.paid_on as paid_on, r.state as state, r.retroactive as retroactive
from `raw`.`pagos` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'pagos'
where r.payment_id not in (select payment_id from `stg_pagos_repeated`)
  or (r.batch_id, r.line) in (select kept_batch_id, kept_line from `stg_pagos_repeated`)
);
