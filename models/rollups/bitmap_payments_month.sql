-- bitmap_payments_month: one row per month, province and programme.

-- Generated from bitmap_payments_month.ts; change that file.

CREATE TABLE `bitmap_payments_month` (
  `period` LowCardinality(String),
  `territory` LowCardinality(String),
  `programme` LowCardinality(String),
  `persons_36959287` AggregateFunction(groupBitmap, UInt32)
)
ENGINE = MergeTree
ORDER BY (`period`, `territory`, `programme`);

INSERT INTO `bitmap_payments_month` (`period`, `territory`, `programme`, `persons_36959287`)
SELECT `period`, `territory`, `programme`, `persons_36959287` FROM (
select toString(toYYYYMM(assumeNotNull(`counted_on`))) as period, substring(`corregimiento`, 1, 2) as territory, programme, groupBitmapStateIf(`person_number`, collected) as `persons_36959287`
from `fct_payments` where true
group by period, territory, programme
);
