import { sql } from 'kysely'
import type { Quarter } from '../ministry/calendar.ts'
import { quarterStart, type Sql, signed, type World } from '../world.ts'

/** Before 2017Q4 nobody is recertified but the printed ones. */
const FIRST_FREE = 7

/**
 * Assessments that are fixed with the people: the printed recertifications, one per entry, the refused applicants, and the one that found
 * somebody not eligible before their exit. Persons of the printed ones are in the roll over the whole window and do not move in it.
 */
export const assessments = (world: World): Sql => {
  const free = signed(FIRST_FREE)
  const start = quarterStart(sql`start_cycle`)
  return sql`
CREATE TABLE ${world.table('assessment')} ENGINE = MergeTree ORDER BY (quarter, assessment_id) AS
WITH ranked AS (
  SELECT person_id, enrolment_no, programme AS source, province_before AS province,
    row_number() OVER (PARTITION BY province_before, programme ORDER BY ${world.hash('recertified', sql`enrolment_no`)}, enrolment_no) AS position
  FROM ${world.table('enrolment')} WHERE start_cycle = 0 AND end_cycle >= ${free} AND NOT is_dual
)
SELECT 'recertificacion' AS kind, 'R' AS letter, r.enrolment_no AS number, r.person_id AS person_id, d.programme AS programme, d.result AS result,
  addDays(toDate32('2016-01-04'), ${world.hash('assessed', sql`r.enrolment_no`)} % 606) AS assessed_on,
  toInt16(dateDiff('quarter', toDate32('2016-01-01'), assessed_on)) AS quarter, concat(letter, leftPad(toString(number), 8, '0')) AS assessment_id
FROM ranked AS r INNER JOIN ${world.table('draw')} AS d ON d.province = r.province AND d.source = r.source AND r.position > d.after AND r.position <= d.upto
UNION ALL
SELECT 'ingreso', 'I', enrolment_no, person_id, programme, 'elegible',
  addDays(${start}, ${world.hash('assessed', sql`enrolment_no`)} % (dateDiff('day', ${start}, start_on) + 1)) AS assessed_on,
  start_cycle, concat('I', leftPad(toString(enrolment_no), 8, '0'))
FROM ${world.table('enrolment')} WHERE start_cycle > 0 AND NOT is_dual_second
UNION ALL
SELECT 'ingreso', 'N', person_no, person_id, ['120A65', 'RDO', 'AG'][1 + person_key % 3], 'no_elegible',
  addDays(${quarterStart(sql`first_index + 1`)}, person_key % 80), toInt16(first_index + 1), concat('N', leftPad(toString(person_no), 8, '0'))
FROM ${world.table('person')} WHERE programme = '' AND first_index BETWEEN 0 AND 39 AND NOT is_twin
UNION ALL
SELECT 'recertificacion', 'X', enrolment_no, person_id, programme, 'no_elegible',
  addDays(${quarterStart(sql`end_cycle`)}, ${world.hash('excluded', sql`enrolment_no`)} % 80), end_cycle, concat('X', leftPad(toString(enrolment_no), 8, '0'))
FROM ${world.table('enrolment')} WHERE exit_cause = 'no_elegible' AND end_cycle >= ${free} AND end_cycle > start_cycle`
}

/** Eligibility assessments of a quarter, with the free recertifications after the printed window. */
export function assessmentsOf(world: World, quarter: Quarter): Sql {
  const index = signed(quarter.index)
  const luck = world.hash('recertify', sql`enrolment_no`, sql`toInt16(${index})`)
  const fixed = sql`SELECT kind, assessment_id, person_id, programme, result, assessed_on FROM ${world.table('assessment')} WHERE quarter = ${index}`
  const free = sql`
UNION ALL
SELECT 'recertificacion', concat('R', ${quarter.cycle}, leftPad(toString(enrolment_no), 8, '0')), person_id, programme,
  if(intDiv(luck, 1000) % 100 < ${quarter.index < 16 ? 34 : 19}, 'no_elegible', 'elegible'), addDays(toDate32(${quarter.startOn}), intDiv(luck, 7) % 88)
FROM (SELECT enrolment_no, person_id, programme, ${luck} AS luck FROM ${world.table('enrolment')}
  WHERE start_cycle < ${index} AND end_cycle > ${index}) WHERE luck % 1000 < 13`
  const score = world.hash('score', sql`assessment_id`)
  return sql`
SELECT assessment_id, person_id, kind, assessed_on,
  if(${score} % 60 = 0, NULL, toDecimal64(if(result = 'elegible', 150000 + ${score} % 270000, 430000 + ${score} % 310000), 3) / 1000) AS pmt_score, result, programme
FROM (${fixed} ${quarter.index < FIRST_FREE ? sql`` : free})`
}
