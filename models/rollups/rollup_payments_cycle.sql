-- rollup_payments_cycle: one row per cycle, place and members of payments.

-- Generated from rollup_payments_cycle.ts; change that file.

CREATE TABLE `rollup_payments_cycle` (
  `along` LowCardinality(String),
  `level` UInt8,
  `period` LowCardinality(String),
  `territory` LowCardinality(String),
  `programme` LowCardinality(String),
  `modality` LowCardinality(String),
  `balboas_collected_bde87af1` Decimal(38, 6),
  `balboas_collected_hard_to_reach_7f0aa35b` Decimal(38, 6),
  `enrolment_turns_6086b70b` UInt64,
  `enrolment_turns_collected_a06cff3b` UInt64,
  `enrolments_by_card_collected_3fc9b01b` UInt64,
  `enrolments_collected_fa77a184` UInt64,
  `enrolments_collected_hard_to_reach_f216ae09` UInt64,
  `persons_collected_c72a223d` UInt64,
  `persons_collected_of_120_at_65_e0a9b2f2` UInt64,
  `persons_collected_with_form_d32281fd` UInt64,
  `persons_first_collected_1cb70c11` UInt64,
  `rows_after_death_collected_82d04792` UInt64,
  `rows_collected_ebf08b37` UInt64,
  `rows_fab51646` UInt64,
  `turns_6245a125` UInt64,
  `turns_collected_on_time_347ef34b` UInt64
)
ENGINE = MergeTree
ORDER BY (`along`, `level`, `period`, `territory`, `programme`, `modality`);

