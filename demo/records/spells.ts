import { sql } from 'kysely'
import { LAST_INDEX } from '../ministry/calendar.ts'
import { DUAL_FROM, DUAL_TO } from '../ministry/programmes.ts'
import { type Sql, signed, unsigned, type World } from '../world.ts'

/**
 * Stays in the roll: one row per occupant of a place. A programme has as many places in a cycle as its target says; place `slot` exists
 * while slot < places. An occupant leaves when the place ends or when chance replaces them, and never returns: whoever
 * is in a place for the first time has never been paid in the programme. The dual persons' places are not left to chance.
 */
export function spells(world: World): Sql {
  const from = signed(DUAL_FROM)
  const to = signed(DUAL_TO)
  const last = signed(LAST_INDEX)
  const cycles = sql`range(${unsigned(LAST_INDEX + 1)})`
  const chance = world.hash('turnover', sql`programme`, sql`slot`, sql`toInt16(c)`)
  return sql`
CREATE TABLE ${world.table('spell')} ENGINE = MergeTree ORDER BY (programme, slot, start_cycle) AS
WITH roll AS (
  SELECT programme, arrayMap(pair -> pair.2, arraySort(groupArray((cycle, active)))) AS places
  FROM ${world.table('target')} GROUP BY programme
), place AS (
  SELECT r.programme AS programme, r.places AS places, p.*, toUInt32(arrayJoin(range(arrayMax(r.places)))) AS slot
  FROM roll AS r INNER JOIN (SELECT * EXCEPT (programme), programme AS id FROM ${world.table('programme')}) AS p ON p.id = r.programme
), course AS (
  SELECT programme, slot, dual, last_from, last_replaced, last_women, last_before,
    arrayMap(count -> slot < count, places) AS here,
    arrayMap((c, now, before) -> now AND (NOT before OR multiIf(
      c = ${last}, slot >= last_from AND slot < last_from + last_replaced,
      slot < dual AND programme = 'RDO' AND c <= ${to}, false,
      slot < dual AND programme = '120A65' AND (c = ${from} OR c = ${to} + 1), true,
      slot < dual AND programme = '120A65' AND c > ${from} AND c <= ${to}, false,
      ${chance} % 1000000 < 1000000 * turnover)), ${cycles}, here, arrayPushFront(arrayPopBack(here), false)) AS enters,
    arrayFilter((c, enter) -> enter, ${cycles}, enters) AS starts,
    arrayFilter((c, now, after, enter) -> now AND (NOT after OR enter), ${cycles}, here,
      arrayPushBack(arrayPopFront(here), false), arrayPushBack(arrayPopFront(enters), true)) AS ends
  FROM place
)
SELECT programme, slot,
  toUInt16(entry.2 - 1) AS generation,
  toInt16(entry.1) AS start_cycle,
  toInt16(entry.3) AS end_cycle,
  programme = '120A65' AND slot < dual AND start_cycle = ${from} AS is_dual_second,
  programme = 'RDO' AND slot < dual AND generation = 0 AS is_dual_first,
  is_dual_second OR is_dual_first AS is_dual,
  if(start_cycle = ${last},
    if(slot >= last_from AND slot < last_from + last_replaced, slot - last_from, last_replaced + slot - last_before) < last_women, NULL) AS last_is_woman
FROM (SELECT *, arrayJoin(arrayZip(starts, arrayEnumerate(starts), ends)) AS entry FROM course)`
}
