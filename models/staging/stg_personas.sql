-- stg_personas: one row per person and snapshot date.

-- Generated from stg_personas.ts; change that file.

CREATE VIEW `stg_personas` AS
SELECT `person_id`, `snapshot_on`, `line`, `sex`, `birth_on`, `household_id`, `corregimiento_code`, `died_on` FROM (
select r.person_id as person_id, b.snapshot_on as snapshot_on, r.line + b.line_offset as line, r.sex as sex, r.birth_on as birth_on,
  r.household_id as household_id, r.corregimiento_code as corregimiento_code, r.died_on as died_on
from raw.personas as r
inner join (select batch_id, snapshot_on, line_offset from `input_batches` where contract = 'personas' and stands) as b on b.batch_id = r.batch_id
);
