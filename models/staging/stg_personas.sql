-- stg_personas: one row per person and snapshot date.

-- Generated from stg_personas.ts; change that file.

CREATE VIEW `stg_personas` AS
SELECT `person_id`, `snapshot_on`, `line`, `sex`, `birth_on`, `household_id`, `corregimiento_code`, `died_on` FROM (
select r.person_id as person_id, b.snapshot_on as snapshot_on, r.line + b.line_offset as line, r.sex as sex, r.birth_on as birth_on,
  r.household_id as household_id, r.corregimiento_code as corregimiento_code, r.died_on as died_on
from raw.personas as r
inner join (
  select batch_id, snapshot_on,
    toUInt64(if(replays_batch_id is null, 0, 2147483648 + rows_before)) as line_offset
  from (
    select batch_id, snapshot_on, replays_batch_id, ifNull(replays_batch_id, batch_id) as file_batch_id,
      sum(rows_loaded) over (partition by file_batch_id order by sequence) - rows_loaded as rows_before
    from `input_batches` where contract = 'personas'
  )
  where file_batch_id in (
    select batch_id from `input_batches`
    where contract = 'personas' and replays_batch_id is null
    order by sequence desc
    limit 1 by snapshot_on
  )
) as b on b.batch_id = r.batch_id
);
