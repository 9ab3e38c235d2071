import { sql } from 'kysely'
import type { Quarter } from '../ministry/calendar.ts'
import { type Sql, signed, type World } from '../world.ts'

/** Share of payments collected more than five days after the calendar's date, beside what remoteness adds; 2020 was worse. */
const lateness = (index: number): number => (index === 17 || index === 18 ? 1.7 : 1.15 - 0.008 * index)

/**
 * All payments of a cycle, one row each, in the contract's columns. Who is not paid, who is paid where and who gets months in arrears
 * is decided by rank, so that each count of the target is met exactly: the unpaid are the lowest of a random number that
 * remote places lower, difícil acceso takes the most remote of the paid, banca móvil those who come next.
 */
export function payments(world: World, quarter: Quarter): Sql {
  const index = signed(quarter.index)
  const chance = (tag: string) => world.hash(tag, sql`enrolment_no`, index as Sql)
  return sql`
WITH roll AS (
  SELECT enrolment_no, person_no, programme, if(move_index < ${index}, remoteness_after, remoteness_before) AS far,
    cityHash64(district_before) AS district, start_cycle = ${index} OR is_dual AS is_protected,
    ${chance('payment')} AS luck, ${world.hash('route', sql`enrolment_no`)} % 1000 AS route
  FROM ${world.table('enrolment')} WHERE start_cycle <= ${index} AND end_cycle >= ${index}
), collected AS (
  SELECT r.*, t.*, rate,
    row_number() OVER (PARTITION BY r.programme ORDER BY is_protected, (luck % 1000000) * (1 - 0.45 * far), enrolment_no) > t.active - t.paid AS is_paid
  FROM roll AS r
  INNER JOIN (SELECT * EXCEPT (programme), programme AS of FROM ${world.table('target')} WHERE cycle = ${index}) AS t ON t.of = r.programme
  INNER JOIN (SELECT programme AS rated, rate FROM ${world.table('programme')}) AS p ON p.rated = r.programme
), placed AS (
  SELECT *,
    if(is_paid, dificil, intDiv(dificil * (active - paid), paid)) AS hard, if(is_paid, banca, intDiv(banca * (active - paid), paid)) AS mobile,
    row_number() OVER (PARTITION BY programme, is_paid ORDER BY far * 1000 + route * 0.3 + luck % 20 DESC, enrolment_no) AS place,
    multiIf(place <= hard, 'dificil_acceso', place <= hard + mobile, 'banca_movil', 'sucursal') AS modality,
    multiIf(modality = 'dificil_acceso', place - intDiv(hard, 3), modality = 'banca_movil', place - hard, place - hard - mobile - intDiv(paid - hard - mobile, 3)) AS turn,
    multiIf(modality = 'dificil_acceso', extra_dificil, modality = 'banca_movil', extra_banca, extra_sucursal) AS extras
  FROM collected
)
SELECT concat(${quarter.cycle}, '-', leftPad(toString(enrolment_no), 8, '0')) AS payment_id,
  concat('P', leftPad(toString(person_no), 9, '0')) AS person_id,
  ${quarter.cycle} AS cycle,
  toString(programme) AS programme,
  toInt64(3 + (is_paid AND turn > 0 AND turn <= extras)) AS months_paid,
  toDecimal64(rate * months_paid, 2) AS amount_balboas,
  modality AS modality,
  addDays(addMonths(toDate32(${quarter.startOn}), 2),
    multiIf(modality = 'sucursal', intDiv(luck, 7) % 6, modality = 'banca_movil', 4 + district % 10, 2 + district % 17)) AS scheduled_on,
  if(is_paid, addDays(scheduled_on, if(intDiv(luck, 1000) % 10000 < 10000 * ${lateness(quarter.index)} * (multiIf(modality = 'sucursal', 0.08, modality = 'banca_movil', 0.13, 0.17) + 0.08 * far),
    6 + intDiv(luck, 13) % 18, intDiv(luck, 17) % 6)), NULL) AS paid_on,
  multiIf(is_paid, 'pagado', luck % 4 = 0, 'devuelto', 'no_cobrado') AS state,
  months_paid > 3 AS retroactive
FROM placed
ORDER BY enrolment_no`
}
