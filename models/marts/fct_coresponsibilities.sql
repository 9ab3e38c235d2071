-- fct_coresponsibilities: one row per person, kind, requirement and period.

-- Generated from fct_coresponsibilities.ts; change that file.

CREATE TABLE `fct_coresponsibilities` (
  `programme` LowCardinality(String),
  `kind` LowCardinality(String),
  `requirement` LowCardinality(String),
  `period` LowCardinality(String),
  `period_starts_on` Date32,
  `period_ends_on` Date32,
  `due` Bool,
  `met` Nullable(Bool),
  `verified_on` Nullable(Date32),
  `institution` LowCardinality(String),
  `person_number` UInt32,
  `sex` LowCardinality(String),
  `birth_on` Nullable(Date32),
  `corregimiento` LowCardinality(String)
)
ENGINE = MergeTree
ORDER BY (`kind`, `period_ends_on`, `corregimiento`);

INSERT INTO `fct_coresponsibilities` (`programme`, `kind`, `requirement`, `period`, `period_starts_on`, `period_ends_on`, `due`, `met`, `verified_on`, `institution`, `person_number`, `sex`, `birth_on`, `corregimiento`)
SELECT `programme`, `kind`, `requirement`, `period`, `period_starts_on`, `period_ends_on`, `due`, `met`, `verified_on`, `institution`, `person_number`, `sex`, `birth_on`, `corregimiento` FROM (
select e.programme as programme, e.kind as kind, e.requirement as requirement, e.period as period,
  multiIf(position(e.period, '..') > 0, toDate32OrZero(substring(e.period, 1, 10)), substring(e.period, 5, 1) = '', makeDate32(toUInt16OrZero(substring(e.period, 1, 4)), 1, 1),
    substring(e.period, 5, 1) in ('Q', 'C'), makeDate32(toUInt16OrZero(substring(e.period, 1, 4)), 3 * toUInt8OrZero(substring(e.period, 6, 1)) - 2, 1), substring(e.period, 5, 1) = 'S', makeDate32(toUInt16OrZero(substring(e.period, 1, 4)), 6 * toUInt8OrZero(substring(e.period, 6, 1)) - 5, 1),
    makeDate32(toUInt16OrZero(substring(e.period, 1, 4)), toUInt8OrZero(substring(e.period, 5, 2)), 1)) as period_starts_on, e.period_ends_on as period_ends_on, e.due as due, e.met as met, e.verified_on as verified_on,
  e.institution as institution, ifNull(d.person_number, 0) as person_number, ifNull(toString(d.`sex`), 'ND') as sex, d.birth_on as birth_on,
  ifNull(nullIf(toString(d.corregimiento), 'ND'), 'ND') as corregimiento
from (select *, if(position(e.period, '..') > 0, toDate32OrZero(substring(e.period, 13, 10)), addMonths(multiIf(position(e.period, '..') > 0, toDate32OrZero(substring(e.period, 1, 10)), substring(e.period, 5, 1) = '', makeDate32(toUInt16OrZero(substring(e.period, 1, 4)), 1, 1),
    substring(e.period, 5, 1) in ('Q', 'C'), makeDate32(toUInt16OrZero(substring(e.period, 1, 4)), 3 * toUInt8OrZero(substring(e.period, 6, 1)) - 2, 1), substring(e.period, 5, 1) = 'S', makeDate32(toUInt16OrZero(substring(e.period, 1, 4)), 6 * toUInt8OrZero(substring(e.period, 6, 1)) - 5, 1),
    makeDate32(toUInt16OrZero(substring(e.period, 1, 4)), toUInt8OrZero(substring(e.period, 5, 2)), 1)), multiIf(substring(e.period, 5, 1) = '', 12, substring(e.period, 5, 1) in ('Q', 'C'), 3, substring(e.period, 5, 1) = 'S', 6, 1)) - 1) as period_ends_on from `stg_corresponsabilidades` as e) as e
asof left join (
  select person_id, valid_from, person_number, sex, birth_on, corregimiento from `dim_person`
  where person_id in (select e.person_id from `stg_corresponsabilidades` as e)
) as d on d.person_id = ifNull(e.person_id, '') and d.valid_from <= e.period_ends_on
);
