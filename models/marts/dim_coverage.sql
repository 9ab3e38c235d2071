-- dim_coverage: one row per contract of events.

-- Generated from dim_coverage.ts; change that file.

CREATE TABLE `dim_coverage` (
  `contract` LowCardinality(String),
  `first_on` Date32,
  `last_on` Date32
)
ENGINE = MergeTree
ORDER BY (`contract`);

INSERT INTO `dim_coverage` (`contract`, `first_on`, `last_on`)
SELECT `contract`, `first_on`, `last_on` FROM (
select 'pagos' as contract, toDate32(min(toStartOfQuarter(counted_on))) as first_on,
  greatest(toDate32(max(counted_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'pagos'
  )) as last_on
from `fct_payments` having count() > 0
union all
select 'inscripciones' as contract, toDate32(min(start_on)) as first_on,
  greatest(toDate32(max(start_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'inscripciones'
  )) as last_on
from `fct_enrolments` having count() > 0
union all
select 'elegibilidad' as contract, toDate32(min(assessed_on)) as first_on,
  greatest(toDate32(max(assessed_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'elegibilidad'
  )) as last_on
from `fct_assessments` having count() > 0
union all
select 'servicios' as contract, toDate32(min(served_on)) as first_on,
  greatest(toDate32(max(served_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'servicios'
  )) as last_on
from `fct_services` having count() > 0
);
