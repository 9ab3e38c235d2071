-- dim_cycle: one row per payment cycle.

-- Generated from dim_cycle.ts; change that file.

CREATE TABLE `dim_cycle` (
  `cycle` LowCardinality(String),
  `payments` UInt64,
  `first_on` Date32,
  `last_on` Date32
)
ENGINE = MergeTree
ORDER BY (`cycle`);

INSERT INTO `dim_cycle` (`cycle`, `payments`, `first_on`, `last_on`)
SELECT `cycle`, `payments`, `first_on`, `last_on` FROM (
select `cycle`, count(*) as `payments`, min(`counted_on`) as `first_on`, max(`counted_on`) as `last_on` from `fct_payments` group by `cycle`
);