INSERT INTO `rollup_payments_cycle` (`along`, `level`, `period`, `territory`, `programme`, `modality`, `balboas_collected_bde87af1`, `balboas_collected_hard_to_reach_7f0aa35b`, `enrolment_turns_6086b70b`, `enrolment_turns_collected_a06cff3b`, `enrolments_by_card_collected_3fc9b01b`, `enrolments_collected_fa77a184`, `enrolments_collected_hard_to_reach_f216ae09`, `persons_collected_c72a223d`, `persons_collected_of_120_at_65_e0a9b2f2`, `persons_collected_with_form_d32281fd`, `persons_first_collected_1cb70c11`, `rows_after_death_collected_82d04792`, `rows_collected_ebf08b37`, `rows_fab51646`, `turns_6245a125`, `turns_collected_on_time_347ef34b`)
SELECT `along`, `level`, `period`, `territory`, `programme`, `modality`, `balboas_collected_bde87af1`, `balboas_collected_hard_to_reach_7f0aa35b`, `enrolment_turns_6086b70b`, `enrolment_turns_collected_a06cff3b`, `enrolments_by_card_collected_3fc9b01b`, `enrolments_collected_fa77a184`, `enrolments_collected_hard_to_reach_f216ae09`, `persons_collected_c72a223d`, `persons_collected_of_120_at_65_e0a9b2f2`, `persons_collected_with_form_d32281fd`, `persons_first_collected_1cb70c11`, `rows_after_death_collected_82d04792`, `rows_collected_ebf08b37`, `rows_fab51646`, `turns_6245a125`, `turns_collected_on_time_347ef34b` FROM (
select ['', 'programme', 'modality', 'programme,modality'][told + 1] as along, level, toString(of_period) as period, territory,
  `t0` as `programme`,
  `t1` as `modality`,
  sum(`m0`) as `balboas_collected_bde87af1`,
  sum(`m1`) as `balboas_collected_hard_to_reach_7f0aa35b`,
  sum(`m2`) as `enrolment_turns_6086b70b`,
  sum(`m3`) as `enrolment_turns_collected_a06cff3b`,
  sum(`m4`) as `enrolments_by_card_collected_3fc9b01b`,
  sum(`m5`) as `enrolments_collected_fa77a184`,
  sum(`m6`) as `enrolments_collected_hard_to_reach_f216ae09`,
  sum(`m7`) as `persons_collected_c72a223d`,
  sum(`m8`) as `persons_collected_of_120_at_65_e0a9b2f2`,
  sum(`m9`) as `persons_collected_with_form_d32281fd`,
  sum(`m10`) as `persons_first_collected_1cb70c11`,
  sum(`m11`) as `rows_after_death_collected_82d04792`,
  sum(`m12`) as `rows_collected_ebf08b37`,
  sum(`m13`) as `rows_fab51646`,
  sum(`m14`) as `turns_6245a125`,
  sum(`m15`) as `turns_collected_on_time_347ef34b`
from (
  select told, level, `of_cycle` as of_period, substring(place, 1, level) as territory,
    if(bitTest(told, 0), toString(`a0`), '') as `t0`,
    if(bitTest(told, 1), toString(`a1`), '') as `t1`,
    sum(`m0`) as `m0`,
    sum(`m1`) as `m1`,
    sum(`m2`) as `m2`,
    sum(`m3`) as `m3`,
    sum(`m4`) as `m4`,
    sum(`m5`) as `m5`,
    sum(`m6`) as `m6`,
    sum(`m7`) as `m7`,
    sum(`m8`) as `m8`,
    sum(`m9`) as `m9`,
    sum(`m10`) as `m10`,
    sum(`m11`) as `m11`,
    sum(`m12`) as `m12`,
    sum(`m13`) as `m13`,
    sum(`m14`) as `m14`,
    sum(`m15`) as `m15`
  from `int_cells_payments`
  array join [toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(6), toUInt8(6)] as level,
    [toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(0), toUInt8(1)] as told
  group by `told`, `level`, `of_period`, `territory`, `t0`, `t1`
  union all
  select told, level, `of_cycle` as of_period, substring(place, 1, level) as territory,
    if(bitTest(told, 0), toString(`a0`), '') as `t0`,
    if(bitTest(told, 1), toString(`a1`), '') as `t1`,
    0 as `m0`,
    0 as `m1`,
    groupBitmapIf(tupleElement(`again0`, 2), bitTest(tupleElement(`again0`, 1), 0)) as `m2`,
    groupBitmapIf(tupleElement(`again0`, 2), bitTest(tupleElement(`again0`, 1), 1)) as `m3`,
    groupBitmapIf(tupleElement(`again0`, 3), bitTest(tupleElement(`again0`, 1), 2)) as `m4`,
    groupBitmapIf(tupleElement(`again0`, 3), bitTest(tupleElement(`again0`, 1), 3)) as `m5`,
    groupBitmapIf(tupleElement(`again0`, 3), bitTest(tupleElement(`again0`, 1), 4)) as `m6`,
    groupBitmapIf(tupleElement(`again0`, 4), bitTest(tupleElement(`again0`, 1), 5)) as `m7`,
    groupBitmapIf(tupleElement(`again0`, 4), bitTest(tupleElement(`again0`, 1), 6)) as `m8`,
    groupBitmapIf(tupleElement(`again0`, 4), bitTest(tupleElement(`again0`, 1), 7)) as `m9`,
    groupBitmapIf(tupleElement(`again0`, 4), bitTest(tupleElement(`again0`, 1), 8)) as `m10`,
    0 as `m11`,
    0 as `m12`,
    0 as `m13`,
    groupBitmapIf(tupleElement(`again0`, 5), bitTest(tupleElement(`again0`, 1), 9)) as `m14`,
    groupBitmapIf(tupleElement(`again0`, 5), bitTest(tupleElement(`again0`, 1), 10)) as `m15`
  from `int_cells_payments` array join `again0`
  array join [toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(0), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(2), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(4), toUInt8(6), toUInt8(6)] as level,
    [toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(0), toUInt8(1), toUInt8(2), toUInt8(3), toUInt8(0), toUInt8(1)] as told
  group by `told`, `level`, `of_period`, `territory`, `t0`, `t1`
)
group by `told`, `level`, `of_period`, `territory`, `t0`, `t1`
);
