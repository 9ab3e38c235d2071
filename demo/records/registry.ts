import { sql } from 'kysely'
import { indexOf } from '../ministry/calendar.ts'
import { MEN, SURNAMES, WOMEN } from '../ministry/names.ts'
import { pick, type Sql, unsigned, type World } from '../world.ts'

/** Human beings registered twice: some of the second numbers were paid between 2018 and 2024, most never. */
const PAID_TWINS = 300
const REGISTERED_TWINS = 1_000
/** Human beings who are easily taken for another: one of the same name born within two years, and one born with them. Neither is ever paid. */
const NAMESAKES = 400
const SIBLINGS = 300

const some = (world: World, count: number) => unsigned(Math.round(count * world.scale))

/**
 * Second numbers and whose they are, and persons made alike on purpose with whom. Both numbers are never paid in a printed cycle nor
 * assessed from 2016 to August 2017: the second one's stay begins in 2018 at the earliest, ends in 2024Q2 at the latest and has no part
 * in the printed cycles of 2022, so that linking them moves no printed figure; nor would taking a namesake or a sibling for the other.
 */
export const twins = (world: World): Sql => {
  const order = world.hash('twin', sql`person_key`)
  const first = some(world, PAID_TWINS)
  const same = sql`${first} + ${some(world, REGISTERED_TWINS)}`
  return sql`
CREATE TABLE ${world.table('twin')} ENGINE = MergeTree ORDER BY person_key AS
WITH original AS (
  SELECT person_key AS original_key, row_number() OVER (ORDER BY ${order}, person_key) AS position FROM ${world.table('draft')}
  WHERE programme = '120A65' AND start_cycle = 0 AND end_cycle >= 33 AND NOT is_dual
), second AS (
  SELECT person_key, row_number() OVER (ORDER BY programme = '', ${order}, person_key) AS position FROM (
    SELECT person_key, programme FROM ${world.table('draft')} WHERE programme = '120A65' AND start_cycle >= 8 AND end_cycle <= 33
      AND (end_cycle < ${unsigned(indexOf('2022C1'))} OR start_cycle > ${unsigned(indexOf('2022C4'))})
    ORDER BY ${order}, person_key LIMIT ${first}
    UNION ALL
    SELECT person_key, programme FROM ${world.table('draft')} WHERE programme = '' AND first_index >= 8
    ORDER BY ${order}, person_key LIMIT ${some(world, REGISTERED_TWINS + NAMESAKES + SIBLINGS)}))
SELECT person_key, original_key,
  multiIf(position <= ${same}, 'same', position <= ${same} + ${some(world, NAMESAKES)}, 'namesake', 'sibling') AS likeness
FROM second INNER JOIN original USING (position)`
}

/** The identity of a human being, by the keys of those whose names they have: their first registration's, or whom they are made alike. */
const identity = (world: World): Record<'given' | 'surnames' | 'ethnicity', Sql> => {
  const name = (tag: string, key = sql`given_key`) => {
    const hash = world.hash(tag, key)
    return sql`if(sex = 'F', ${pick(WOMEN, hash)}, ${pick(MEN, hash)})`
  }
  const people = world.hash('ethnicity', sql`home_key`)
  return {
    given: sql`if(${world.hash('names', sql`given_key`)} % 10 < 7, concat(${name('given')}, ' ', ${name('second')}), ${name('given')})`,
    surnames: sql`concat(${pick(SURNAMES, world.hash('father', sql`surname_key`))}, ' ', ${pick(SURNAMES, world.hash('mother', sql`surname_key`))})`,
    ethnicity: sql`multiIf(
      province = '12', if(${people} % 10 < 8, 'ngabe', 'bugle'), province = '10', 'guna', province = '11', if(${people} % 3 = 0, 'wounaan', 'embera'),
      province = '01' AND ${people} % 100 < 45, 'ngabe', province = '01' AND ${people} % 100 < 52, 'naso', province IN ('04', '09') AND ${people} % 100 < 9, 'ngabe',
      province = '05' AND ${people} % 100 < 30, 'embera', province IN ('03', '08', '13') AND ${people} % 100 < 14, 'afrodescendiente',
      ${people} % 100 < 97, 'ninguno', NULL)`,
  }
}

/** The slips of a second registration: surnames in reverse, a letter lost or changed as it sounds, accents dropped, given names in reverse. */
const slip = `person_key % 5`
const REVERSED = (column: string) =>
  sql.raw(`arrayStringConcat(arrayReverse(splitByChar(' ', ${column})), ' ')`)

