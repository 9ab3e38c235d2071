-- stg_presupuesto: one row per what one institution was allotted and executed in one programme, territory, kind of benefit and period, as last reported.

-- Generated from stg_presupuesto.ts; change that file.

CREATE TABLE `stg_presupuesto` (
  `institution` LowCardinality(String),
  `programme` LowCardinality(String),
  `territory_code` LowCardinality(String),
  `benefit_kind` LowCardinality(String),
  `period` LowCardinality(String),
  `allotted_balboas` Decimal(18, 2),
  `modified_balboas` Decimal(18, 2),
  `committed_balboas` Decimal(18, 2),
  `accrued_balboas` Decimal(18, 2),
  `paid_balboas` Decimal(18, 2),
  `snapshot_on` Date32
)
ENGINE = MergeTree
ORDER BY ();

INSERT INTO `stg_presupuesto` (`institution`, `programme`, `territory_code`, `benefit_kind`, `period`, `allotted_balboas`, `modified_balboas`, `committed_balboas`, `accrued_balboas`, `paid_balboas`, `snapshot_on`)
SELECT `institution`, `programme`, `territory_code`, `benefit_kind`, `period`, `allotted_balboas`, `modified_balboas`, `committed_balboas`, `accrued_balboas`, `paid_balboas`, `snapshot_on` FROM (
select `r`.`institution` as `institution`, `r`.`programme` as `programme`, `r`.`territory_code` as `territory_code`, `r`.`benefit_kind` as `benefit_kind`, `r`.`period` as `period`, `r`.`allotted_balboas` as `allotted_balboas`, `r`.`modified_balboas` as `modified_balboas`, `r`.`committed_balboas` as `committed_balboas`, `r`.`accrued_balboas` as `accrued_balboas`, `r`.`paid_balboas` as `paid_balboas`,
  b.snapshot_on as snapshot_on
from `raw`.`presupuesto` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'presupuesto'
order by b.sequence desc, r.line desc
limit 1 by `r`.`institution`, `r`.`programme`, `r`.`territory_code`, `r`.`benefit_kind`, `r`.`period`
);
