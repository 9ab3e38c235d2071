-- int_unknown_persons: one row per person unknown to the registry.

-- Generated from int_unknown_persons.ts; change that file.

CREATE TABLE `int_unknown_persons` (
  `person_id` String
)
ENGINE = MergeTree
ORDER BY (`person_id`);

INSERT INTO `int_unknown_persons` (`person_id`)
SELECT `person_id` FROM (
select distinct person_id
from (
  select person_id from `stg_pagos`
  union all select person_id from `stg_inscripciones`
  union all select person_id from `stg_elegibilidad`
  union all select person_id from `stg_servicios`
)
where person_id not in (select person_id from `int_person_versions`)
);
