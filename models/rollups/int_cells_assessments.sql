-- int_cells_assessments: one row per month, place and members of assessments.

-- Generated from int_cells_assessments.ts; change that file.

CREATE TABLE `int_cells_assessments` (
  `of_month` UInt32,
  `place` LowCardinality(String),
  `a0` LowCardinality(String),
  `a1` LowCardinality(String),
  `a2` LowCardinality(String),
  `m0` UInt64,
  `m1` UInt64,
  `m2` UInt64,
  `m3` UInt64,
  `m4` UInt64
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `int_cells_assessments` (`of_month`, `place`, `a0`, `a1`, `a2`, `m0`, `m1`, `m2`, `m3`, `m4`)
SELECT `of_month`, `place`, `a0`, `a1`, `a2`, `m0`, `m1`, `m2`, `m3`, `m4` FROM (
select toYYYYMM(assumeNotNull(`assessed_on`)) as `of_month`,
  `corregimiento` as `place`,
  toString(`programme`) as `a0`,
  toString(`result`) as `a1`,
  toString(`kind`) as `a2`,
  countIf(true) as `m0`,
  countIf(result = 'elegible') as `m1`,
  countIf(result = 'no_elegible') as `m2`,
  countIf(result = 'no_elegible' and kind = 'recertificacion') as `m3`,
  countIf(kind = 'recertificacion') as `m4`
from (
  select *
  from `fct_assessments` where true
)
group by `of_month`, `place`, `a0`, `a1`, `a2`
);
