-- fct_external_figures: one row per external figure.

-- Generated from fct_external_figures.ts; change that file.

CREATE TABLE `fct_external_figures` (
  `measure` LowCardinality(String),
  `territory` LowCardinality(String),
  `programme` LowCardinality(String),
  `sex` LowCardinality(String),
  `age_band` LowCardinality(String),
  `period` LowCardinality(String),
  `value` Decimal(18, 4),
  `document` String
)
ENGINE = MergeTree
ORDER BY (`measure`, `period`, `territory`);

INSERT INTO `fct_external_figures` (`measure`, `territory`, `programme`, `sex`, `age_band`, `period`, `value`, `document`)
SELECT `measure`, `territory`, `programme`, `sex`, `age_band`, `period`, `value`, `document` FROM (
select `measure`, `territory_code` as `territory`, `period`, `value`, `document`, coalesce(programme, '') as `programme`, coalesce(sex, '') as `sex`, coalesce(age_band, '') as `age_band` from `stg_denominadores`
);
