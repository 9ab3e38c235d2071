-- fct_published_figures: one row per printed figure.

-- Generated from fct_published_figures.ts; change that file.

CREATE TABLE `fct_published_figures` (
  `figure_id` String,
  `indicator` LowCardinality(Nullable(String)),
  `plan_id` Nullable(String),
  `measure` LowCardinality(String),
  `share_of` LowCardinality(Nullable(String)),
  `period` LowCardinality(String),
  `territory` LowCardinality(String),
  `programme` Nullable(String),
  `modality` Nullable(String),
  `sex` LowCardinality(Nullable(String)),
  `result` LowCardinality(Nullable(String)),
  `assessment_kind` LowCardinality(Nullable(String)),
  `value` Decimal(18, 4),
  `rounded_to` Decimal(18, 4),
  `basis` LowCardinality(String),
  `document` String,
  `published_on` Date32,
  `note` Nullable(String)
)
ENGINE = MergeTree
ORDER BY (`figure_id`);

INSERT INTO `fct_published_figures` (`figure_id`, `indicator`, `plan_id`, `measure`, `share_of`, `period`, `territory`, `programme`, `modality`, `sex`, `result`, `assessment_kind`, `value`, `rounded_to`, `basis`, `document`, `published_on`, `note`)
SELECT `figure_id`, `indicator`, `plan_id`, `measure`, `share_of`, `period`, `territory`, `programme`, `modality`, `sex`, `result`, `assessment_kind`, `value`, `rounded_to`, `basis`, `document`, `published_on`, `note` FROM (
select `figure_id`, `indicator`, `plan_id`, `measure`, `share_of`, `period`, `territory_code` as `territory`, `programme`, `modality`, `sex`, `result`, `assessment_kind`, `value`, `rounded_to`, `basis`, `document`, `published_on`, `note` from `stg_cifras_publicadas`
);
