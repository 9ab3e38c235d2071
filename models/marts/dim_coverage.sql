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
union all
select 'hogares' as contract, toDate32(min(form_on)) as first_on,
  greatest(toDate32(max(form_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'hogares'
  )) as last_on
from `int_household_versions` having count() > 0
union all
select 'referencias' as contract, toDate32(min(referred_on)) as first_on,
  greatest(toDate32(max(referred_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'referencias'
  )) as last_on
from `fct_referrals` having count() > 0
union all
select 'corresponsabilidades' as contract, toDate32(min(period_starts_on)) as first_on,
  greatest(toDate32(max(period_ends_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'corresponsabilidades'
  )) as last_on
from `fct_coresponsibilities` having count() > 0
union all
select 'acompanamiento' as contract, toDate32(min(scheduled_on)) as first_on,
  greatest(toDate32(max(scheduled_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'acompanamiento'
  )) as last_on
from `fct_visits` having count() > 0
union all
select 'reclamos' as contract, toDate32(min(opened_on)) as first_on,
  greatest(toDate32(max(opened_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'reclamos'
  )) as last_on
from `fct_grievances` having count() > 0
union all
select 'oferta' as contract, toDate32(min(valid_from)) as first_on,
  greatest(toDate32(max(valid_from)), (
    select max(snapshot_on) from `input_batches` where contract = 'oferta'
  )) as last_on
from `dim_service_point` having count() > 0
union all
select 'calidad' as contract, toDate32(min(evaluated_on)) as first_on,
  greatest(toDate32(max(evaluated_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'calidad'
  )) as last_on
from `fct_quality` having count() > 0
union all
select 'presupuesto' as contract, toDate32(min(period_starts_on)) as first_on,
  greatest(toDate32(max(period_ends_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'presupuesto'
  )) as last_on
from `fct_budget` having count() > 0
union all
select 'puntos_de_pago' as contract, toDate32(min(toStartOfQuarter(cycle_ends_on))) as first_on,
  greatest(toDate32(max(cycle_ends_on)), (
    select max(snapshot_on) from `input_batches` where contract = 'puntos_de_pago'
  )) as last_on
from `fct_pay_points` having count() > 0
union all
select 'reglas' as contract, toDate32(min(valid_from)) as first_on, (select max(snapshot_on) from `input_batches`) as last_on
from `fct_protection` having count() > 0
);
