-- dim_priority_place: one row per priority corregimiento.

-- Generated from dim_priority_place.ts; change that file.

CREATE TABLE `dim_priority_place` (
  `place_number` UInt32,
  `corregimiento` LowCardinality(String),
  `listed_from` Date32,
  `listed_to` Date32
)
ENGINE = MergeTree
ORDER BY (`corregimiento`);

INSERT INTO `dim_priority_place` (`place_number`, `corregimiento`, `listed_from`, `listed_to`)
SELECT `place_number`, `corregimiento`, `listed_from`, `listed_to` FROM (
select toUInt32(row_number() over (order by corregimiento)) as place_number, corregimiento, toDate32(listed_from) as listed_from,
  toDate32(listed_to) as listed_to
from values('corregimiento String, listed_from String, listed_to String',
  ('060201', '2017-12-04', '2299-12-31'),
  ('120101', '2017-12-04', '2299-12-31'),
  ('120402', '2017-12-04', '2299-12-31'),
  ('120501', '2017-12-04', '2299-12-31'),
  ('120701', '2017-12-04', '2299-12-31'),
  ('120605', '2017-12-04', '2299-12-31'),
  ('110102', '2017-12-04', '2299-12-31'),
  ('100102', '2017-12-04', '2299-12-31'),
  ('090301', '2017-12-04', '2299-12-31'),
  ('030301', '2017-12-04', '2299-12-31'),
  ('050208', '2017-12-04', '2299-12-31'))
);
