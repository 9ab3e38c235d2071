import { sql } from 'kysely'
import { param } from '#warehouse/index.ts'
import type { Quarter } from '../ministry/calendar.ts'
import { PROGRAMME_IDS } from '../ministry/programmes.ts'
import { type Target, targetsAt } from '../ministry/targets.ts'
import { type Sql, signed, texts, type World } from '../world.ts'

/** Share of payments collected more than five days after the calendar's date, beside what remoteness adds; 2020 was worse. */
const lateness = (index: number): number => (index === 17 || index === 18 ? 1.7 : 1.15 - 0.008 * index)

const counts = (values: readonly number[]) => param(values, 'Array(UInt32)')
const MODALITIES = ['dificil_acceso', 'banca_movil', 'sucursal']

/** A key that no two rows share: chance or order above, the enrolment's number below. */
const keyed = (value: Sql): Sql => sql`bitOr(bitShiftLeft(toUInt64(${value}), 32), toUInt64(enrolment_no))`

/**
 * The key of the `n`-th row of each group, as an array by group number: rows up to it are exactly `n`. Groups are numbered from 1.
 * `order` is the sort of the keys, `none` what stands for no row.
 */
const cuts = (source: Sql, group: Sql, key: Sql, sort: 'arraySort' | 'arrayReverseSort', wanted: Sql, none: Sql) => sql`(
  SELECT arrayMap(i -> if(indexOf(groups, i) = 0, ${none}, found[indexOf(groups, i)]), range(1, 13))
  FROM (SELECT groupArray(part) AS groups, groupArray(cut) AS found FROM (
    SELECT part, if(n = 0, ${none}, keys[n]) AS cut FROM (
      SELECT ${group} AS part, toUInt32(${wanted}) AS n, ${sql.raw(sort)}(groupArray(${key})) AS keys FROM ${source} GROUP BY part, n))))`

/** What the statement needs of the targets: arrays by programme, or by programme and whether paid, or by programme and modality. */
function wantedOf(targets: readonly Target[]) {
  const scaled = (count: number, t: Target) => (t.paid === 0 ? 0 : Math.floor((count * (t.active - t.paid)) / t.paid))
  return {
    unpaid: counts(targets.map(t => t.active - t.paid)),
    hard: counts(targets.flatMap(t => [scaled(t.dificil, t), t.dificil])),
    near: counts(targets.flatMap(t => [scaled(t.dificil, t) + scaled(t.banca, t), t.dificil + t.banca])),
    extra: counts(targets.flatMap(t => [t.extraDificil, t.extraBanca, t.extraSucursal])),
  }
}

/**
 * All payments of a cycle, one row each, in the contract's columns. Who is not paid, who is paid where and who gets a month in arrears is
 * decided by the n-th smallest of a key, so that each count of the target is met exactly: the unpaid are the lowest of a random
 * number that remote places lower, difícil acceso takes the most remote, banca móvil those who come next.
 */
export function payments(world: World, quarter: Quarter): Sql {
  const index = signed(quarter.index)
  const wanted = wantedOf(targetsAt(world.scale).filter(t => t.cycle === quarter.index))
  const largest = sql`toUInt64(18446744073709551615)`
  const zero = sql`toUInt64(0)`
  const p = sql`programme_number`
  const slot = sql`(2 * programme_number - 1 + is_paid)`
  const unpaidKey = sql`bitOr(bitShiftLeft(toUInt64(is_protected), 63), ${keyed(sql`(luck % 1000000) * (1 - 0.45 * far) * 1000`)})`
  const remoteKey = keyed(sql`far * 1000000 + route * 300 + luck % 20000`)
  const extraKey = keyed(sql`bitShiftRight(luck, 34)`)
  return sql`
WITH roll AS (
  SELECT enrolment_no, person_id, programme, toUInt8(programme_number) AS programme_number, if(move_index < ${index}, remoteness_after, remoteness_before) AS far,
    route, district, start_cycle = ${index} OR is_dual AS is_protected, ${world.hash('payment', sql`enrolment_no`, sql`toInt16(${index})`)} AS luck
  FROM ${world.table('enrolment')} WHERE start_cycle <= ${index} AND end_cycle >= ${index}
),
${cuts(sql`roll`, p, unpaidKey, 'arraySort', sql`${wanted.unpaid}[part]`, zero)} AS unpaid_cut,
collected AS (SELECT *, ${unpaidKey} > unpaid_cut[programme_number] AS is_paid, ${remoteKey} AS remote_key FROM roll),
${cuts(sql`collected`, slot, sql`remote_key`, 'arrayReverseSort', sql`${wanted.hard}[part]`, largest)} AS hard_cut,
${cuts(sql`collected`, slot, sql`remote_key`, 'arrayReverseSort', sql`${wanted.near}[part]`, largest)} AS near_cut,
placed AS (
  SELECT *, multiIf(remote_key >= hard_cut[${slot}], 1, remote_key >= near_cut[${slot}], 2, 3) AS modality_number, ${extraKey} AS extra_key FROM collected
),
${cuts(sql`(SELECT * FROM placed WHERE is_paid)`, sql`(3 * programme_number - 3 + modality_number)`, sql`extra_key`, 'arraySort', sql`${wanted.extra}[part]`, zero)} AS extra_cut
SELECT concat(${`${quarter.cycle}-`}, leftPad(toString(enrolment_no), 8, '0')) AS payment_id,
  person_id,
  ${quarter.cycle} AS cycle,
  programme,
  3 + (is_paid AND extra_key <= extra_cut[3 * programme_number - 3 + modality_number]) AS months_paid,
  toDecimal64([120, 50, 80, 50][programme_number] * months_paid, 2) AS amount_balboas,
  ${texts(MODALITIES)}[modality_number] AS modality,
  addDays(addMonths(toDate32(${quarter.startOn}), 2), multiIf(modality_number = 3, intDiv(luck, 7) % 6, modality_number = 2, 4 + district % 10, 2 + district % 17)) AS scheduled_on,
  if(is_paid, addDays(scheduled_on, if(intDiv(luck, 1000) % 10000 < 10000 * ${lateness(quarter.index)} * ([0.16, 0.13, 0.08][modality_number] + 0.06 * far),
    6 + intDiv(luck, 13) % 18, intDiv(luck, 17) % 6)), NULL) AS paid_on,
  multiIf(is_paid, 'pagado', luck % 4 = 0, 'devuelto', 'no_cobrado') AS state,
  months_paid > 3 AS retroactive
FROM placed`
}

/** Numbers by which the statement knows programmes: their place in the list of rates, from 1. */
export const programmeNumber = (column: string): Sql => sql`indexOf(${texts(PROGRAMME_IDS)}, ${sql.ref(column)})`
