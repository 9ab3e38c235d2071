-- rollup_assessments_month: one row per month, place and members of assessments.

-- Generated from rollup_assessments_month.ts; change that file.

CREATE TABLE `rollup_assessments_month` (
  `along` LowCardinality(String),
  `level` UInt8,
  `period` LowCardinality(String),
  `territory` LowCardinality(String),
  `programme` LowCardinality(String),
  `result` LowCardinality(String),
  `kind` LowCardinality(String),
  `rows_88a64f8e` UInt64,
  `rows_eligible_f16477b4` UInt64,
  `rows_not_eligible_be5bf200` UInt64,
  `rows_not_eligible_recertification_8167ae30` UInt64,
  `rows_recertification_207b6f2c` UInt64
)
ENGINE = MergeTree
ORDER BY (`along`, `level`, `period`, `territory`, `programme`, `result`, `kind`);

INSERT INTO `rollup_assessments_month` (`along`, `level`, `period`, `territory`, `programme`, `result`, `kind`, `rows_88a64f8e`, `rows_eligible_f16477b4`, `rows_not_eligible_be5bf200`, `rows_not_eligible_recertification_8167ae30`, `rows_recertification_207b6f2c`)
SELECT `along`, `level`, `period`, `territory`, `programme`, `result`, `kind`, `rows_88a64f8e`, `rows_eligible_f16477b4`, `rows_not_eligible_be5bf200`, `rows_not_eligible_recertification_8167ae30`, `rows_recertification_207b6f2c` FROM (
select ['', 'programme', 'result', 'programme,result', 'kind', 'programme,kind', 'result,kind', 'programme,result,kind'][told + 1] as along, level, toString(of_period) as period, territory,
  `t0` as `programme`,
  `t1` as `result`,
  `t2` as `kind`,
  sum(`m0`) as `rows_88a64f8e`,
  sum(`m1`) as `rows_eligible_f16477b4`,
  sum(`m2`) as `rows_not_eligible_be5bf200`,
  sum(`m3`) as `rows_not_eligible_recertification_8167ae30`,
  sum(`m4`) as `rows_recertification_207b6f2c`
from (
  select told, level, `of_month` as of_period, substring(place, 1, level) as territory,
    if(bitTest(told, 0), toString(`a0`), '') as `t0`,
    if(bitTest(told, 1), toString(`a1`), '') as `t1`,
    if(bitTest(told, 2), toString(`a2`), '') as `t2`,
    sum(`m0`) as `m0`,
    sum(`m1`) as `m1`,
    sum(`m2`) as `m2`,
    sum(`m3`) as `m3`,
    sum(`m4`) as `m4`
  from `int_cells_assessments`
  array join [toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(6), toUInt8(6)] as level,
    [toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(4), toUInt8(5), toUInt8(6), toUInt8(7), toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(4), toUInt8(5), toUInt8(6), toUInt8(7), toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(4), toUInt8(5), toUInt8(6), toUInt8(7), toUInt8(0), toUInt8(1)] as told
  group by `told`, `level`, `of_period`, `territory`, `t0`, `t1`, `t2`
)
group by `told`, `level`, `of_period`, `territory`, `t0`, `t1`, `t2`
);
