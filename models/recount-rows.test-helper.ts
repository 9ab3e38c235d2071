/** Latest row of each key among the committed batches; of what only adds, the first. */
export const standing = (contract: string, keys: string, first = false) => `(
  select *, transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) as said_on
  from raw.${contract} where batch_id in {ids:Array(UInt64)}
  order by said_on ${first ? 'asc, batch_id asc, line asc' : 'desc, batch_id desc, line desc'} limit 1 by ${keys})`

/** Every sighting of each person by the registry, in order. */
export const SIGHTINGS = `(
  select person_id, arraySort(sight -> (sight.1, sight.2, sight.3), groupArray((
    transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')), batch_id, line, toString(sex), toNullable(birth_on),
    household_id, toString(corregimiento_code)))) as sights
  from raw.personas where batch_id in {ids:Array(UInt64)} group by person_id)`
/** The sighting of a person on or before the day `on`, or else the first one. */
export const WHO = `if(notEmpty(arrayFilter(sight -> sight.1 <= on, sights)), arrayFilter(sight -> sight.1 <= on, sights)[-1],
    arrayFilter(sight -> sight.1 = sights[1].1, sights)[-1])`

/** Latest row of each key among the committed batches, of keys that `candidates` names. */
export const latest = (contract: string, key: string, columns: string, candidates: string) => `
  select ${key}, ${columns
    .split(', ')
    .map((column, index) => `row.${index + 1} as ${column}`)
    .join(', ')}, row_on
  from (
    select ${key}, argMax(tuple(${columns}), (said_on, batch_id, line)) as row, max((said_on, batch_id, line)).1 as row_on
    from (select *, transform(batch_id, {ids:Array(UInt64)}, {days:Array(Date32)}, toDate32('1900-01-01')) as said_on
      from raw.${contract} where batch_id in {ids:Array(UInt64)} and ${key} in (${candidates}))
    group by ${key}
  )`

/** The number that stands for the human being of a record. */
export const HUMAN = `transform(person_id, {others:Array(String)}, {humans:Array(String)}, person_id)`
