import { sql } from 'kysely'
import type { Quarter } from '../ministry/calendar.ts'
import { type Sql, signed, unsigned, type World } from '../world.ts'

/** Cycles in which something is wrong with a few payments, each with the finding that it gives. None is a printed one. */
const TO_DEAD = '2021C3'
const TO_NOT_ENROLLED = '2023C3'
const UNDER_TWO_NUMBERS = '2020C4'
/** Cycles whose files hold payments to persons whom the registry does not know, and such that hold a payment twice. None is a printed one. */
const TO_UNKNOWN = new Set(['2018C4', '2020C2'])
const TWICE = new Set(['2019C2', '2021C1', '2023C2'])
const ROWS = 30

/**
 * What is added to a cycle's payments: copies under a new number to an unknown person, to one who died in the year before, to one who is in
 * no programme, or to the same one; or the same row again.
 */
export function irregularPayments(
  world: World,
  { cycle, startOn, index }: Quarter,
  table: Sql,
): readonly Sql[] {
  const some = sql`ORDER BY ${world.hash('irregular', sql`payment_id`)}, payment_id LIMIT ${unsigned(Math.max(1, Math.round(ROWS * world.scale)))}`
  const paid = sql`FROM ${table} WHERE state = 'pagado'`
  const unknown = sql`INSERT INTO ${table} SELECT * REPLACE (concat(payment_id, 'X') AS payment_id, concat('P9', substring(person_id, 3)) AS person_id) ${paid} ${some}`
  const twice = sql`INSERT INTO ${table} SELECT * ${paid} ${some}`
  const number = sql`row_number() OVER (ORDER BY ${world.hash('payee', sql`person_id`)}, person_id) AS position`
  /** Copies of payments of 120 a los 65 to others, one each. */
  const passed = (letter: string, payees: Sql) => sql`
INSERT INTO ${table} SELECT p.* EXCEPT (position) REPLACE (concat(payment_id, ${letter}) AS payment_id, o.payee AS person_id)
FROM (SELECT *, row_number() OVER (ORDER BY payment_id) AS position FROM (SELECT * ${paid} AND programme = '120A65' ${some})) AS p
INNER JOIN (SELECT person_id AS payee, ${number} FROM (${payees})) AS o USING (position)`
  const dead = sql`SELECT person_id FROM ${world.table('person')} WHERE programme = '120A65' AND died_on BETWEEN toDate32(${startOn}) - 270 AND toDate32(${startOn}) - 1`
  const outside = sql`SELECT person_id FROM ${world.table('person')} WHERE programme = '' AND NOT is_twin AND first_index < ${signed(index)}`
  const again = sql`INSERT INTO ${table} SELECT * REPLACE (concat(payment_id, 'B') AS payment_id) ${paid} ${some}`
  return [
    ...(cycle === TO_DEAD ? [passed('D', dead)] : []),
    ...(cycle === TO_NOT_ENROLLED ? [passed('N', outside)] : []),
    ...(cycle === UNDER_TWO_NUMBERS ? [again] : []),
    ...(TO_UNKNOWN.has(cycle) ? [unknown] : []),
    ...(TWICE.has(cycle) ? [twice] : []),
  ]
}
