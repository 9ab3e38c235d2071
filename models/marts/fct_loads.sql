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
  snapshot_on + limit_days as fresh_to, toDate32('2299-12-31') as expected_to
from (
  select distinct toString(b.contract) as contract, b.snapshot_on as snapshot_on, l.limit_days as limit_days
  from `input_batches` as b
  inner join values('contract String, limit_days UInt16', ('denominadores', 400), ('plan', 400), ('avances', 120), ('cifras_publicadas', 400), ('presupuesto', 120), ('oferta', 200), ('calidad', 200), ('puntos_de_pago', 120), ('hogares', 120), ('personas', 120), ('fichas', 3650), ('inscripciones', 120), ('elegibilidad', 120), ('planilla', 120), ('pagos', 120), ('servicios', 120), ('referencias', 60), ('corresponsabilidades', 120), ('acompanamiento', 60), ('reclamos', 60)) as l on l.contract = toString(b.contract)
)
);
