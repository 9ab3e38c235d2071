import { sql } from 'kysely'
import { holds, unique } from '../framework/checks.ts'
import { defineModel, from } from '../framework/model.ts'
import { stg_personas } from '../staging/stg_personas.ts'

/**
 * Grain: one person in a stretch of time during which the registry's answer did not change. Source: `stg_personas`.
 * A stretch begins on the date of the first snapshot that says so and ends the day before the next one that differs; the first
 * reaches back without end, so that a payment before a person's first snapshot has that person's attributes, and the last forward.
 *
 * Ten million snapshot rows become arrays of 64-bit numbers (day, line, number of the state), because tuples in arrays cost
 * five times the time and memory. `changed` names the attributes in which a stretch differs from the one before; empty in the first.
 *  Two lines of one person in one snapshot: the last line stands.
 */
const state = sql.raw('states[bitAnd(change, 65535)]')
const previous = sql.raw('states[bitAnd(changes[position - 1], 65535)]')
const ATTRIBUTES = ['sex', 'birth_on', 'died_on', 'household_id', 'corregimiento']
const told = (of: typeof state, attribute: number) =>
  sql`ifNull(toString((${of}).${sql.raw(String(attribute + 1))}), '')`
const changed = sql`arrayFilter(name -> name != '', [${sql.join(
  ATTRIBUTES.map((name, at) => sql`if(${told(state, at)} != ${told(previous, at)}, ${sql.lit(name)}, '')`),
)}])`

export const int_person_versions = defineModel({
  name: 'int_person_versions',
  grain: 'person and stretch of unchanged attributes',
  columns: {
    person_id: 'String',
    valid_from: 'Date32',
    valid_to: 'Date32',
    sex: 'LowCardinality(String)',
    birth_on: 'Date32',
    died_on: 'Nullable(Date32)',
    household_id: 'Nullable(String)',
    corregimiento: 'LowCardinality(String)',
    changed: 'Array(String)',
  },
  reads: [stg_personas],
  orderBy: ['person_id', 'valid_from'],
  query: sql`
    select person_id,
      if(position = 1, toDate32('1900-01-01'), toDate32(bitShiftRight(change, 48))) as valid_from,
      if(position = length(changes), toDate32('2299-12-31'), toDate32(bitShiftRight(changes[position + 1], 48)) - 1) as valid_to,
      (${state}).1 as sex, (${state}).2 as birth_on, (${state}).3 as died_on,
      (${state}).4 as household_id, (${state}).5 as corregimiento,
      if(position = 1, [], ${changed}) as changed
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
        from ${from(stg_personas)}
        group by person_id, sex, birth_on, died_on, household_id, corregimiento_code
      )
      group by person_id
    )
    array join changes as change, arrayEnumerate(changes) as position`,
  checks: [unique('person_id', 'valid_from'), holds('stretches run forward', 'valid_from <= valid_to')],
})
