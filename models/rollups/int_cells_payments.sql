-- int_cells_payments: one row per cycle, month, place and members of payments.

-- Generated from int_cells_payments.ts; change that file.

CREATE TABLE `int_cells_payments` (
  `of_cycle` LowCardinality(String),
  `of_month` UInt32,
  `place` LowCardinality(String),
  `a0` LowCardinality(String),
  `a1` LowCardinality(String),
  `m0` Decimal(38, 6),
  `m1` Decimal(38, 6),
  `m2` UInt64,
  `m3` UInt64,
  `m4` UInt64,
  `m5` UInt64,
  `m6` UInt64,
  `m7` UInt64,
  `m8` UInt64,
  `m9` UInt64,
  `m10` UInt64,
  `m11` UInt64,
  `m12` UInt64,
  `m13` UInt64,
  `m14` UInt64,
  `m15` UInt64,
  `again0` Array(Tuple(UInt32, UInt64, UInt64, UInt64, UInt64))
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `int_cells_payments` (`of_cycle`, `of_month`, `place`, `a0`, `a1`, `m0`, `m1`, `m2`, `m3`, `m4`, `m5`, `m6`, `m7`, `m8`, `m9`, `m10`, `m11`, `m12`, `m13`, `m14`, `m15`, `again0`)
SELECT `of_cycle`, `of_month`, `place`, `a0`, `a1`, `m0`, `m1`, `m2`, `m3`, `m4`, `m5`, `m6`, `m7`, `m8`, `m9`, `m10`, `m11`, `m12`, `m13`, `m14`, `m15`, `again0` FROM (
select `cycle` as `of_cycle`,
  toYYYYMM(assumeNotNull(`counted_on`)) as `of_month`,
  `corregimiento` as `place`,
  toString(`programme`) as `a0`,
  toString(`modality`) as `a1`,
  toDecimal128(sumIf(`amount_balboas`, collected), 6) as `m0`,
  toDecimal128(sumIf(`amount_balboas`, collected and modality = 'dificil_acceso'), 6) as `m1`,
  countIf(true and not `person_number_is_twice`) as `m2`,
  countIf(collected and not `person_number_is_twice`) as `m3`,
  countIf(modality = 'sucursal' and collected and not `person_number_is_twice`) as `m4`,
  countIf(collected and not `person_number_is_twice`) as `m5`,
  countIf(collected and modality = 'dificil_acceso' and not `person_number_is_twice`) as `m6`,
  countIf(collected and not `person_number_is_twice`) as `m7`,
  countIf(collected and programme = '120A65' and not `person_number_is_twice`) as `m8`,
  countIf(collected and ifNull(toYYYYMMDD(household_first_form_on) <= toUInt32(substring(`cycle`, 1, 4)) * 10000 + toUInt32(substring(`cycle`, 6, 1)) * 300 + [31, 30, 30, 31][toUInt32(substring(`cycle`, 6, 1))], false) and not `person_number_is_twice`) as `m9`,
  countIf((collected and first_collected) and not `person_number_is_twice`) as `m10`,
  countIf(collected_after_death and collected) as `m11`,
  countIf(collected) as `m12`,
  countIf(true) as `m13`,
  countIf(true and not `person_number_is_twice`) as `m14`,
  countIf(collected and ifNull(late_days <= 5, false) and not `person_number_is_twice`) as `m15`,
  groupArrayIf(tuple(bitShiftLeft(toUInt32(true), 0) + bitShiftLeft(toUInt32(collected), 1) + bitShiftLeft(toUInt32(modality = 'sucursal' and collected), 2) + bitShiftLeft(toUInt32(collected), 3) + bitShiftLeft(toUInt32(collected and modality = 'dificil_acceso'), 4) + bitShiftLeft(toUInt32(collected), 5) + bitShiftLeft(toUInt32(collected and programme = '120A65'), 6) + bitShiftLeft(toUInt32(collected and ifNull(toYYYYMMDD(household_first_form_on) <= toUInt32(substring(`cycle`, 1, 4)) * 10000 + toUInt32(substring(`cycle`, 6, 1)) * 300 + [31, 30, 30, 31][toUInt32(substring(`cycle`, 6, 1))], false)), 7) + bitShiftLeft(toUInt32((collected and first_collected)), 8) + bitShiftLeft(toUInt32(true), 9) + bitShiftLeft(toUInt32(collected and ifNull(late_days <= 5, false)), 10), toUInt64(bitOr(bitShiftLeft(toUInt64(toUInt32(substring(cycle, 1, 4)) * 4 + toUInt32(substring(cycle, 6, 1))), 32), toUInt64(`person_programme_number`))), toUInt64(`person_programme_number`), toUInt64(`person_number`), toUInt64(bitOr(bitShiftLeft(toUInt64(toUInt32(substring(cycle, 1, 4)) * 4 + toUInt32(substring(cycle, 6, 1))), 32), toUInt64(`person_number`)))), `person_number_is_twice`) as `again0`
from (
  select *, `person_number` in (
    select arrayJoin(arrayFilter((own, before) -> own = before, numbers, arrayPushFront(arrayPopBack(numbers), 0)))
    from (select arraySort(groupArray(`person_number`)) as numbers from `fct_payments` where true group by `cycle`)) as `person_number_is_twice`
  from `fct_payments` where true
)
group by `of_cycle`, `of_month`, `place`, `a0`, `a1`
);
