import { sql } from 'kysely'
import { param } from '#warehouse/index.ts'
import type { Quarter } from '../ministry/calendar.ts'
import { MONTHLY_RATE, MONTHS_PER_CYCLE, PROGRAMME_IDS } from '../ministry/programmes.ts'
import { targetsAt } from '../ministry/targets.ts'
import { type Sql, signed, texts, unsigned, type World } from '../world.ts'

/** Share of payments collected more than five days after the calendar's date, beside what remoteness adds; 2020 was worse. */
const lateness = (index: number): number => (index === 17 || index === 18 ? 1.7 : 1.15 - 0.008 * index)

const LARGEST = '18446744073709551615'
const MODALITIES = ['dificil_acceso', 'banca_movil', 'sucursal']
const numbers = (values: readonly number[]) => param(values, 'Array(UInt32)')
const keys = (values: readonly string[]) => param(values, 'Array(UInt64)')

/** A key that no two rows share: chance or order above, the enrolment's number below. */
const keyed = (value: Sql): Sql => sql`bitOr(bitShiftLeft(toUInt64(${value}), 32), toUInt64(enrolment_no))`
const UNPAID_KEY = sql`bitOr(bitShiftLeft(toUInt64(is_protected), 63), ${keyed(sql`(luck % 1000000) * (1 - 0.45 * far) * 1000`)})`
const REMOTE_KEY = keyed(sql`far * 1000000 + route * 300 + luck % 20000`)
const EXTRA_KEY = keyed(sql`bitShiftRight(luck, 34)`)
/** Groups of an array of cuts: by programme and whether paid, and by programme and modality. */
const BY_PAID = sql`(2 * programme_number - 1 + is_paid)`
const BY_MODALITY = sql`(3 * programme_number - 3 + modality_number)`

/** The keys at which a cycle is cut, so that on one side of each stand exactly as many rows as the target says. */
interface Cuts {
  readonly unpaid: readonly string[]
  readonly hard: readonly string[]
  readonly near: readonly string[]
  readonly extra: readonly string[]
}

const roll = (world: World, quarter: Quarter): Sql => {
  const index = signed(quarter.index)
  return sql`
SELECT enrolment_no, person_id, programme, toUInt8(programme_number) AS programme_number, if(move_index < ${index}, remoteness_after, remoteness_before) AS far,
  route, district, start_cycle = ${index} OR is_dual AS is_protected, ${world.hash('payment', sql`enrolment_no`, sql`toInt16(${index})`)} AS luck
FROM ${world.table('enrolment')} WHERE start_cycle <= ${index} AND end_cycle >= ${index}`
}
const collected = (source: Sql, cuts: Pick<Cuts, 'unpaid'>): Sql =>
  sql`SELECT *, ${UNPAID_KEY} > ${keys(cuts.unpaid)}[programme_number] AS is_paid, ${REMOTE_KEY} AS remote_key FROM (${source})`
const placed = (source: Sql, cuts: Pick<Cuts, 'hard' | 'near'>): Sql => sql`
SELECT *, multiIf(remote_key >= ${keys(cuts.hard)}[${BY_PAID}], 1, remote_key >= ${keys(cuts.near)}[${BY_PAID}], 2, 3) AS modality_number, ${EXTRA_KEY} AS extra_key
FROM (${source})`

/** The `wanted`-th key of each group (numbered from 1); `none` where no row is wanted. */
async function cut(
  world: World,
  source: Sql,
  group: Sql,
  key: Sql,
  sort: { descending: boolean; wanted: readonly (readonly number[])[] },
): Promise<readonly (readonly string[])[]> {
  const none = sort.descending ? LARGEST : '0'
  const order = sql.raw(sort.descending ? 'arrayReverseSort' : 'arraySort')
  const picks = sort.wanted.map(
    wanted =>
      sql`if(${numbers(wanted)}[part] = 0, ${param(none, 'UInt64')}, sorted[${numbers(wanted)}[part]])`,
  )
  const rows = await world.rows<{ group_number: number; cuts: readonly string[] }>(sql`
SELECT toUInt16(part) AS group_number, [${sql.join(picks)}] AS cuts FROM (SELECT ${group} AS part, ${order}(groupArray(${key})) AS sorted FROM (${source}) GROUP BY part)`)
  const found = new Map(rows.map(row => [row.group_number, row.cuts]))
  return sort.wanted.map((wanted, i) => wanted.map((_count, group) => found.get(group + 1)?.[i] ?? none))
}

