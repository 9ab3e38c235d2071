-- rollup_payments_month: one row per month, place and members of payments.

-- Generated from rollup_payments_month.ts; change that file.

CREATE TABLE `rollup_payments_month` (
  `along` LowCardinality(String),
  `level` UInt8,
  `period` LowCardinality(String),
  `territory` LowCardinality(String),
  `programme` LowCardinality(String),
  `modality` LowCardinality(String),
  `balboas_collected_bde87af1` Decimal(38, 6),
  `balboas_collected_hard_to_reach_7f0aa35b` Decimal(38, 6),
  `rows_after_death_collected_82d04792` UInt64,
  `rows_collected_ebf08b37` UInt64,
  `rows_fab51646` UInt64
)
ENGINE = MergeTree
ORDER BY (`along`, `level`, `period`, `territory`, `programme`, `modality`);

INSERT INTO `rollup_payments_month` (`along`, `level`, `period`, `territory`, `programme`, `modality`, `balboas_collected_bde87af1`, `balboas_collected_hard_to_reach_7f0aa35b`, `rows_after_death_collected_82d04792`, `rows_collected_ebf08b37`, `rows_fab51646`)
SELECT `along`, `level`, `period`, `territory`, `programme`, `modality`, `balboas_collected_bde87af1`, `balboas_collected_hard_to_reach_7f0aa35b`, `rows_after_death_collected_82d04792`, `rows_collected_ebf08b37`, `rows_fab51646` FROM (
select ['', 'programme', 'modality', 'programme,modality'][told + 1] as along, level, toString(of_period) as period, territory,
  `t0` as `programme`,
  `t1` as `modality`,
  sum(`m0`) as `balboas_collected_bde87af1`,
  sum(`m1`) as `balboas_collected_hard_to_reach_7f0aa35b`,
  sum(`m11`) as `rows_after_death_collected_82d04792`,
  sum(`m12`) as `rows_collected_ebf08b37`,
  sum(`m13`) as `rows_fab51646`
from (
  select told, level, `of_month` as of_period, substring(place, 1, level) as territory,
    if(bitTest(told, 0), toString(`a0`), '') as `t0`,
    if(bitTest(told, 1), toString(`a1`), '') as `t1`,
    sum(`m0`) as `m0`,
    sum(`m1`) as `m1`,
    sum(`m11`) as `m11`,
    sum(`m12`) as `m12`,
    sum(`m13`) as `m13`
  from `int_cells_payments`
  array join [toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(6), toUInt8(6)] as level,
    [toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(0), toUInt8(1)] as told
  group by `told`, `level`, `of_period`, `territory`, `t0`, `t1`
)
group by `told`, `level`, `of_period`, `territory`, `t0`, `t1`
);
