import { sql } from 'kysely'
import type { Sql, World } from '../world.ts'
import { unsigned } from '../world.ts'

/** Cycles whose files hold payments to persons whom the registry does not know, and such that hold a payment twice. None is a printed one. */
const TO_UNKNOWN = new Set(['2018C4', '2020C2'])
const TWICE = new Set(['2019C2', '2021C1', '2023C2'])
const ROWS = 30

/** What is added to a cycle's payments: a copy under a new number to an unknown person, or the same row again. */
export function irregularPayments(world: World, cycle: string, table: Sql): readonly Sql[] {
  const some = sql`ORDER BY ${world.hash('irregular', sql`payment_id`)}, payment_id LIMIT ${unsigned(Math.max(1, Math.round(ROWS * world.scale)))}`
  const paid = sql`FROM ${table} WHERE state = 'pagado'`
  const unknown = sql`INSERT INTO ${table} SELECT * REPLACE (concat(payment_id, 'X') AS payment_id, concat('P9', substring(person_id, 3)) AS person_id) ${paid} ${some}`
  const twice = sql`INSERT INTO ${table} SELECT * ${paid} ${some}`
  return [...(TO_UNKNOWN.has(cycle) ? [unknown] : []), ...(TWICE.has(cycle) ? [twice] : [])]
}
