-- fct_loads: one row per contract and snapshot date.

-- Generated from fct_loads.ts; change that file.

CREATE TABLE `fct_loads` (
  `contract` LowCardinality(String),
  `contract_number` UInt32,
  `first` Bool,
  `snapshot_on` Date32,
  `fresh_to` Date32,
  `expected_to` Date32
)
ENGINE = MergeTree
ORDER BY (`contract`, `snapshot_on`);

INSERT INTO `fct_loads` (`contract`, `contract_number`, `first`, `snapshot_on`, `fresh_to`, `expected_to`)
SELECT `contract`, `contract_number`, `first`, `snapshot_on`, `fresh_to`, `expected_to` FROM (
select contract, toUInt32(dense_rank() over (order by contract)) as contract_number,
  snapshot_on = min(snapshot_on) over (partition by contract) as first, snapshot_on,
  least(snapshot_on + limit_days, expected_to) as fresh_to, expected_to
from (
  select distinct toString(b.contract) as contract, b.snapshot_on as snapshot_on, l.limit_days as limit_days,
    toDate32(l.last_on) as expected_to
  from `input_batches` as b
  inner join values('contract String, limit_days UInt16, last_on String', ('denominadores', 400, '2299-12-31'), ('plan', 400, '2299-12-31'), ('avances', 120, '2299-12-31'), ('cifras_publicadas', 400, '2299-12-31'), ('presupuesto', 120, '2299-12-31'), ('oferta', 200, '2299-12-31'), ('calidad', 200, '2299-12-31'), ('puntos_de_pago', 120, '2299-12-31'), ('hogares', 120, '2299-12-31'), ('personas', 120, '2299-12-31'), ('fichas', 3650, '2299-12-31'), ('inscripciones', 120, '2299-12-31'), ('elegibilidad', 120, '2299-12-31'), ('planilla', 120, '2299-12-31'), ('pagos', 120, '2299-12-31'), ('servicios', 120, '2299-12-31'), ('referencias', 60, '2299-12-31'), ('corresponsabilidades', 120, '2299-12-31'), ('acompanamiento', 60, '2299-12-31'), ('reclamos', 60, '2299-12-31')) as l on l.contract = toString(b.contract)
  where b.snapshot_on <= toDate32(l.last_on)
)
);
