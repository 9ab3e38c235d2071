import { sql } from 'kysely'
import { quarterEnd, quarterStart, type Sql, share, unsigned, type World } from '../world.ts'

/** Registered persons who are in no programme: applicants refused and relatives. */
const OTHERS = 6_000
const ORIGINS = `multiIf(programme = '120A65', toDate32('2010-01-01'), programme = 'RDO', toDate32('2006-07-01'), programme = 'AG', toDate32('2013-01-01'), toDate32('2006-01-01'))`

/** Who occupies a place: one row per person of the roll, with the dates of their first stay. */
const occupants = (world: World): Sql => sql`
SELECT programme AS home_programme, programme, slot, generation, start_cycle, end_cycle, is_dual, last_is_woman,
  ${world.hash('person', sql`programme`, sql`slot`, sql`generation`)} AS person_key,
  programme = '120A65' AND generation = 0 AND start_cycle = 0 AND ${world.hash('pair', sql`intDiv(slot, 2)`)} % 100 < 22 AS paired,
  ${world.hash('home', sql`programme`, sql`if(paired, toUInt32(intDiv(slot, 2) * 2), slot)`, sql`generation`)} AS home_key,
  if(start_cycle = 0,
    addDays(${sql.raw(ORIGINS)}, toInt32(${share(world.hash('start', sql`person_key`))} * dateDiff('day', ${sql.raw(ORIGINS)}, toDate32('2015-12-15')))),
    addDays(${quarterStart(sql`start_cycle`)}, ${world.hash('start', sql`person_key`)} % 50)) AS start_on,
  toInt16(greatest(start_cycle, 0) - 1) AS first_index
FROM ${world.table('spell')} WHERE NOT is_dual_second`

const others = (world: World): Sql => {
  const count = unsigned(Math.round(OTHERS * world.scale))
  const anchored = sql`person_key % 5 < 2`
  return sql`
SELECT if(${anchored}, '120A65', 'AG') AS home_programme, '' AS programme, toUInt32(number) AS slot, toUInt16(0) AS generation,
  toInt16(-1) AS start_cycle, toInt16(-1) AS end_cycle, false AS is_dual, CAST(NULL AS Nullable(Bool)) AS last_is_woman,
  ${world.hash('other', sql`number`)} AS person_key, false AS paired,
  if(${anchored}, ${world.hash('home', sql`'120A65'`, sql`toUInt32(2 * (person_key % ${unsigned(Math.max(1, Math.round(40_000 * world.scale)))}))`, sql`toUInt16(0)`)}, ${world.hash('home', sql`'other'`, sql`number`)}) AS home_key,
  toDate32('2015-06-30') AS start_on,
  toInt16(if(number % 2 = 0, -1, person_key % 42 - 1)) AS first_index
FROM numbers(${count})`
}

/** Full years at the start of the stay, of 120 a los 65 never under 65. */
const age = (world: World): Sql => {
  const x = share(world.hash('age', sql`person_key`))
  return sql`multiIf(
    is_dual, 59.5 + 14 * ${x},
    programme = '120A65', 65.02 + 18 * pow(${x}, 2.2),
    programme = 'RDO', 19 + 30 * pow(${x}, 1.3),
    programme = 'AG', 0.5 + 62 * pow(${x}, 1.4),
    programme = 'SENAPAN', 18 + 26 * pow(${x}, 1.2),
    1 + 75 * ${x})`
}

const womenShare = `multiIf(programme = '120A65', 52, programme = 'RDO', 93, programme = 'AG', 46, programme = 'SENAPAN', 96, 54)`
const deathShare = `multiIf(programme = '120A65', 62, programme = 'AG', 40, 10)`

/** Persons before they are numbered: place, dates, sex, disability. Births are whole days before the start of the stay. */
export const personDrafts = (world: World): Sql => sql`
CREATE TABLE ${world.table('draft')} ENGINE = MergeTree ORDER BY person_key AS
WITH everyone AS (SELECT * FROM (${occupants(world)}) UNION ALL SELECT * FROM (${others(world)})),
drawn AS (
  SELECT *,
    ${share(world.hash('place', sql`home_key`))} AS position,
    least(0.999999, abs(position + 0.03 * (${share(world.hash('moved', sql`home_key`))} - 0.5))) AS next_position,
    ${world.hash('move', sql`home_key`)} AS luck,
    toInt16(if(luck % 10000 < 900, 8 + luck % 33, 99)) AS move_index
  FROM everyone)
SELECT d.person_key AS person_key, d.programme AS programme, d.slot AS slot, d.generation AS generation, d.start_cycle AS start_cycle, d.end_cycle AS end_cycle,
  d.is_dual AS is_dual, d.home_key AS home_key, d.start_on AS start_on, d.first_index AS first_index, d.move_index AS move_index,
  a.code AS code_before, b.code AS code_after,
  multiIf(d.last_is_woman IS NOT NULL, if(d.last_is_woman, 'F', 'M'), d.paired, if(d.slot % 2 = 0, 'F', 'M'),
    ${world.hash('sex', sql`d.person_key`)} % 100 < ${sql.raw(womenShare)}, 'F', 'M') AS sex,
  subtractDays(d.start_on, toInt32(ceil(365.25 * ${age(world)}))) AS birth_on,
  programme = 'AG' OR ${world.hash('disability', sql`d.person_key`)} % 100 < if(programme = '120A65', 12, 3) AS disability,
  if(end_cycle >= 0 AND end_cycle < 40 AND ${world.hash('death', sql`d.person_key`)} % 100 < ${sql.raw(deathShare)},
    addDays(${quarterEnd(sql`end_cycle`)}, 16 + ${world.hash('death', sql`d.person_key`)} % 40), CAST(NULL AS Nullable(Date32))) AS died_on
FROM drawn AS d
ASOF INNER JOIN ${world.table('drawing')} AS a ON a.programme = d.home_programme AND d.position >= a.low
ASOF INNER JOIN ${world.table('drawing')} AS b ON b.programme = d.home_programme AND d.next_position >= b.low`
