-- fct_institution_reports: one row per institution, contract and date of a file.

-- Generated from fct_institution_reports.ts; change that file.

CREATE TABLE `fct_institution_reports` (
  `institution` LowCardinality(String),
  `institution_number` UInt32,
  `contract` LowCardinality(String),
  `active_from` Date32,
  `active_to` Date32
)
ENGINE = MergeTree
ORDER BY (`institution`, `contract`, `active_from`);

INSERT INTO `fct_institution_reports` (`institution`, `institution_number`, `contract`, `active_from`, `active_to`)
SELECT `institution`, `institution_number`, `contract`, `active_from`, `active_to` FROM (
with agreements as (
  select institution, toUInt32(row_number() over (order by institution)) as institution_number, toDate32(agreed_from) as agreed_from,
    toDate32(agreed_to) as agreed_to
  from values('institution String, agreed_from String, agreed_to String',
    ('MEDUCA', '2016-01-01', '2299-12-31'),
  ('MINSA', '2016-01-01', '2299-12-31'),
  ('INADEH', '2016-01-01', '2299-12-31'),
  ('MITRADEL', '2016-01-01', '2299-12-31'),
  ('CSS', '2016-01-01', '2299-12-31'),
  ('SENADIS', '2016-01-01', '2299-12-31'),
  ('IFARHU', '2016-01-01', '2299-12-31'),
  ('INAMU', '2016-01-01', '2299-12-31'),
  ('SENNIAF', '2016-01-01', '2299-12-31'))
), told as (
  select distinct 'servicios' as contract, toString(r.institution) as institution, b.snapshot_on as told_on,
    b.snapshot_on + 120 as current_to
  from `raw`.`servicios` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'servicios'
  union all
  select distinct 'corresponsabilidades' as contract, toString(r.institution) as institution, b.snapshot_on as told_on,
    b.snapshot_on + 120 as current_to
  from `raw`.`corresponsabilidades` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'corresponsabilidades'
  union all
  select distinct 'oferta' as contract, toString(r.institution) as institution, b.snapshot_on as told_on,
    b.snapshot_on + 200 as current_to
  from `raw`.`oferta` as r inner join `input_batches` as b on b.batch_id = r.batch_id and b.contract = 'oferta'
)
select institution, institution_number, '' as contract, agreed_from as active_from, agreed_to as active_to from agreements
union all
select a.institution, a.institution_number, t.contract, greatest(t.told_on, a.agreed_from), least(t.current_to, a.agreed_to)
from told as t inner join agreements as a on a.institution = t.institution
where greatest(t.told_on, a.agreed_from) <= least(t.current_to, a.agreed_to)
);