async function cutsOf(world: World, quarter: Quarter): Promise<Cuts> {
  const targets = targetsAt(world.scale).filter(t => t.cycle === quarter.index)
  const everyone = roll(world, quarter)
  const unpaidLike = (count: number, t: (typeof targets)[number]) =>
    t.paid === 0 ? 0 : Math.floor((count * (t.active - t.paid)) / t.paid)
  const [unpaid = []] = await cut(world, everyone, sql`programme_number`, UNPAID_KEY, {
    descending: false,
    wanted: [targets.map(t => t.active - t.paid)],
  })
  const [hard = [], near = []] = await cut(world, collected(everyone, { unpaid }), BY_PAID, sql`remote_key`, {
    descending: true,
    wanted: [
      targets.flatMap(t => [unpaidLike(t.dificil, t), t.dificil]),
      targets.flatMap(t => [unpaidLike(t.dificil, t) + unpaidLike(t.banca, t), t.dificil + t.banca]),
    ],
  })
  const paid = sql`SELECT * FROM (${placed(collected(everyone, { unpaid }), { hard, near })}) WHERE is_paid`
  const [extra = []] = await cut(world, paid, BY_MODALITY, sql`extra_key`, {
    descending: false,
    wanted: [targets.flatMap(t => [t.extraDificil, t.extraBanca, t.extraSucursal])],
  })
  return { unpaid, hard, near, extra }
}

/**
 * All payments of a cycle, one row each, in the contract's columns. Who is not paid, who is paid where and who gets a month in arrears is
 * decided by the n-th smallest of a key, so that each count of the target is met exactly: the unpaid are the lowest of a random
 * number that remote places lower, difícil acceso takes the most remote, banca móvil those who come next.
 */
export async function payments(world: World, quarter: Quarter): Promise<Sql> {
  const cuts = await cutsOf(world, quarter)
  const late = sql`10000 * ${lateness(quarter.index)} * ([0.16, 0.13, 0.08][modality_number] + 0.06 * far)`
  return sql`
SELECT concat(${`${quarter.cycle}-`}, leftPad(toString(enrolment_no), 8, '0')) AS payment_id,
  person_id,
  ${quarter.cycle} AS cycle,
  programme,
  ${unsigned(MONTHS_PER_CYCLE)} + (is_paid AND extra_key <= ${keys(cuts.extra)}[${BY_MODALITY}]) AS months_paid,
  toDecimal64(${numbers(PROGRAMME_IDS.map(id => MONTHLY_RATE[id]))}[programme_number] * months_paid, 2) AS amount_balboas,
  ${texts(MODALITIES)}[modality_number] AS modality,
  addDays(addMonths(toDate32(${quarter.startOn}), 2), multiIf(modality_number = 3, intDiv(luck, 7) % 6, modality_number = 2, 4 + district % 10, 2 + district % 17)) AS scheduled_on,
  if(is_paid, addDays(scheduled_on, if(intDiv(luck, 1000) % 10000 < ${late}, 6 + intDiv(luck, 13) % 18, intDiv(luck, 17) % 6)), NULL) AS paid_on,
  multiIf(is_paid, 'pagado', luck % 4 = 0, 'devuelto', 'no_cobrado') AS state,
  months_paid > ${unsigned(MONTHS_PER_CYCLE)} AS retroactive
FROM (${placed(collected(roll(world, quarter), cuts), cuts)})`
}

/** Numbers by which the statement knows programmes: their place in the list of rates, from 1. */
export const programmeNumber = (column: string): Sql =>
  sql`indexOf(${texts(PROGRAMME_IDS)}, ${sql.ref(column)})`
