-- fct_budget: one row per institution, programme, territory, kind of benefit and period.

-- Generated from fct_budget.ts; change that file.

CREATE TABLE `fct_budget` (
  `institution` LowCardinality(String),
  `programme` LowCardinality(String),
  `benefit_kind` LowCardinality(String),
  `place` LowCardinality(String),
  `period` LowCardinality(String),
  `period_starts_on` Date32,
  `period_ends_on` Date32,
  `months` UInt8,
  `allotted_balboas` Decimal(18, 2),
  `modified_balboas` Decimal(18, 2),
  `committed_balboas` Decimal(18, 2),
  `accrued_balboas` Decimal(18, 2),
  `paid_balboas` Decimal(18, 2)
)
ENGINE = MergeTree
ORDER BY (`period_ends_on`, `institution`, `programme`, `place`);

INSERT INTO `fct_budget` (`institution`, `programme`, `benefit_kind`, `place`, `period`, `period_starts_on`, `period_ends_on`, `months`, `allotted_balboas`, `modified_balboas`, `committed_balboas`, `accrued_balboas`, `paid_balboas`)
SELECT `institution`, `programme`, `benefit_kind`, `place`, `period`, `period_starts_on`, `period_ends_on`, `months`, `allotted_balboas`, `modified_balboas`, `committed_balboas`, `accrued_balboas`, `paid_balboas` FROM (
select institution, programme, benefit_kind,
  if(territory_code = 'PA', 'ND', toString(territory_code)) as place, period,
  multiIf(position(period, '..') > 0, toDate32OrZero(substring(period, 1, 10)), substring(period, 5, 1) = '', makeDate32(toUInt16OrZero(substring(period, 1, 4)), 1, 1),
    substring(period, 5, 1) in ('Q', 'C'), makeDate32(toUInt16OrZero(substring(period, 1, 4)), 3 * toUInt8OrZero(substring(period, 6, 1)) - 2, 1), substring(period, 5, 1) = 'S', makeDate32(toUInt16OrZero(substring(period, 1, 4)), 6 * toUInt8OrZero(substring(period, 6, 1)) - 5, 1),
    makeDate32(toUInt16OrZero(substring(period, 1, 4)), toUInt8OrZero(substring(period, 5, 2)), 1)) as period_starts_on, if(position(period, '..') > 0, toDate32OrZero(substring(period, 13, 10)), addMonths(multiIf(position(period, '..') > 0, toDate32OrZero(substring(period, 1, 10)), substring(period, 5, 1) = '', makeDate32(toUInt16OrZero(substring(period, 1, 4)), 1, 1),
    substring(period, 5, 1) in ('Q', 'C'), makeDate32(toUInt16OrZero(substring(period, 1, 4)), 3 * toUInt8OrZero(substring(period, 6, 1)) - 2, 1), substring(period, 5, 1) = 'S', makeDate32(toUInt16OrZero(substring(period, 1, 4)), 6 * toUInt8OrZero(substring(period, 6, 1)) - 5, 1),
    makeDate32(toUInt16OrZero(substring(period, 1, 4)), toUInt8OrZero(substring(period, 5, 2)), 1)), multiIf(substring(period, 5, 1) = '', 12, substring(period, 5, 1) in ('Q', 'C'), 3, substring(period, 5, 1) = 'S', 6, 1)) - 1) as period_ends_on,
  toUInt8(dateDiff('month', period_starts_on, period_ends_on) + 1) as months, allotted_balboas, modified_balboas, committed_balboas,
  accrued_balboas, paid_balboas
from `stg_presupuesto`
);