/** Numbered persons with names. Numbers grow with the date of registration. Cédulas are of province 99, which the civil registry does not issue. */
export function persons(world: World): Sql {
  const { given, surnames, ethnicity } = identity(world)
  /** Ten-thousandths of a degree, up to two kilometres from the place's point. */
  const jitter = (tag: string) => sql`toInt64(${world.hash(tag, sql`home_key`)} % 401) - 200`
  const degrees = (column: string, tag: string) =>
    sql`toDecimal64(toInt64(round(${sql.ref(column)} * 10000)) + ${jitter(tag)}, 6) / 10000`
  return sql`
CREATE TABLE ${world.table('person')} ENGINE = MergeTree ORDER BY person_id AS
WITH numbered AS (
  SELECT d.*, o.original_key AS original_key, o.likeness AS likeness, toUInt32(row_number() OVER (ORDER BY first_index, d.person_key)) AS person_no
  FROM ${world.table('draft')} AS d LEFT JOIN ${world.table('twin')} AS o USING (person_key)
), human AS (
  SELECT n.person_no AS person_no, n.person_key AS person_key, n.programme AS programme, n.slot AS slot, n.generation AS generation, n.is_dual AS is_dual,
    n.start_on AS start_on, n.first_index AS first_index, ifNull(n.likeness = 'same', false) AS is_twin,
    ifNull(n.likeness IN ('same', 'namesake'), false) AS is_named_alike, ifNull(n.likeness = 'sibling', false) AS is_sibling,
    ifNull((is_twin AND n.person_key % 20 >= 3) OR is_sibling, false) AS is_at_home,
    if(is_named_alike, assumeNotNull(o.person_key), n.person_key) AS given_key,
    if(is_named_alike OR is_sibling, assumeNotNull(o.person_key), n.person_key) AS surname_key, if(is_twin, assumeNotNull(o.person_no), n.person_no) AS human_no,
    if(is_at_home, assumeNotNull(o.home_key), n.home_key) AS home_key, if(is_at_home, assumeNotNull(o.move_index), n.move_index) AS move_index,
    if(is_at_home, o.code_before, n.code_before) AS code_before, if(is_at_home, o.code_after, n.code_after) AS code_after,
    if(is_named_alike, assumeNotNull(o.sex), n.sex) AS sex,
    multiIf(is_twin OR is_sibling, assumeNotNull(o.birth_on), is_named_alike, addDays(assumeNotNull(o.birth_on), toInt32(20 + n.person_key % 700)), n.birth_on) AS birth_on,
    if(is_twin, assumeNotNull(o.disability), n.disability) AS disability,
    if(is_twin, NULL, n.died_on) AS died_on
  FROM numbered AS n LEFT JOIN numbered AS o ON o.person_key = n.original_key
), named AS (
  SELECT h.*, ${given} AS given, ${surnames} AS surnames, ${ethnicity} AS ethnicity,
    a.remoteness AS remoteness_before, b.remoteness AS remoteness_after, a.office AS office_before, b.office AS office_after, province AS province_before,
    ${degrees('a.longitude', 'x')} AS longitude_before, ${degrees('a.latitude', 'y')} AS latitude_before,
    ${degrees('b.longitude', 'x')} AS longitude_after, ${degrees('b.latitude', 'y')} AS latitude_after,
    intDiv(human_no, 10000) + 1 AS volume, human_no % 10000 + 1 AS entry
  FROM human AS h
  INNER JOIN ${world.table('place')} AS a ON a.code = h.code_before
  INNER JOIN ${world.table('place')} AS b ON b.code = h.code_after
)
SELECT * EXCEPT (given, surnames, birth_on, volume, entry, human_no, given_key, surname_key, is_named_alike, is_sibling, is_at_home),
  concat('P', leftPad(toString(person_no), 9, '0')) AS person_id,
  toUInt32(min(person_no) OVER (PARTITION BY home_key)) AS household_no,
  concat('H', leftPad(toString(household_no), 9, '0')) AS household_id,
  multiIf(NOT is_twin, given, ${sql.raw(slip)} = 3, ${REVERSED('given')}, ${sql.raw(slip)} = 1, splitByChar(' ', given)[1], given) AS given_names,
  multiIf(NOT is_twin, surnames, ${sql.raw(slip)} = 0, ${REVERSED('surnames')},
    ${sql.raw(slip)} = 1, replaceAll(replaceAll(replaceAll(replaceAll(surnames, 'z', 's'), 'v', 'b'), 'll', 'y'), 'ge', 'je'),
    ${sql.raw(slip)} = 2, translateUTF8(surnames, 'áéíóúñÁÉÍÓÚÑ', 'aeiounAEIOUN'),
    ${sql.raw(slip)} = 4, concat(substringUTF8(surnames, 1, 2), substringUTF8(surnames, 4)), surnames) AS surnames,
  multiIf(NOT is_twin OR person_key % 10 < 8, birth_on,
    person_key % 10 = 8 AND toDayOfMonth(birth_on) <= 12, makeDate32(toYear(birth_on), toDayOfMonth(birth_on), toMonth(birth_on)), addYears(birth_on, 1)) AS birth_on,
  multiIf(
    NOT is_twin AND province_before IN ('10', '11', '12') AND ${world.hash('cedula', sql`person_key`)} % 100 < 3, NULL,
    NOT is_twin OR person_key % 7 < 3, concat('99-', toString(volume), '-', toString(entry)),
    person_key % 7 < 5, NULL, person_key % 7 = 5, concat('99-', toString(entry), '-', toString(volume)),
    concat('99-', toString(volume), '-', toString(intDiv(entry, 10)), toString((entry + 3) % 10))) AS cedula
FROM named`
}

/** Two person numbers of which it is known whether they are the same human being. */
export interface PlantedPair {
  readonly person_id: string
  readonly other_id: string
  readonly likeness: 'same' | 'namesake' | 'sibling'
}

/** What the linkage of persons is measured against: who was registered twice, and who only looks so. No file tells it. */
export const plantedDuplicates = (world: World): Promise<readonly PlantedPair[]> =>
  world.rows<PlantedPair>(sql`
SELECT p.person_id AS person_id, o.person_id AS other_id, t.likeness AS likeness FROM ${world.table('twin')} AS t
INNER JOIN ${world.table('person')} AS p USING (person_key)
INNER JOIN ${world.table('person')} AS o ON o.person_key = t.original_key ORDER BY person_id`)
