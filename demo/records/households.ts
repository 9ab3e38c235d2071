import { sql } from 'kysely'
import { indexOf, type Quarter, quarterAt } from '../ministry/calendar.ts'
import { PAID_WITH_FORM_2025C3 } from '../ministry/programmes.ts'
import { quarterStart, type Sql, share, signed, unsigned, type World } from '../world.ts'
import { payments } from './payments.ts'

/** No form yet at the end of the demonstration. */
const NEVER = 99

/**
 * Households with the quarter of their first form and the quarters between forms. Of the persons paid in 2025C3 exactly the printed number
 * live in a household with a form by then: all households with several of them, and of the others as many as are missing.
 */
export const households = async (world: World): Promise<Sql> => {
  const collected = await payments(world, quarterAt(indexOf('2025C3')))
  const index = signed(indexOf('2025C3'))
  const wanted = unsigned(Math.round(PAID_WITH_FORM_2025C3 * world.scale))
  const luck = world.hash('form', sql`home_key`)
  return sql`
CREATE TABLE ${world.table('household')} ENGINE = MergeTree ORDER BY household_id AS
WITH paid AS (
  SELECT p.household_id AS household_id, uniqExact(p.person_id) AS persons
  FROM (SELECT person_id FROM (${collected}) WHERE state = 'pagado') AS g
  INNER JOIN ${world.table('person')} AS p USING (person_id) GROUP BY household_id
), home AS (
  SELECT household_id, any(home_key) AS home_key, any(move_index) AS move_index, any(code_before) AS code_before, any(code_after) AS code_after,
    any(remoteness_before) AS far, min(first_index) AS first_index
  FROM ${world.table('person')} GROUP BY household_id
), counted AS (
  SELECT home.*, ifNull(persons, 0) AS paid, ${luck} AS luck,
    row_number() OVER (PARTITION BY paid = 1 ORDER BY luck, household_id) AS position, sumIf(paid, paid > 1) OVER () AS together
  FROM home LEFT JOIN paid USING (household_id)
)
SELECT household_id, home_key, move_index, code_before, code_after, far,
  paid > 1 OR (paid = 1 AND position <= ${wanted} - together) AS is_on_file,
  if(first_index < 0, -4 + toInt32(luck % 24), first_index + 1) AS usual,
  toInt16(multiIf(is_on_file, least(usual, ${index}), paid > 0, if(luck % 100 < 25, ${index} + 1 + luck % 2, ${signed(NEVER)}),
    luck % 100 < 80, usual, ${signed(NEVER)})) AS first_form,
  toInt16(8 + intDiv(luck, 1000) % 9) AS renewal
FROM counted`
}

/** Forms taken in a quarter and households that moved; the first file holds all that were on file. */
export function householdChanges(world: World, quarter: Quarter): Sql {
  const index = signed(quarter.index)
  const taken = sql`${world.hash('taken', sql`home_key`, sql`form_index`)}`
  const weak = (tag: string, least: number) =>
    sql`${share(world.hash(tag, sql`home_key`, sql`form_index`))} < ${least} + 0.5 * far + if(score < 350000, 0.15, 0)`
  return sql`
SELECT household_id, addDays(${quarterStart(sql`form_index`)}, ${taken} % 88) AS form_on,
  if(luck % 50 = 0, NULL, toDecimal64(score, 3) / 1000) AS pmt_score,
  multiIf(luck % 50 = 0, NULL, score < 250000, 'extrema', score < 400000, 'pobre', score < 520000, 'vulnerable', 'no_pobre') AS poverty_band,
  ${weak('education', 0.15)} AS deprived_education, ${weak('housing', 0.2)} AS deprived_housing, ${weak('environment', 0.18)} AS deprived_environment,
  ${weak('work', 0.3)} AS deprived_work, if(luck % 40 = 0, NULL, ${weak('health', 0.12)}) AS deprived_health,
  if(move_index <= ${index}, code_after, code_before) AS corregimiento_code
FROM (
  SELECT *, toInt32(first_form + intDiv(${index} - first_form, renewal) * renewal) AS form_index, ${world.hash('poverty', sql`home_key`)} AS luck,
    toInt64(greatest(90000, 330000 + toInt64(luck % 260000) - 170000 * far + toInt64(${world.hash('change', sql`home_key`, sql`form_index`)} % 40000))) AS score
  FROM ${world.table('household')}
  WHERE first_form <= ${index} AND (form_index = ${index} OR move_index = ${index} ${quarter.index === 0 ? sql`OR true` : sql``}))`
}
