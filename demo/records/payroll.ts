import { sql } from 'kysely'
import { LAST_INDEX, quarterAt } from '../ministry/calendar.ts'
import { quarterStart, type Sql, signed, type World } from '../world.ts'

/** Days from a form to its score, beside those that chance adds. */
const SCORING_DAYS = 15
const LIMIT = 430_000
/** The payroll comes for one of this many payment groups: the whole would make the linkage of persons, and so the first start, much longer. */
const GROUPS = 4

/**
 * The payroll of the last cycle for one payment group: everyone of it in the roll, with the form of the household and what came of it. Who has no cédula stands in it
 * under a provisional number. Households without a form have no eligibility; of some with one it is not known yet.
 */
export function payroll(world: World): Sql {
  const index = signed(LAST_INDEX)
  const asOf = quarterAt(LAST_INDEX).endOn
  const taken = world.hash('taken', sql`home_key`, sql`form_index`)
  const forms = sql`
SELECT household_id, toInt32(first_form + intDiv(${index} - first_form, renewal) * renewal) AS form_index,
  addDays(${quarterStart(sql`form_index`)}, ${taken} % 88) AS form_on, ${world.hash('poverty', sql`home_key`)} AS luck, far
FROM ${world.table('household')} WHERE first_form <= ${index}`
  const scored = sql`form_on IS NOT NULL AND luck % 50 != 0 AND scored_on <= toDate32(${asOf})`
  return sql`
SELECT ifNull(p.cedula, concat('SC-', substring(p.person_id, 2))) AS cedula, upperUTF8(concat(p.given_names, ' ', p.surnames)) AS full_name, e.programme AS programme,
  p.sex AS sex, if(p.move_index <= ${index}, p.code_after, p.code_before) AS corregimiento_code, p.birth_on AS birth_on, f.form_on AS form_on,
  addDays(f.form_on, ${signed(SCORING_DAYS)} + intDiv(luck, 7) % 40) AS scored_on,
  if(${scored}, if(90000 + luck % 460000 - 120000 * far < ${signed(LIMIT)}, 'elegible', 'no_elegible'), NULL) AS eligibility,
  if(${scored}, scored_on, NULL) AS assessed_on,
  if(p.person_key % 61 = 0, NULL, multiIf(e.programme IN ('RDO', 'SENAPAN'), 1 + p.person_key % 5, e.programme = 'AG', p.person_key % 4, p.person_key % 10 < 8, 0, p.person_key % 3)) AS minors
FROM (SELECT person_id, programme FROM ${world.table('enrolment')} WHERE start_cycle <= ${index} AND end_cycle >= ${index} AND slot % ${signed(GROUPS)} = 0) AS e
INNER JOIN ${world.table('person')} AS p USING (person_id)
LEFT JOIN (SELECT household_id, toNullable(form_on) AS form_on, luck, far FROM (${forms})) AS f ON f.household_id = p.household_id`
}
