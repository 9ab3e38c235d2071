-- int_person_versions: one row per person and stretch of unchanged attributes.

-- Generated from int_person_versions.ts; change that file.

CREATE TABLE `int_person_versions` (
  `person_id` String,
  `valid_from` Date32,
  `valid_to` Date32,
  `sex` LowCardinality(String),
  `birth_on` Date32,
  `died_on` Nullable(Date32),
  `household_id` Nullable(String),
  `corregimiento` LowCardinality(String),
  `changed` Array(String)
)
ENGINE = MergeTree
ORDER BY (`person_id`, `valid_from`);

INSERT INTO `int_person_versions` (`person_id`, `valid_from`, `valid_to`, `sex`, `birth_on`, `died_on`, `household_id`, `corregimiento`, `changed`)
SELECT `person_id`, `valid_from`, `valid_to`, `sex`, `birth_on`, `died_on`, `household_id`, `corregimiento`, `changed` FROM (
select person_id,
  if(position = 1, toDate32('1900-01-01'), toDate32(bitShiftRight(change, 48))) as valid_from,
  if(position = length(changes), toDate32('2299-12-31'), toDate32(bitShiftRight(changes[position + 1], 48)) - 1) as valid_to,
  (states[bitAnd(change, 65535)]).1 as sex, (states[bitAnd(change, 65535)]).2 as birth_on, (states[bitAnd(change, 65535)]).3 as died_on,
  (states[bitAnd(change, 65535)]).4 as household_id, (states[bitAnd(change, 65535)]).5 as corregimiento,
  if(position = 1, [], arrayFilter(name -> name != '', [if(ifNull(toString((states[bitAnd(change, 65535)]).1), '') != ifNull(toString((states[bitAnd(changes[position - 1], 65535)]).1), ''), 'sex', ''), if(ifNull(toString((states[bitAnd(change, 65535)]).2), '') != ifNull(toString((states[bitAnd(changes[position - 1], 65535)]).2), ''), 'birth_on', ''), if(ifNull(toString((states[bitAnd(change, 65535)]).3), '') != ifNull(toString((states[bitAnd(changes[position - 1], 65535)]).3), ''), 'died_on', ''), if(ifNull(toString((states[bitAnd(change, 65535)]).4), '') != ifNull(toString((states[bitAnd(changes[position - 1], 65535)]).4), ''), 'household_id', ''), if(ifNull(toString((states[bitAnd(change, 65535)]).5), '') != ifNull(toString((states[bitAnd(changes[position - 1], 65535)]).5), ''), 'corregimiento', '')])) as changed
from (
  select person_id, groupArray(state) as states, groupArray(seen) as seen_by_state,
    arraySort(arrayFlatten(arrayMap((days, number) -> arrayMap(day -> day + number, days),
      seen_by_state, arrayEnumerate(seen_by_state)))) as sightings,
    arrayFilter((sighting, next) -> bitShiftRight(sighting, 48) != bitShiftRight(next, 48),
      sightings, arrayPushBack(arrayPopFront(sightings), 0)) as last_of_day,
    arrayCompact(sighting -> bitAnd(sighting, 65535), last_of_day) as changes
  from (
    select person_id, (toString(sex), birth_on, died_on, household_id, toString(corregimiento_code)) as state,
      groupArray(bitShiftLeft(toUInt64(toUInt16(snapshot_on)), 48) + bitShiftLeft(line, 16)) as seen
    from `stg_personas`
    group by person_id, sex, birth_on, died_on, household_id, corregimiento_code
  )
  group by person_id
)
array join changes as change, arrayEnumerate(changes) as position
);
