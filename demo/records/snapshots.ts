import { sql } from 'kysely'
import type { Quarter } from '../ministry/calendar.ts'
import { type Sql, signed, type World } from '../world.ts'

/** The registry of persons at the end of a quarter: everyone registered by then, where they live by then. */
export function personSnapshot(world: World, quarter: Quarter): Sql {
  const index = signed(quarter.index)
  const moved = sql`move_index <= ${index}`
  const place = (column: string) =>
    sql`if(${moved}, ${sql.ref(`${column}_after`)}, ${sql.ref(`${column}_before`)})`
  const located = sql`home_key % 100 < 95`
  return sql`
SELECT person_id, cedula, given_names, surnames, sex, birth_on, household_id,
  ${place('code')} AS corregimiento_code, if(${located}, ${place('longitude')}, NULL) AS longitude, if(${located}, ${place('latitude')}, NULL) AS latitude,
  ethnicity, if(person_key % 50 = 0, NULL, disability) AS disability, if(died_on <= toDate32(${quarter.endOn}), died_on, NULL) AS died_on
FROM ${world.table('person')} WHERE first_index <= ${index}`
}

/**
 * Enrolments opened or closed in a quarter; the first file holds all that were open. Who leaves for not collecting is suspended first and
 * closed a quarter later, with the day of the suspension as the last one.
 */
export function enrolmentChanges(world: World, quarter: Quarter): Sql {
  const index = signed(quarter.index)
  const suspending = sql`(exit_cause = 'no_cobro' AND end_cycle = ${index} - 1)`
  const closing = sql`((exit_cause != 'no_cobro' AND end_cycle = ${index} - 1) OR (exit_cause = 'no_cobro' AND end_cycle = ${index} - 2))`
  return sql`
SELECT concat('I', leftPad(toString(enrolment_no), 8, '0')) AS enrolment_id, person_id, programme,
  multiIf(closing AND exit_cause = 'fallecimiento', 'fallecido', closing, 'egresado', suspending, 'suspendido', 'activo') AS status,
  start_on, if(closing, end_on, NULL) AS end_on, if(closing OR suspending, exit_cause, NULL) AS exit_cause, office_before AS regional_office
FROM (SELECT *, ifNull(${closing}, false) AS closing, ifNull(${suspending}, false) AS suspending FROM ${world.table('enrolment')})
WHERE closing OR suspending OR start_cycle = ${index}`
}
